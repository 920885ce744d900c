import { backReferencesIn, meantByBackReference } from "../facts/back-references.ts";
import { citationsOf, type PlacedCitation } from "../facts/citations.ts";
import { documentsOf } from "../facts/cited-laws.ts";
import { citedPartsIn, documentOfPart, type PlacedCitedPart } from "../facts/cited-parts.ts";
import type { Part } from "../facts/part-references.ts";
import { nameKey } from "../facts/short-name-definitions.ts";
import { type ShortName, shortNameTable } from "../facts/short-names.ts";
import type { Place, PlanDocument } from "../plan/document.ts";
import type { CitationSystem } from "../recognise/citation.ts";
import { type DocumentIdentity, fullness, identityOf, ownIdentity } from "../workspace/index-identity.ts";
import type { Cursor } from "./cursor.ts";
import { covers, partAt } from "./part-at-cursor.ts";

/** What a cursor stands on, for navigation. */
export type CursorTarget =
  | { readonly kind: "part"; readonly part: Part }
  | { readonly kind: "name"; readonly name: ShortName; readonly inDefinition: boolean }
  /** `at` are the words at the cursor: a citation, a bare number, or "Nghị quyết nêu trên". */
  | { readonly kind: "document"; readonly at: Place; readonly cited: CitedHere; readonly system: CitationSystem }
  | { readonly kind: "citedPart"; readonly part: PlacedCitedPart; readonly cited: CitedHere; readonly system: CitationSystem }
  /** "Kế hoạch này" */
  | { readonly kind: "thisPlan"; readonly at: Place };

/** A document that a plan cites, or the plan itself by its own number. */
export interface CitedHere {
  readonly identity: DocumentIdentity;
  /** In the order of the text; a plan's own number is no mention. */
  readonly mentions: readonly PlacedCitation[];
  readonly self: boolean;
}

/** A part's number or words that speak of it, a short name, a citation, words that point back to one; nothing elsewhere. */
export function targetAt(document: PlanDocument, cursor: Cursor): CursorTarget | undefined {
  const part = partAt(document, cursor);
  if (part) return { kind: "part", part };
  const placed = citationsOf(document).find(({ paragraph, citation }) => paragraph === cursor.paragraph && covers(citation, cursor.offset));
  if (placed && !placed.citation.shortForm) {
    const cited = citedBy(document, placed);
    if (cited) return { kind: "document", at: placeOf(placed), cited, system: placed.citation.system };
  }
  const named = nameAt(document, cursor);
  if (named) return named;
  if (!placed) return citedPartAt(document, cursor) ?? backReferenceAt(document, cursor);
  const meant = documentMeant(document, placed);
  return meant && { kind: "document", at: placeOf(placed), ...meant };
}

function citedPartAt(document: PlanDocument, { paragraph: index, offset }: Cursor): CursorTarget | undefined {
  const paragraph = document.paragraphs[index];
  const part = paragraph && citedPartsIn(paragraph).find((one) => covers(one, offset));
  if (!part) return undefined;
  const placed = { paragraph: index, start: part.start, end: part.end, part };
  const from = documentOfPart(document, placed);
  const meant = from && documentMeant(document, from);
  return meant && { kind: "citedPart", part: placed, ...meant };
}

function backReferenceAt(document: PlanDocument, { paragraph, offset }: Cursor): CursorTarget | undefined {
  const back = backReferencesIn(document, paragraph).find((one) => covers(one, offset));
  if (!back) return undefined;
  const at = { paragraph, start: back.start, end: back.end };
  const from = meantByBackReference(document, back);
  if (from === "thisPlan") return { kind: "thisPlan", at };
  const meant = from && documentMeant(document, from);
  return meant && { kind: "document", at, ...meant };
}

/** The document that a citation cites in any form: in whole, by a short name that the plan defines, or by a bare number. */
export function documentMeant(
  document: PlanDocument,
  placed: PlacedCitation,
): { readonly cited: CitedHere; readonly system: CitationSystem } | undefined {
  const whole = placed.citation.shortForm ? (definedBy(document, placed) ?? meantByShort(document, placed)) : placed;
  const cited = whole && citedBy(document, whole);
  return cited && { cited, system: whole.citation.system };
}

function definedBy(document: PlanDocument, placed: PlacedCitation): PlacedCitation | undefined {
  const [definition] = shortNameTable(document).nameOf(placed)?.definitions ?? [];
  return definition && citationsOf(document).find((one) => one.paragraph === definition.paragraph && one.citation === definition.citation);
}

function placeOf({ paragraph, citation: { start, end } }: PlacedCitation): Place {
  return { paragraph, start, end };
}

/** The document that a whole citation cites, with its other mentions in the plan. */
export function citedBy(document: PlanDocument, placed: PlacedCitation): CitedHere | undefined {
  const own = placed.self ? ownIdentity(document) : undefined;
  if (own) return { identity: own, mentions: [], self: true };
  const identity = identityOf(placed.citation, document);
  if (!identity) return undefined;
  const mentions = documentsOf(document).find((one) => one.mentions.includes(placed))?.mentions ?? [placed];
  const fullest = mentions.toSorted((a, b) => fullness(b.citation) - fullness(a.citation))[0];
  // A mention without date or body is told from others of its symbol by those that have them.
  return { identity: { ...(fullest ? identityOf(fullest.citation, document) : {}), ...identity }, mentions, self: false };
}

function nameAt(document: PlanDocument, { paragraph, offset }: Cursor): CursorTarget | undefined {
  for (const name of shortNameTable(document).names) {
    const inDefinition = name.definitions.some((one) => one.paragraph === paragraph && covers(one.name, offset));
    if (inDefinition || name.uses.some((use) => use.paragraph === paragraph && covers(use, offset)))
      return { kind: "name", name, inDefinition };
  }
  return undefined;
}

/** "Quyết định số 696" that no definition explains: the last whole citation before it that it may be short for, else the first after. */
function meantByShort(document: PlanDocument, { paragraph, citation }: PlacedCitation): PlacedCitation | undefined {
  const key = nameKey(citation);
  const fitting = citationsOf(document).filter(({ citation: { shortForm, symbol, type } }) => {
    const short = symbol && type && !shortForm && { ...citation, type, shortNumber: symbol.number };
    return short && nameKey(short) === key;
  });
  return (
    fitting.findLast((one) => one.paragraph < paragraph || (one.paragraph === paragraph && one.citation.start < citation.start)) ??
    fitting[0]
  );
}
