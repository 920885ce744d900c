import { citationsOf, type PlacedCitation } from "../facts/citations.ts";
import { citedDocumentsOf } from "../facts/cited-documents.ts";
import type { Part } from "../facts/part-references.ts";
import { nameKey } from "../facts/short-name-definitions.ts";
import { type ShortName, shortNameTable } from "../facts/short-names.ts";
import type { PlanDocument } from "../plan/document.ts";
import { type DocumentIdentity, fullness, identityOf, ownIdentity } from "../workspace/index-identity.ts";
import type { Cursor } from "./cursor.ts";
import { covers, partAt } from "./part-at-cursor.ts";

/** What a cursor stands on, for navigation. */
export type CursorTarget =
  | { readonly kind: "part"; readonly part: Part }
  | { readonly kind: "name"; readonly name: ShortName; readonly inDefinition: boolean }
  | { readonly kind: "document"; readonly cited: CitedHere };

/** A document that a plan cites, or the plan itself by its own number. */
export interface CitedHere {
  readonly identity: DocumentIdentity;
  /** In the order of the text; a plan's own number is no mention. */
  readonly mentions: readonly PlacedCitation[];
  readonly self: boolean;
}

/** A part's number or words that speak of it, a short name, a citation; nothing elsewhere. */
export function targetAt(document: PlanDocument, cursor: Cursor): CursorTarget | undefined {
  const part = partAt(document, cursor);
  if (part) return { kind: "part", part };
  const placed = citationsOf(document).find(({ paragraph, citation }) => paragraph === cursor.paragraph && covers(citation, cursor.offset));
  const cited = placed && !placed.citation.shortForm ? citedBy(document, placed) : undefined;
  if (cited) return { kind: "document", cited };
  const named = nameAt(document, cursor);
  if (named) return named;
  const meant = placed && meantByShort(document, placed);
  const whole = meant && citedBy(document, meant);
  return whole && { kind: "document", cited: whole };
}

/** The document that a whole citation cites, with its other mentions in the plan. */
export function citedBy(document: PlanDocument, placed: PlacedCitation): CitedHere | undefined {
  const own = placed.self ? ownIdentity(document) : undefined;
  if (own) return { identity: own, mentions: [], self: true };
  const identity = identityOf(placed.citation);
  if (!identity) return undefined;
  const mentions = citedDocumentsOf(document).find((one) => one.mentions.includes(placed))?.mentions ?? sameName(document, identity.key);
  const fullest = mentions.toSorted((a, b) => fullness(b.citation) - fullness(a.citation))[0];
  // A mention without date or body is told from others of its symbol by those that have them.
  return { identity: { ...(fullest ? identityOf(fullest.citation) : {}), ...identity }, mentions, self: false };
}

function sameName(document: PlanDocument, key: string): readonly PlacedCitation[] {
  return citationsOf(document).filter(({ citation, self }) => !self && !citation.symbol && identityOf(citation)?.key === key);
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
