import { type LegalBasis, legalBasesOf } from "../facts/legal-bases.ts";
import { knownSubject, lacksSubject, subjectPlace } from "../facts/missing-subject.ts";
import { isDayNamed } from "../facts/named-issuer.ts";
import { shortNameTable } from "../facts/short-names.ts";
import { appendixOne } from "./clause.ts";
import { defineRule, type Message } from "./rule.ts";

export const legalBasisIncomplete = defineRule({
  id: "legal-basis/incomplete",
  scope: "document",
  reads: [shortNameTable],
  basis: ["ND30-I-2.6.a2"],
  clause: appendixOne("II", "6", "a"),
  standing: "recommended",
  fix: "ask",
  title: { vi: "Căn cứ thiếu số, ngày, cơ quan ban hành hoặc trích yếu", en: "Legal basis without number, date, issuer or subject" },
  explain: {
    vi: "Căn cứ ghi đủ tên loại, số, ký hiệu, cơ quan ban hành, thời gian ban hành và trích yếu. Luật, pháp lệnh không ghi số, ký hiệu và cơ quan ban hành.",
    en: "A basis gives type, number and symbol, issuer, date and subject. Laws and ordinances go without number, symbol and issuer.",
  },
  examples: [
    {
      bad: "Căn cứ Nghị định số 13/2023/NĐ-CP của Chính phủ về bảo vệ dữ liệu cá nhân;",
      good: "Căn cứ Nghị định số 13/2023/NĐ-CP ngày 17/4/2023 của Chính phủ về bảo vệ dữ liệu cá nhân;",
    },
    {
      bad: "Căn cứ Quyết định số 112 của Ủy ban nhân dân tỉnh;",
      good: "Căn cứ Quyết định số 112/QĐ-UBND ngày 23/8/2022 của Ủy ban nhân dân tỉnh ban hành Quy chế quản lý;",
    },
    {
      bad: "Căn cứ Quyết định số 112/QĐ-UBND ngày 23/8/2022 của Ủy ban nhân dân tỉnh;",
      good: "Căn cứ Quyết định số 112/QĐ-UBND ngày 23/8/2022 của Ủy ban nhân dân tỉnh ban hành Quy chế quản lý;",
    },
  ],
  *check(document, catalogue) {
    const { nameOf } = shortNameTable(document);
    for (const basis of legalBasesOf(document)) {
      const { paragraph, text, citation } = basis;
      const lacking = citation && lacks(basis);
      if (!citation || !lacking || nameOf({ paragraph, citation, self: false })) continue;
      const subject = lacking === about ? knownSubject(catalogue, document, citation) : undefined;
      const place = subjectPlace(text, citation);
      yield {
        at: { paragraph, start: citation.start, end: citation.end },
        message: {
          vi: `Căn cứ còn thiếu ${lacking.vi} (${this.clause.vi}).`,
          en: `The basis lacks ${lacking.en} (${this.clause.en}).`,
        },
        ...(subject === undefined
          ? {}
          : {
              fixes: [
                {
                  title: { vi: `Thêm trích yếu “${subject}”`, en: `Add the subject “${subject}”` },
                  kind: "ask" as const,
                  edits: [{ at: { paragraph, start: place, end: place }, newText: ` ${subject}` }],
                },
              ],
            }),
      };
    }
  },
});

const about: Message = { vi: "trích yếu", en: "the subject" };

function lacks({ text, citation }: LegalBasis): Message | undefined {
  if (!citation || citation.type === undefined || /^(?:Luật|Bộ luật|Pháp lệnh|Hiến pháp)$/u.test(citation.type)) return undefined;
  const { shortForm, symbol, date, issuer, sharedIssuer, end } = citation;
  if (shortForm) return { vi: "ký hiệu", en: "the symbol" };
  if (!symbol) return undefined;
  const issued = issuer !== undefined || sharedIssuer !== undefined || /^[ ,]{0,2}(?:của |do )/u.test(text.slice(end, end + 8));
  if (date && issued) return lacksSubject(text, citation) ? about : undefined;
  // A list of two documents and one day: nobody can tell whether the day is of both.
  if (!date && isDayNamed(text, citation)) return undefined;
  if (!date && !issued) return { vi: "ngày và cơ quan ban hành", en: "date and issuer" };
  return date ? { vi: "cơ quan ban hành", en: "the issuer" } : { vi: "ngày ban hành", en: "the date" };
}
