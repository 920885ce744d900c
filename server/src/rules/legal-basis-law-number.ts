import { legalBasesOf } from "../facts/legal-bases.ts";
import { appendixOne } from "./clause.ts";
import { defineRule } from "./rule.ts";

export const legalBasisLawNumber = defineRule({
  id: "legal-basis/law-number",
  scope: "document",
  basis: ["ND30-I-2.6.a3", "QPPL-31"],
  clause: appendixOne("II", "6", "a"),
  // Since 2025 most plans print the number of laws as normative documents do.
  standing: "practice",
  fix: "ask",
  title: { vi: "Căn cứ luật, pháp lệnh có số, ký hiệu", en: "Law cited with its number in the legal bases" },
  explain: {
    vi: "Nghị định 30/2020/NĐ-CP: căn cứ là luật, pháp lệnh thì không ghi số, ký hiệu, cơ quan ban hành. Từ năm 2025 nhiều văn bản vẫn ghi số theo lối văn bản quy phạm pháp luật, nên đây chỉ là lưu ý.",
    en: "Decree 30/2020/NĐ-CP: laws and ordinances among the bases go without number, symbol and issuer. Since 2025 many documents print the number as normative texts do, so this is a note only.",
  },
  examples: [
    {
      bad: "Căn cứ Luật Tổ chức chính quyền địa phương số 72/2025/QH15 ngày 16 tháng 6 năm 2025;",
      good: "Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025;",
    },
  ],
  *check(document) {
    for (const { paragraph, text, citation } of legalBasesOf(document)) {
      const { type, typeWord, symbol, numberWord } = citation ?? {};
      if (!symbol || !numberWord || !typeWord || !/^(?:Luật|Bộ luật|Pháp lệnh)$/u.test(type ?? "")) continue;
      const name = text.slice(typeWord.end, numberWord.start).replace(/[ ,(]+$/u, "");
      // "Luật số 72/2025/QH15" has no name to cite it by.
      if (name === "") continue;
      yield {
        at: { paragraph, start: numberWord.start, end: symbol.end },
        message: {
          vi: `Căn cứ là luật, pháp lệnh thì không ghi số, ký hiệu (${this.clause.vi}).`,
          en: `Laws and ordinances among the bases go without number and symbol (${this.clause.en}).`,
        },
        fixes: [
          {
            title: { vi: "Bỏ số, ký hiệu của luật", en: "Drop the law's number" },
            kind: "ask",
            edits: [{ at: { paragraph, start: typeWord.end + name.length, end: symbol.end }, newText: "" }],
          },
        ],
      };
    }
  },
});
