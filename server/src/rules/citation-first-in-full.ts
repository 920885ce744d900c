import type { PlacedCitation } from "../facts/citations.ts";
import { citedDocumentsOf } from "../facts/cited-documents.ts";
import { isDayNamed, isIssuerNamed } from "../facts/named-issuer.ts";
import { isPartyDocument } from "../facts/party-document.ts";
import { isInHead, partOf } from "../facts/plan-parts.ts";
import { isInSubject, isQuoted } from "../facts/quoted-citations.ts";
import type { Place, PlanDocument } from "../plan/document.ts";
import { typeMismatch } from "../recognise/citation-form.ts";
import { isListedNumber } from "../recognise/listed-numbers.ts";
import { appendixOne } from "./clause.ts";
import { defineRule, type FixEdit, type Message } from "./rule.ts";

/** Laws are cited by name (ND30-I-2.6.b3); what a licence or contract must say is not for this decree. */
const otherwise = new Set(["Luật", "Bộ luật", "Pháp lệnh", "Hiến pháp", "Hợp đồng", "Giấy phép", "Giấy chứng nhận", "Giấy xác nhận"]);

export const citationFirstInFull = defineRule({
  id: "citation/first-in-full",
  scope: "document",
  reads: [citedDocumentsOf],
  basis: ["ND30-I-2.6.b1", "CIT-11a"],
  clause: appendixOne("II", "6", "b"),
  // The clause is firm, but plans leave out the day of well-known documents so often that a warning would drown the others.
  standing: "practice",
  fix: "ask",
  title: { vi: "Viện dẫn lần đầu chưa đầy đủ", en: "First citation not in full" },
  explain: {
    vi: "Viện dẫn lần đầu ghi đủ tên loại, số, ký hiệu, thời gian ban hành, tên cơ quan ban hành và trích yếu. Dòng trích yếu của chính kế hoạch không tính là lần đầu. Nếu văn bản được viện dẫn đầy đủ hơn ở chỗ khác thì có thể lấy ngày và cơ quan ở đó.",
    en: "The first citation gives type, number and symbol, date, issuer and subject. The plan's own subject line does not count as the first. Where the document is cited more fully elsewhere, date and issuer can be taken from there.",
  },
  examples: [
    {
      bad: "Cụ thể hóa Nghị quyết số 19-NQ/TW về nông nghiệp, nông dân, nông thôn.",
      good: "Cụ thể hóa Nghị quyết số 19-NQ/TW ngày 16/6/2022 của Ban Chấp hành Trung ương về nông nghiệp, nông dân, nông thôn.",
    },
    {
      bad: "Cụ thể hóa Chỉ thị số 21-CT/TU về chuyển đổi số.\n\nKinh phí theo Chỉ thị số 21-CT/TU ngày 16/6/2022 của Ban Thường vụ Tỉnh ủy.",
      good: "Cụ thể hóa Chỉ thị số 21-CT/TU ngày 16/6/2022 của Ban Thường vụ Tỉnh ủy về chuyển đổi số.\n\nKinh phí theo Chỉ thị số 21-CT/TU.",
    },
  ],
  *check(document) {
    // The Party's documents have rules of their own (ND30-D.2).
    if (isPartyDocument(document)) return;
    for (const { mentions } of citedDocumentsOf(document)) {
      const first = mentions.find((mention) => !isInHead(document, mention.paragraph) && isFirst(document, mention));
      const lacking = first && !isQuoted(document.paragraphs[first.paragraph], first.citation) && lacks(document, first);
      if (!first || !lacking) continue;
      const { paragraph, citation } = first;
      const { symbol } = citation;
      if (!symbol) continue;
      const fuller = mentions.find(({ citation: other }) => other !== citation && other.date?.iso && other.issuer);
      const completion = fuller && !citation.date && !citation.issuer ? ending(fuller) : undefined;
      yield {
        at: { paragraph, start: citation.start, end: symbol.end },
        message: {
          vi: `Viện dẫn “${symbol.normal}” lần đầu còn thiếu ${lacking.vi} (${this.clause.vi}).`,
          en: `The first citation of ${symbol.normal} lacks ${lacking.en} (${this.clause.en}).`,
        },
        ...(fuller && completion
          ? {
              related: [
                {
                  at: { paragraph: fuller.paragraph, start: fuller.citation.start, end: fuller.citation.end },
                  message: { vi: "Ở đây viện dẫn đầy đủ hơn", en: "Cited more fully here" },
                },
              ],
              fixes: [
                {
                  title: { vi: `Thêm “${completion}”`, en: `Add “${completion}”` },
                  kind: "ask" as const,
                  edits: [
                    { at: { paragraph, start: symbol.end, end: symbol.end }, newText: ` ${completion}` },
                    ...shortening(document, first, fuller),
                  ],
                },
              ],
            }
          : {}),
      };
    }
  },
});

/** A title may cite a document as shortly as it likes; where it does so in full, that is the first time. */
function isFirst(document: PlanDocument, mention: PlacedCitation): boolean {
  return !isInSubject(document.paragraphs[mention.paragraph], mention.citation) || lacks(document, mention) === undefined;
}

function lacks(document: PlanDocument, { paragraph, citation }: PlacedCitation): Message | undefined {
  const { type, typeWord, date, numberWord } = citation;
  const role = document.roles[paragraph];
  // A base has a rule of its own; in tables and lists of recipients there is no room for more.
  if (role === "legalBasis" || role === "row" || role === "recipient" || role === "noise") return undefined;
  if (type === undefined || otherwise.has(type) || isListedNumber(citation) || typeMismatch(citation)) return undefined;
  // "Chương trình 1719/QĐ-TTg": a programme by the number of the decision on it, known by that name.
  if (!numberWord && /^(?:Chương trình|Đề án|Dự án)$/u.test(type)) return undefined;
  // "Các quyết định của Ủy ban nhân dân tỉnh: số … ngày …, số … ngày …": a list has its issuer in common.
  const text = document.paragraphs[paragraph]?.text ?? "";
  const issuer = !typeWord || isIssuerNamed(text, citation);
  const dated = date !== undefined || isDayNamed(text, citation);
  if (dated && issuer) return undefined;
  if (!dated && !issuer) return { vi: "ngày và cơ quan ban hành", en: "date and issuer" };
  return dated ? { vi: "cơ quan ban hành", en: "the issuer" } : { vi: "ngày ban hành", en: "the date" };
}

function ending({ citation }: PlacedCitation): string {
  return `${citation.date?.text ?? ""} của ${citation.issuer?.text ?? ""}`;
}

/** Date and issuer move up from a later citation, which needs them no more; the subject line and appendices keep theirs. */
function shortening(document: PlanDocument, first: PlacedCitation, { paragraph, citation }: PlacedCitation): readonly FixEdit<Place>[] {
  const { symbol, date, issuer } = citation;
  if (!symbol || !date || !issuer || isInHead(document, paragraph)) return [];
  const moves = partOf(document, paragraph) === partOf(document, first.paragraph) && document.roles[paragraph] !== "legalBasis";
  return moves ? [{ at: { paragraph, start: symbol.end, end: Math.max(date.end, issuer.end) }, newText: "" }] : [];
}
