import { sisterItems } from "../facts/sister-items.ts";
import { appendixOne } from "./clause.ts";
import { labelPlace, markerPlace, ordinalLabel } from "./marker-text.ts";
import { defineRule } from "./rule.ts";

export const numberingRepeat = defineRule({
  id: "numbering/repeat",
  scope: "document",
  reads: [],
  basis: ["ND30-I-2.6.x1"],
  clause: appendixOne("II", "6", "đ"),
  standing: "mandatory",
  fix: "ask",
  title: { vi: "Số thứ tự bị lặp hoặc lùi", en: "Number repeated or out of order" },
  explain: {
    vi: "Trong cùng một cấp, mỗi số thứ tự chỉ dùng một lần và tăng dần.",
    en: "Within one level every number is used once, in rising order.",
  },
  examples: [
    {
      bad: "I. MỤC ĐÍCH\n1. Nâng cao nhận thức.\n2. Hoàn thành chỉ tiêu.\n2. Bảo đảm tiến độ.",
      good: "I. MỤC ĐÍCH\n1. Nâng cao nhận thức.\n2. Hoàn thành chỉ tiêu.\n3. Bảo đảm tiến độ.",
    },
  ],
  *check(document) {
    for (const { items } of sisterItems(document)) {
      if (items[0]?.kind === "letter") continue;
      for (const [index, item] of items.entries()) {
        const before = items[index - 1];
        const { ordinal } = item.marker;
        // A list that begins again at 1 has lost its heading: numbering/lost-heading.
        if (!before || ordinal > before.marker.ordinal || (ordinal === 1 && before.marker.ordinal > 1)) continue;
        const expected = ordinalLabel(item, before.marker.ordinal + 1);
        const next = items[index + 1];
        const fits = next === undefined || next.marker.ordinal > before.marker.ordinal + 1;
        yield {
          at: markerPlace(item),
          message: {
            vi: `Số “${item.label}” ${ordinal === before.marker.ordinal ? "bị lặp lại" : `đứng sau “${before.label}”`}; ở đây phải là “${expected}” (${this.clause.vi}).`,
            en: `Number “${item.label}” ${ordinal === before.marker.ordinal ? "is repeated" : `stands after “${before.label}”`}; “${expected}” is expected here (${this.clause.en}).`,
          },
          related: [{ at: markerPlace(before), message: { vi: "Mục liền trước", en: "The item before" } }],
          ...(fits
            ? {
                fixes: [
                  {
                    title: { vi: `Đổi thành “${expected}”`, en: `Change to “${expected}”` },
                    kind: "ask" as const,
                    edits: [{ at: labelPlace(item), newText: expected }],
                  },
                ],
              }
            : {}),
        };
      }
    }
  },
});
