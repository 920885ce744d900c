import { citationsIn } from "../facts/citations.ts";
import { termMismatch } from "../recognise/citation-form.ts";
import { defineRule } from "./rule.ts";

export const citationTermAgainstYear = defineRule({
  id: "citation/term-against-year",
  scope: "paragraph",
  basis: ["QPPL-26"],
  clause: { vi: "cách đánh số văn bản của Quốc hội theo khóa", en: "the National Assembly's numbering by term" },
  standing: "recommended",
  fix: "ask",
  title: { vi: "Khóa Quốc hội không khớp năm", en: "Term of the National Assembly against the year" },
  explain: {
    vi: "Ký hiệu QH kèm số của khóa Quốc hội: QH14 từ 2016 đến 2021, QH15 từ 2021 đến 2026, QH16 từ 2026. Năm chuyển khóa có thể là cả hai.",
    en: "QH carries the number of the term: QH14 from 2016 to 2021, QH15 from 2021 to 2026, QH16 from 2026. A changeover year admits both.",
  },
  examples: [
    {
      bad: "Căn cứ Luật Tổ chức chính quyền địa phương số 72/2025/QH16;",
      good: "Căn cứ Luật Tổ chức chính quyền địa phương số 72/2025/QH15;",
    },
  ],
  *check(paragraph) {
    for (const citation of citationsIn(paragraph)) {
      const { symbol } = citation;
      const expected = termMismatch(citation)?.expected;
      if (!symbol || !expected) continue;
      const rights = expected.map((term) => symbol.normal.replace(/\d{1,2}$/, term));
      yield {
        at: symbol,
        message: {
          vi: `Năm ${symbol.year ?? ""} thuộc khóa khác: “${rights.join("” hoặc “")}”, không phải “${symbol.text}” (${this.clause.vi}).`,
          en: `${symbol.year ?? ""} belongs to another term: “${rights.join("” or “")}”, not “${symbol.text}” (${this.clause.en}).`,
        },
        fixes: rights.map((right) => ({
          title: { vi: `Sửa thành “${right}”`, en: `Change to “${right}”` },
          kind: "ask" as const,
          edits: [{ at: symbol, newText: right }],
        })),
      };
    }
  },
});
