import { isWholePlan } from "../facts/completeness.ts";
import { itemsWithoutHeading } from "../facts/lost-headings.ts";
import { type NumberedItem, sisterItems } from "../facts/sister-items.ts";
import { appendixOne } from "./clause.ts";
import { markerPlace, ordinalLabel } from "./marker-text.ts";
import { defineRule } from "./rule.ts";

export const numberingGap = defineRule({
  id: "numbering/gap",
  scope: "document",
  reads: "structure",
  basis: ["ND30-I-2.6.x1", "ND30-I-2.6.dd1", "ND30-I-2.6.dd4"],
  clause: appendixOne("II", "6", "đ"),
  standing: "mandatory",
  fix: "none",
  title: { vi: "Số thứ tự bị nhảy", en: "Gap in numbering" },
  explain: {
    vi: "Các phần, mục, khoản trong cùng một cấp được đánh số liên tục, bắt đầu từ 1. Số bị nhảy thường là do một mục đã bị xóa hoặc bị mất khi chép.",
    en: "Parts and clauses of one level are numbered without gaps, beginning with 1. A gap mostly means that an item was deleted or lost in copying.",
  },
  examples: [
    {
      bad: "I. MỤC ĐÍCH\n1. Nâng cao nhận thức.\n2. Hoàn thành chỉ tiêu.\n4. Bảo đảm tiến độ.",
      good: "I. MỤC ĐÍCH\n1. Nâng cao nhận thức.\n2. Hoàn thành chỉ tiêu.\n3. Bảo đảm tiến độ.",
    },
    { bad: "I. MỤC ĐÍCH\nIII. TỔ CHỨC THỰC HIỆN", good: "I. MỤC ĐÍCH\nII. TỔ CHỨC THỰC HIỆN" },
  ],
  *check(document) {
    // Where headings were lost as a whole, numbering/lost-heading tells it once instead of one gap after the other.
    if (itemsWithoutHeading(document).length > 0) return;
    for (const gap of gapsIn(sisterItems(document), isWholePlan(document))) {
      const expected = ordinalLabel(gap.item, gap.expected);
      yield {
        at: markerPlace(gap.item),
        message: gap.before
          ? {
              vi: `Số thứ tự nhảy từ “${gap.before.label}” đến “${gap.item.label}”; ở đây phải là “${expected}” (${this.clause.vi}).`,
              en: `Numbering jumps from “${gap.before.label}” to “${gap.item.label}”; “${expected}” is expected here (${this.clause.en}).`,
            }
          : {
              vi: `Mục đầu tiên đánh số “${gap.item.label}”; phải bắt đầu từ “${expected}” (${this.clause.vi}).`,
              en: `The first item is numbered “${gap.item.label}”; numbering begins with “${expected}” (${this.clause.en}).`,
            },
        ...(gap.before ? { related: [{ at: markerPlace(gap.before), message: { vi: "Mục liền trước", en: "The item before" } }] } : {}),
      };
    }
  },
});

export interface Gap {
  readonly item: NumberedItem;
  readonly before: NumberedItem | undefined;
  readonly expected: number;
}

/**
 * Items whose number is higher than the one before allows. A repeated number takes the next place ("1, 2, 2, 4" has no gap). Points
 * (a, b, c) have a rule of their own.
 */
export function gapsIn(lists: ReturnType<typeof sisterItems>, wholePlan: boolean): readonly Gap[] {
  return lists.flatMap(({ parent, items }) => {
    const gaps: Gap[] = [];
    let place = 0;
    for (const [index, item] of items.entries()) {
      const before = items[index - 1];
      const { ordinal } = item.marker;
      // A piece of a plan may well begin with "III."; a list below a heading may not.
      const judged = item.kind !== "letter" && (before !== undefined || parent !== undefined || wholePlan);
      if (judged && ordinal > place + 1) gaps.push({ item, before, expected: place + 1 });
      place = before && ordinal === before.marker.ordinal ? place + 1 : ordinal;
    }
    return gaps;
  });
}
