import { citationsIn } from "../facts/citations.ts";
import { withoutYear } from "../recognise/symbol-year.ts";
import { appendixOne, partyRules } from "./clause.ts";
import { defineRule } from "./rule.ts";

export const citationYearForbidden = defineRule({
  id: "citation/year-forbidden",
  scope: "paragraph",
  basis: ["QPPL-22", "QPPL-7", "QPPL-14", "DANG-14", "ND30-I-2.3.c3"],
  clause: appendixOne("II", "3", "b"),
  standing: "mandatory",
  fix: "ask",
  title: { vi: "Ký hiệu văn bản hành chính có năm", en: "Administrative symbol with a year" },
  explain: {
    vi: "Ký hiệu kế hoạch, báo cáo, tờ trình, thông báo, chương trình, chỉ thị, công văn, văn bản của Đảng không có năm: 3021/KH-UBND, 38/CT-TTg, 15/UBND-KT, 20-NQ/TW. Chỉ văn bản quy phạm pháp luật mới có năm trong ký hiệu. Chỉ thị trước năm 2021 và văn bản hợp nhất chỉ bị cảnh báo.",
    en: "Plans, reports, proposals, notices, programmes, directives, letters and Party documents have no year in their symbol: 3021/KH-UBND, 38/CT-TTg, 15/UBND-KT, 20-NQ/TW. Only legal normative documents have one. Directives before 2021 and consolidated texts give a warning only.",
  },
  examples: [
    { bad: "Thực hiện Kế hoạch số 302/2024/KH-UBND của tỉnh.", good: "Thực hiện Kế hoạch số 302/KH-UBND của tỉnh." },
    {
      bad: "Thực hiện Chỉ thị số 18/2023/CT-TTg ngày 12/6/2023 của Thủ tướng Chính phủ.",
      good: "Thực hiện Chỉ thị số 18/CT-TTg ngày 12/6/2023 của Thủ tướng Chính phủ.",
    },
    {
      bad: "Theo đề nghị tại Công văn số 415/2023/SYT-NV ngày 12/6/2023 của Sở Y tế.",
      good: "Theo đề nghị tại Công văn số 415/SYT-NV ngày 12/6/2023 của Sở Y tế.",
    },
  ],
  *check(paragraph) {
    for (const citation of citationsIn(paragraph)) {
      const { symbol } = citation;
      const yearless = withoutYear(citation);
      if (!symbol || !yearless) continue;
      const { normal: right, certain } = yearless;
      const clause = symbol.system === "party" ? partyRules : this.clause;
      yield {
        at: symbol,
        ...(certain ? {} : { severity: "warning" as const }),
        message: {
          vi: `Ký hiệu loại văn bản này không ghi năm: “${right}”, không phải “${symbol.text}” (${clause.vi}).`,
          en: `Symbols of this type have no year: “${right}”, not “${symbol.text}” (${clause.en}).`,
        },
        fixes: [
          { title: { vi: `Sửa thành “${right}”`, en: `Change to “${right}”` }, kind: "ask", edits: [{ at: symbol, newText: right }] },
        ],
      };
    }
  },
});
