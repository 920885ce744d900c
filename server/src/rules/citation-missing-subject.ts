import type { Catalogue } from "../catalogue/catalogue.ts";
import type { PlacedCitation } from "../facts/citations.ts";
import { citedDocumentsOf } from "../facts/cited-documents.ts";
import { knownSubject, lacksSubject, subjectPlace } from "../facts/missing-subject.ts";
import { isPartyDocument } from "../facts/party-document.ts";
import { isInHead } from "../facts/plan-parts.ts";
import { isInSubject, isQuoted } from "../facts/quoted-citations.ts";
import type { PlanDocument, Role } from "../plan/document.ts";
import { typeMismatch } from "../recognise/citation-form.ts";
import { appendixOne } from "./clause.ts";
import { defineRule } from "./rule.ts";

export const citationMissingSubject = defineRule({
  id: "citation/missing-subject",
  scope: "document",
  reads: [citedDocumentsOf],
  basis: ["ND30-I-2.6.b1", "CIT-11a"],
  clause: appendixOne("II", "6", "b"),
  // The clause is firm, but plans leave out what well-known documents are about so often that a warning would drown the others.
  standing: "practice",
  fix: "ask",
  title: { vi: "Viện dẫn lần đầu không có trích yếu", en: "First citation without the subject" },
  explain: {
    vi: "Viện dẫn lần đầu ghi cả trích yếu nội dung văn bản: “Kết luận số 50-KL/TW ngày 30/5/2019 của Ban Bí thư về …”. Chỉ báo khi ngay sau tên cơ quan ban hành câu đã hết hoặc sang vế khác, và phía trước không nêu nội dung văn bản. Căn cứ do quy tắc legal-basis/incomplete xét.",
    en: "The first citation also gives what the document is about: “Kết luận số 50-KL/TW ngày 30/5/2019 của Ban Bí thư về …”. Reported only where the sentence ends or goes on to its main clause right behind the issuer, and nothing before tells the contents. Legal bases are judged by legal-basis/incomplete.",
  },
  examples: [
    {
      bad: "Thực hiện Kết luận số 112-KL/TU ngày 24/01/2024 của Ban Thường vụ Tỉnh ủy, các đơn vị xây dựng chương trình công tác.",
      good: "Thực hiện Kết luận số 112-KL/TU ngày 24/01/2024 của Ban Thường vụ Tỉnh ủy về phát triển khoa học, các đơn vị xây dựng chương trình công tác.",
    },
  ],
  *check(document, catalogue) {
    if (isPartyDocument(document)) return;
    for (const { mentions } of citedDocumentsOf(document)) {
      const first = mentions.find(({ paragraph }) => !isInHead(document, paragraph));
      if (!first || !isJudged(document, first)) continue;
      const { paragraph, citation } = first;
      const { symbol, issuer } = citation;
      if (!symbol) continue;
      const place = subjectPlace(document.paragraphs[paragraph]?.text ?? "", citation);
      const subject = subjectOf(catalogue, document, mentions, first);
      yield {
        at: { paragraph, start: citation.start, end: Math.max(citation.end, issuer?.end ?? 0) },
        message: {
          vi: `Viện dẫn “${symbol.normal}” lần đầu còn thiếu trích yếu (${this.clause.vi}).`,
          en: `The first citation of ${symbol.normal} lacks the subject (${this.clause.en}).`,
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

/** A base has a rule of its own; in tables and lists of recipients there is no room for more, and the closing sentence repeats the title. */
const apart: ReadonlySet<Role | undefined> = new Set<Role>(["legalBasis", "recipient", "noise", "closing", "appendixHeading"]);

function isJudged(document: PlanDocument, { paragraph, citation }: PlacedCitation): boolean {
  const { kind, text } = document.paragraphs[paragraph] ?? {};
  if (
    kind !== "text" ||
    text === undefined ||
    apart.has(document.roles[paragraph]) ||
    /^(?:Luật|Bộ luật|Pháp lệnh|Hiến pháp)$/u.test(citation.type ?? "")
  )
    return false;
  const read = document.paragraphs[paragraph];
  return !typeMismatch(citation) && lacksSubject(text, citation) && !isQuoted(read, citation) && !isInSubject(read, citation);
}

/** What a later mention says the document is about, or the catalogue, where it is sure. */
function subjectOf(
  catalogue: Catalogue,
  document: PlanDocument,
  mentions: readonly PlacedCitation[],
  { citation }: PlacedCitation,
): string | undefined {
  const said = mentions.find((other) => other.citation !== citation && other.citation.subject)?.citation.subject?.text;
  return said ?? knownSubject(catalogue, document, citation);
}
