import type { Place, PlanDocument } from "../plan/document.ts";
import { textOf } from "../plan/place.ts";
import type { Citation } from "../recognise/citation.ts";
import { fold } from "../text/fold.ts";
import { backReferencesOf, meantByBackReference } from "./back-references.ts";
import type { PlacedCitation } from "./citations.ts";
import { documentsOf } from "./cited-laws.ts";
import { nameKey } from "./short-name-definitions.ts";
import { shortNameTable } from "./short-names.ts";

/** A document that a plan speaks of, with every place that does. */
export interface MentionedDocument {
  /** Its whole citations in the order of the text; none where it is cited by a bare number that nothing explains. */
  readonly citations: readonly PlacedCitation[];
  /** The whole citations, the uses of its short names, its bare numbers and words that point back to it, in the order of the text. */
  readonly mentions: readonly Place[];
}

interface Group {
  readonly citations: readonly PlacedCitation[];
  readonly mentions: Place[];
}

/**
 * The documents that a plan cites by symbol, by name ("Luật Đất đai") or by a bare number, in the order in which they are first met.
 * Definitions of short names are no mentions: the citation they stand behind is one.
 */
export function documentMentionsOf(document: PlanDocument): readonly MentionedDocument[] {
  const groups = documentsOf(document).map(({ mentions }): Group => ({ citations: mentions, mentions: mentions.map(placeOf) }));
  const groupOf = new Map(groups.flatMap((group) => group.citations.map(({ citation }) => [citation, group] as const)));
  const table = shortNameTable(document);
  for (const { definitions, uses } of table.names) {
    const [group] = definitions.flatMap(({ citation }) => (citation && groupOf.get(citation)) ?? []);
    // A short name with a symbol ("Nghị quyết 57-NQ/TW") reads as a whole citation too.
    const whole = new Set(group?.citations.map((placed) => spot(placeOf(placed))));
    group?.mentions.push(...uses.filter((use) => !whole.has(spot(use))));
  }
  const byNumber = groupedByNumber(groups);
  const unknown = new Map<string, Group>();
  for (const placed of table.undefinedUses) {
    const group = lastBefore(placed, byNumber.get(nameKey(placed.citation))) ?? unknownDocument(document, placed, unknown);
    group.mentions.push(placeOf(placed));
  }
  const all = [...groups, ...unknown.values()];
  addBackReferences(document, all);
  return all
    .map(({ citations, mentions }) => ({ citations, mentions: mentions.sort(inOrder) }))
    .sort(({ mentions: [one] }, { mentions: [other] }) => (one && other ? inOrder(one, other) : 0));
}

/** "Kế hoạch nêu trên"; words right behind a citation ("Quyết định số 696 nêu trên") are part of that mention. */
function addBackReferences(document: PlanDocument, groups: readonly Group[]): void {
  const bySpot = new Map(groups.flatMap((group) => group.mentions.map((place) => [spot(place), group] as const)));
  for (const { reference, ...place } of backReferencesOf(document)) {
    const meant = reference.citation ? undefined : meantByBackReference(document, { reference, ...place });
    if (meant !== undefined && meant !== "thisPlan") bySpot.get(spot(placeOf(meant)))?.mentions.push(place);
  }
}

/** Documents with a symbol, by what a bare number ("Quyết định số 696") shares with the whole citation it is short for. */
function groupedByNumber(groups: readonly Group[]): ReadonlyMap<string | undefined, readonly Group[]> {
  const found = new Map<string | undefined, Group[]>();
  for (const group of groups) {
    const first = group.citations.find(({ citation }) => citation.symbol);
    if (!first?.citation.symbol) continue;
    const key = nameKey({ ...first.citation, shortForm: true, shortNumber: first.citation.symbol.number });
    const same = found.get(key);
    if (same) same.push(group);
    else found.set(key, [group]);
  }
  return found;
}

/** The last document of that type and number cited before a bare number, else the first after it. */
function lastBefore(short: PlacedCitation, fitting: readonly Group[] = []): Group | undefined {
  return fitting.findLast(({ citations: [first] }) => first && inOrder(placeOf(first), placeOf(short)) < 0) ?? fitting[0];
}

function unknownDocument(document: PlanDocument, placed: PlacedCitation, known: Map<string, Group>): Group {
  const key = nameKey(placed.citation) ?? fold(textOf(document, placeOf(placed)));
  const group = known.get(key) ?? { citations: [], mentions: [] };
  known.set(key, group);
  return group;
}

function placeOf({ paragraph, citation: { start, end } }: { readonly paragraph: number; readonly citation: Citation }): Place {
  return { paragraph, start, end };
}

function spot({ paragraph, start }: Place): string {
  return `${paragraph}:${start}`;
}

function inOrder(one: Place, other: Place): number {
  return one.paragraph - other.paragraph || one.start - other.start;
}
