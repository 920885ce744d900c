import { citationsOf, type PlacedCitation } from "../facts/citations.ts";
import { nameKey, shortKey } from "../facts/short-name-definitions.ts";
import { shortNameTable } from "../facts/short-names.ts";
import type { PlanDocument } from "../plan/document.ts";
import { appendixOne } from "./clause.ts";
import { defineRule } from "./rule.ts";

/** "Chương trình 135", "Đề án 06": names people gave, which everybody knows by their number. */
const namedByNumber = new Set(["Chương trình", "Đề án", "Dự án"]);

/** Whether a short citation can be expected to be explained; lists of recipients say in their own way. */
function isAsked(document: PlanDocument, { paragraph, citation }: PlacedCitation): boolean {
  return document.roles[paragraph] !== "recipient" && !(namedByNumber.has(citation.type ?? "") && !citation.numberWord);
}

export const citationShortNameUndefined = defineRule({
  id: "citation/short-name-undefined",
  scope: "document",
  reads: [shortNameTable],
  basis: ["ND30-I-2.6.b4", "CIT-16a"],
  clause: appendixOne("II", "6", "b"),
  standing: "recommended",
  fix: "none",
  title: { vi: "Viện dẫn chỉ có số, không rõ văn bản nào", en: "Citation by number alone" },
  explain: {
    vi: "“Quyết định số 696” chỉ là tên gọi tắt: chỗ đầu tiên phải ghi đủ số, ký hiệu, ngày, cơ quan ban hành và đặt tên “(sau đây gọi tắt là Quyết định số 696)”. Ở đây không chỗ nào trong kế hoạch cho biết đó là văn bản nào.",
    en: "“Quyết định số 696” is a short name: where it first occurs the symbol, date and issuer are needed, and “(sau đây gọi tắt là …)”. Nothing in this plan says which document is meant.",
  },
  examples: [
    {
      bad: "Kinh phí thực hiện theo Quyết định số 112.",
      good: "Kinh phí thực hiện theo Quyết định số 112/QĐ-UBND ngày 23/8/2022 của Ủy ban nhân dân tỉnh.",
    },
  ],
  *check(document) {
    const { undefinedUses } = shortNameTable(document);
    // Cited with its whole symbol elsewhere: a lesser matter with a rule of its own.
    const told = new Set(undefinedUses.length > 0 ? citationsOf(document).map(({ citation }) => shortKey(citation)) : []);
    for (const placed of undefinedUses) {
      const { paragraph, citation } = placed;
      const name = nameKey(citation);
      if (told.has(name) || !isAsked(document, placed)) continue;
      told.add(name);
      yield {
        at: { paragraph, start: citation.start, end: citation.end },
        message: {
          vi: `“${citation.type ?? "Văn bản"} số ${citation.shortNumber ?? ""}” không có ký hiệu và chưa được đặt tên gọi tắt; không rõ là văn bản nào (${this.clause.vi}).`,
          en: `No. ${citation.shortNumber ?? ""} has no symbol and no short name was defined; which document is meant is not clear (${this.clause.en}).`,
        },
      };
    }
  },
});
