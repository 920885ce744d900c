import { type LegalBasis, legalBasesOf } from "../facts/legal-bases.ts";
import { isPartyDocument } from "../facts/party-document.ts";
import type { Place } from "../plan/document.ts";
import { appendixOne } from "./clause.ts";
import { defineRule, type Finding } from "./rule.ts";

const clause = appendixOne("II", "6", "a");

export const legalBasisForm = defineRule({
  id: "legal-basis/form",
  scope: "document",
  basis: ["ND30-I-2.6.a4"],
  clause,
  standing: "mandatory",
  fix: "safe",
  title: { vi: "Căn cứ sai dấu cuối dòng hoặc không xuống dòng", en: "Wrong end mark or line of a legal basis" },
  explain: {
    vi: "Mỗi căn cứ một dòng; cuối mỗi dòng có dấu chấm phẩy, dòng cuối cùng kết thúc bằng dấu chấm.",
    en: "Each basis on a line of its own; every line ends with a semicolon, the last one with a full stop.",
  },
  examples: [
    {
      bad: "Căn cứ Luật Ngân sách nhà nước ngày 25/6/2015.\n\nCăn cứ Luật Đầu tư công ngày 29/11/2024.\n\nỦy ban nhân dân tỉnh ban hành Kế hoạch như sau:",
      good: "Căn cứ Luật Ngân sách nhà nước ngày 25/6/2015;\n\nCăn cứ Luật Đầu tư công ngày 29/11/2024.\n\nỦy ban nhân dân tỉnh ban hành Kế hoạch như sau:",
    },
    {
      bad: "Căn cứ Luật Ngân sách nhà nước ngày 25/6/2015;\n\nCăn cứ Luật Đầu tư công ngày 29/11/2024;\n\nỦy ban nhân dân tỉnh ban hành Kế hoạch như sau:",
      good: "Căn cứ Luật Ngân sách nhà nước ngày 25/6/2015;\n\nCăn cứ Luật Đầu tư công ngày 29/11/2024.\n\nỦy ban nhân dân tỉnh ban hành Kế hoạch như sau:",
    },
    {
      bad: "Căn cứ Luật Ngân sách nhà nước ngày 25/6/2015; Căn cứ Luật Đầu tư công ngày 29/11/2024.\n\nỦy ban nhân dân tỉnh ban hành Kế hoạch như sau:",
      good: "Căn cứ Luật Ngân sách nhà nước ngày 25/6/2015;\nCăn cứ Luật Đầu tư công ngày 29/11/2024.\n\nỦy ban nhân dân tỉnh ban hành Kế hoạch như sau:",
    },
  ],
  *check(document) {
    // The Party ends its last base with a comma as well (the-thuc 5.4).
    if (isPartyDocument(document)) return;
    for (const basis of legalBasesOf(document)) {
      yield* inOneLine(basis);
      const wrong = wrongMark(basis);
      if (wrong) yield wrong;
    }
  },
});

function* inOneLine({ paragraph, text }: LegalBasis): Iterable<Finding<Place>> {
  for (const { index } of text.matchAll(/; ?(?=Căn cứ )/gu)) {
    const end = index + (text[index + 1] === " " ? 2 : 1);
    yield {
      at: { paragraph, start: end, end: end + "Căn cứ".length },
      message: {
        vi: `Mỗi căn cứ trình bày ở một dòng riêng (${clause.vi}).`,
        en: `Each basis stands on a line of its own (${clause.en}).`,
      },
      fixes: [
        {
          title: { vi: "Xuống dòng trước “Căn cứ”", en: "New line before “Căn cứ”" },
          kind: "safe",
          edits: [{ at: { paragraph, start: index, end }, newText: ";\n" }],
        },
      ],
    };
  }
}

function wrongMark({ paragraph, text, mark }: LegalBasis): Finding<Place> | undefined {
  if (mark === undefined || text.endsWith(mark)) return undefined;
  const written = /[.;,:]?$/.exec(text)?.[0] ?? "";
  const end = { paragraph, start: text.length - written.length, end: text.length };
  const word = text.slice(0, end.start).lastIndexOf(" ") + 1;
  return {
    at: { paragraph, start: word, end: text.length },
    message:
      mark === ";"
        ? { vi: `Cuối mỗi căn cứ là dấu chấm phẩy (${clause.vi}).`, en: `Each basis ends with a semicolon (${clause.en}).` }
        : { vi: `Căn cứ cuối cùng kết thúc bằng dấu chấm (${clause.vi}).`, en: `The last basis ends with a full stop (${clause.en}).` },
    fixes: [{ title: { vi: `Kết thúc bằng “${mark}”`, en: `End with “${mark}”` }, kind: "safe", edits: [{ at: end, newText: mark }] }],
  };
}
