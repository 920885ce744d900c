import type { PlacedCitation } from "../facts/citations.ts";
import { type CitedDocument, citedDocumentsOf } from "../facts/cited-documents.ts";
import { knownDocument } from "../facts/known-document.ts";
import { endsWithoutSubject, knownSubject, subjectPlace } from "../facts/missing-subject.ts";
import { isInHead, partOf } from "../facts/plan-parts.ts";
import { shortNameTable } from "../facts/short-names.ts";
import type { PlanDocument } from "../plan/document.ts";
import { isListedNumber } from "../recognise/listed-numbers.ts";
import type { Position } from "../text/source-text.ts";
import { identityOf } from "../workspace/index-identity.ts";
import { candidateOffers, type Offer } from "./citation-candidates.ts";
import { cursorAt } from "./cursor.ts";
import type { Knowledge } from "./knowledge.ts";
import { citedDay, isCitedByName, issuerName } from "./known-documents.ts";
import { definedNameOffers } from "./short-name-offers.ts";
import { type SourceFix, sourceFix } from "./source-edit.ts";

/** A document is worth a short name from its third mention on. */
const mentionsWorthAName = 3;

/** What the light bulb offers for the document cited at the cursor, fault or no fault. */
export function citationActions(document: PlanDocument, position: Position, knowledge: Knowledge): readonly SourceFix[] {
  const cursor = cursorAt(document, position);
  if (!cursor) return [];
  const isHere = ({ paragraph, citation }: PlacedCitation): boolean =>
    paragraph === cursor.paragraph && citation.start <= cursor.offset && cursor.offset <= citation.end;
  const cited = citedDocumentsOf(document).find(({ mentions }) => mentions.some(isHere));
  const here = cited?.mentions.find(isHere);
  if (!cited || !here) return [];
  const first = cited.mentions.find(({ paragraph }) => !isInHead(document, paragraph));
  return [
    ...completion(document, cited, knowledge),
    ...(first ? candidateOffers(document, first, knowledge) : []),
    ...definedNameOffers(document, cited, here),
    ...shortName(document, cited),
  ].map(({ title, edits }) => sourceFix(document, { title, kind: "ask", edits }));
}

/**
 * Date, issuer and subject for the first mention in the body, from the catalogue or from how another plan of the folder cites the document.
 * A law is cited by its name (ND30-I-2.6.b3), in the bases with its date (ND30-I-2.6.a3).
 */
function completion(document: PlanDocument, { mentions }: CitedDocument, { catalogue, folder }: Knowledge): readonly Offer[] {
  const first = mentions.find(({ paragraph }) => !isInHead(document, paragraph));
  const symbol = first?.citation.symbol;
  if (!first || !symbol || isListedNumber(first.citation)) return [];
  const { paragraph, citation } = first;
  const { date } = citation;
  const issuer = citation.issuer ?? citation.sharedIssuer;
  const text = document.paragraphs[paragraph]?.text ?? "";
  const isLaw = isCitedByName(citation);
  if (isLaw && (document.roles[paragraph] !== "legalBasis" || !citation.subject)) return [];
  const row = knownDocument(catalogue, document, symbol.normal, date?.iso ?? undefined);
  const identity = identityOf(citation);
  const told = row || !identity ? undefined : folder?.fullestCitation(identity)?.citation;
  const day = row?.date ? `ngày ${citedDay(row.date)}` : told?.dateText;
  const body = row ? issuerName(catalogue, row) : told?.issuer;
  if (!date && !day) return [];
  const where = [date ? undefined : day, isLaw || issuer || !body ? undefined : `của ${body}`].filter((part) => part !== undefined);
  const subject = !isLaw && endsWithoutSubject(text, citation) ? (knownSubject(catalogue, document, citation) ?? told?.subject) : undefined;
  const end = date?.end ?? symbol.end;
  const place = subjectPlace(text, citation);
  const parts = [...(where.length > 0 ? [{ at: end, words: where.join(" ") }] : []), ...(subject ? [{ at: place, words: subject }] : [])];
  if (parts.length === 0) return [];
  const words = parts.map((part) => part.words).join(" ");
  const together = parts.every((part) => part.at === end);
  return [
    {
      title: { vi: `Viện dẫn đầy đủ: thêm “${words}”`, en: `Cite in full: add “${words}”` },
      edits: (together ? [{ at: end, words }] : parts).map(({ at, words: newText }) => ({
        at: { paragraph, start: at, end: at },
        newText: ` ${newText}`,
      })),
    },
  ];
}

/** Defines "Quyết định số 696" behind the first full mention, its abstract included as far as its end is sure (the-thuc 9.1), and puts it in place of the later ones (ND30-I-2.6.b4, PRAC-5). */
function shortName(document: PlanDocument, { mentions }: CitedDocument): readonly Offer[] {
  const [first, ...later] = mentions.filter(({ paragraph, citation }) => !isInHead(document, paragraph) && citation.typeWord !== undefined);
  if (!first || mentions.length < mentionsWorthAName || later.length === 0) return [];
  const { type, symbol } = first.citation;
  if (!type || !symbol?.number) return [];
  const name = `${type} số ${symbol.number}`;
  const { names, nameOf } = shortNameTable(document);
  const taken = names.some(({ definitions }) => definitions.some((one) => one.name.text.toLowerCase() === name.toLowerCase()));
  if (taken || mentions.some((mention) => nameOf(mention)) || isShared(document, name, first)) return [];
  const edits = later
    .filter(
      ({ paragraph }) => partOf(document, paragraph) === partOf(document, first.paragraph) && document.roles[paragraph] !== "legalBasis",
    )
    .map(({ paragraph, citation }) => ({ at: { paragraph, start: citation.start, end: endOf(citation) }, newText: name }));
  if (edits.length === 0) return [];
  const end = Math.max(endOf(first.citation), first.citation.subject?.end ?? 0);
  return [
    {
      title: {
        vi: `Đặt tên gọi tắt “${name}” và dùng ở ${edits.length} chỗ sau`,
        en: `Define the short name “${name}” and use it in ${edits.length} places`,
      },
      edits: [{ at: { paragraph: first.paragraph, start: end, end }, newText: ` (sau đây gọi tắt là ${name})` }, ...edits],
    },
  ];
}

/** Another document of the same type and number would go by the same name. */
function isShared(document: PlanDocument, name: string, first: PlacedCitation): boolean {
  return citedDocumentsOf(document).some(({ mentions }) =>
    mentions.some(
      ({ citation: { type, symbol } }) =>
        symbol && symbol.normal !== first.citation.symbol?.normal && `${type ?? ""} số ${symbol.number}` === name,
    ),
  );
}

/** Where symbol, date and issuer of a mention end, as far as they follow one another. */
function endOf({ end, issuer }: PlacedCitation["citation"]): number {
  return issuer && issuer.start >= end && issuer.start - end <= " của ".length ? issuer.end : end;
}
