import { unquoted } from "../facts/quoted-citations.ts";
import { partFormProblems } from "../recognise/part-form.ts";
import { perParagraph } from "../text/per-paragraph.ts";
import { defineRule } from "./rule.ts";

const problemsIn = perParagraph((paragraph) => unquoted(paragraph, partFormProblems(paragraph.text)));

export const referencePartsPunctuation = defineRule({
  id: "reference/parts-punctuation",
  scope: "paragraph",
  basis: ["ND30-II-5.7", "CIT-7a", "CIT-7b"],
  clause: { vi: "khoản 7 Mục V Phụ lục II Nghị định 30/2020/NĐ-CP", en: "Decree 30/2020/NĐ-CP, Appendix II, Section V.7" },
  standing: "recommended",
  fix: "safe",
  title: { vi: "Sai dấu phẩy, viết hoa khi viện dẫn điểm, khoản, Điều", en: "Wrong commas or capitals in cited parts" },
  explain: {
    vi: "Viện dẫn từ nhỏ đến lớn, không có dấu phẩy; “Điều” viết hoa, “khoản”, “điểm” viết thường: “điểm a khoản 2 Điều 103 Bộ luật Hình sự”. Phụ lục của văn bản viện dẫn cũng viết như vậy (“Phụ lục II Nghị định số …”), ở mức lưu ý.",
    en: "Parts go from small to large without commas; “Điều” takes a capital, “khoản” and “điểm” do not: “điểm a khoản 2 Điều 103 Bộ luật Hình sự”. An appendix is written so by analogy, as a note.",
  },
  examples: [
    { bad: "Thực hiện theo khoản 3, Điều 4 của Quy chế.", good: "Thực hiện theo khoản 3 Điều 4 của Quy chế." },
    {
      bad: "Thực hiện theo điểm a khoản 2 điều 5 Nghị định số 13/2023/NĐ-CP.",
      good: "Thực hiện theo điểm a khoản 2 Điều 5 Nghị định số 13/2023/NĐ-CP.",
    },
    { bad: "Áp dụng quy định tại Khoản 2 Điều 5 Luật Giá.", good: "Áp dụng quy định tại khoản 2 Điều 5 Luật Giá." },
  ],
  *check(paragraph) {
    for (const { start, end, kind, right, byAnalogy } of problemsIn(paragraph)) {
      const milder = byAnalogy ? { severity: "information" as const } : {};
      const fixKind = byAnalogy ? "ask" : "safe";
      const written = paragraph.text.slice(start, end);
      yield kind === "comma"
        ? {
            at: { start, end },
            ...milder,
            message: {
              vi: `Giữa điểm, khoản, Điều, Phụ lục và tên văn bản không có dấu phẩy (${this.clause.vi}).`,
              en: `No comma between point, clause, article, appendix and document (${this.clause.en}).`,
            },
            fixes: [{ title: { vi: "Bỏ dấu phẩy", en: "Drop the comma" }, kind: fixKind, edits: [{ at: { start, end }, newText: right }] }],
          }
        : {
            at: { start, end },
            ...milder,
            message: {
              vi: `Khi viện dẫn viết “${right}”, không viết “${written}” (${this.clause.vi}).`,
              en: `In a citation write “${right}”, not “${written}” (${this.clause.en}).`,
            },
            fixes: [
              {
                title: { vi: `Sửa thành “${right}”`, en: `Change to “${right}”` },
                kind: fixKind,
                edits: [{ at: { start, end }, newText: right }],
              },
            ],
          };
    }
  },
});
