import { citationsIn } from "../facts/citations.ts";
import { withoutYear } from "../recognise/symbol-year.ts";
import { appendixOne } from "./clause.ts";
import { defineRule } from "./rule.ts";

export const citationYearForbidden = defineRule({
  id: "citation/year-forbidden",
  scope: "paragraph",
  basis: ["QPPL-22", "ND30-I-2.3.c3"],
  clause: appendixOne("II", "3", "b"),
  standing: "recommended",
  fix: "ask",
  title: { vi: "Ký hiệu văn bản hành chính có năm", en: "Administrative symbol with a year" },
  explain: {
    vi: "Ký hiệu kế hoạch, báo cáo, tờ trình, thông báo, chương trình không có năm: 3021/KH-UBND. Chỉ văn bản quy phạm pháp luật mới có năm trong ký hiệu.",
    en: "Plans, reports, proposals, notices and programmes have no year in their symbol: 3021/KH-UBND. Only legal normative documents have one.",
  },
  examples: [{ bad: "Thực hiện Kế hoạch số 302/2024/KH-UBND của tỉnh.", good: "Thực hiện Kế hoạch số 302/KH-UBND của tỉnh." }],
  *check(paragraph) {
    for (const citation of citationsIn(paragraph)) {
      const right = withoutYear(citation);
      const { symbol } = citation;
      if (!symbol || right === undefined) continue;
      yield {
        at: symbol,
        message: {
          vi: `Ký hiệu loại văn bản này không ghi năm: “${right}”, không phải “${symbol.text}” (${this.clause.vi}).`,
          en: `Symbols of this type have no year: “${right}”, not “${symbol.text}” (${this.clause.en}).`,
        },
        fixes: [
          { title: { vi: `Sửa thành “${right}”`, en: `Change to “${right}”` }, kind: "ask", edits: [{ at: symbol, newText: right }] },
        ],
      };
    }
  },
});
