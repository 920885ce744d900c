import { citationsOf } from "../facts/citations.ts";
import { nameKey, shortKey } from "../facts/short-name-definitions.ts";
import { shortNameTable } from "../facts/short-names.ts";
import { textOf } from "../plan/place.ts";
import { appendixOne } from "./clause.ts";
import { defineRule } from "./rule.ts";

export const shortNameUndefined = defineRule({
  id: "short-name/undefined",
  scope: "document",
  reads: [shortNameTable],
  basis: ["ND30-I-2.6.b2", "ND30-I-2.6.b4"],
  clause: appendixOne("II", "6", "b"),
  // The document can be found in the plan, so the reader loses little.
  standing: "practice",
  fix: "ask",
  title: { vi: "Tên gọi tắt chưa được đặt", en: "Short name without a definition" },
  explain: {
    vi: "Văn bản đã được viện dẫn đủ ký hiệu thì lần sau ghi tên loại và số, ký hiệu. Muốn gọi ngắn hơn (“Nghị quyết số 57”) thì đặt tên ở lần đầu: “(sau đây gọi tắt là Nghị quyết số 57)”.",
    en: "A document already cited by its symbol is cited later by type and symbol. A shorter name (“Nghị quyết số 57”) is defined at the first citation: “(sau đây gọi tắt là Nghị quyết số 57)”.",
  },
  examples: [
    {
      bad: "Thực hiện Nghị quyết số 19-NQ/TW ngày 16/6/2022 của Ban Chấp hành Trung ương.\n\nPhổ biến nội dung Nghị quyết số 19 đến từng chi bộ.",
      good: "Thực hiện Nghị quyết số 19-NQ/TW ngày 16/6/2022 của Ban Chấp hành Trung ương.\n\nPhổ biến nội dung Nghị quyết số 19-NQ/TW đến từng chi bộ.",
    },
  ],
  *check(document) {
    const told = new Set<string>();
    const { undefinedUses } = shortNameTable(document);
    if (undefinedUses.length === 0) return;
    const wholes = new Map(
      citationsOf(document)
        .toReversed()
        .map((placed) => [shortKey(placed.citation), placed]),
    );
    for (const { paragraph, citation } of undefinedUses) {
      const whole = wholes.get(nameKey(citation));
      const symbol = whole?.citation.symbol;
      const name = nameKey(citation) ?? "";
      if (!whole || !symbol || told.has(name) || citation.date) continue;
      told.add(name);
      const written = textOf(document, { paragraph, start: citation.start, end: citation.end });
      const full = `${citation.type ?? ""} số ${symbol.normal}`;
      yield {
        at: { paragraph, start: citation.start, end: citation.end },
        message: {
          vi: `Chưa đặt tên gọi tắt “${written}” cho ${full}; đặt tên ở lần viện dẫn đầu, hoặc ghi đủ ký hiệu (${this.clause.vi}).`,
          en: `“${written}” is not defined as a short name of ${full}; define it at the first citation or give the symbol (${this.clause.en}).`,
        },
        related: [
          {
            at: { paragraph: whole.paragraph, start: whole.citation.start, end: whole.citation.end },
            message: { vi: "Viện dẫn có đủ ký hiệu", en: "Cited with its symbol" },
          },
        ],
        fixes: [
          {
            title: { vi: `Ghi đủ: “${full}”`, en: `Write “${full}”` },
            kind: "ask",
            edits: undefinedUses
              .filter((other) => nameKey(other.citation) === name && !other.citation.date)
              .map((other) => ({
                at: { paragraph: other.paragraph, start: other.citation.start, end: other.citation.end },
                newText: full,
              })),
          },
        ],
      };
    }
  },
});
