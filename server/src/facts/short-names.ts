import type { Place, PlanDocument } from "../plan/document.ts";
import { citationsOf, type PlacedCitation } from "./citations.ts";
import { isInHead } from "./plan-parts.ts";
import { type DefinedName, definedNamesOf, nameKey } from "./short-name-definitions.ts";
import { wordUses } from "./word-uses.ts";

/** A short name of a plan: where it is defined (once, if all is well) and used, in the order of the text. */
export interface ShortName {
  readonly definitions: readonly [DefinedName, ...DefinedName[]];
  readonly uses: readonly Place[];
}

export interface ShortNames {
  readonly names: readonly ShortName[];
  /** "Quyết định số 696" where nothing says which one; titles above the bases are passed over. */
  readonly undefinedUses: readonly PlacedCitation[];
  /** The short name that a citation in the text is a use of. */
  readonly nameOf: (citation: PlacedCitation) => ShortName | undefined;
}

interface Known {
  readonly defined: readonly DefinedName[];
  readonly worded: ReadonlyMap<string, readonly Place[]>;
  readonly table: ShortNames;
}

const known = new WeakMap<readonly PlacedCitation[], Known>();

/** The short names a plan gives to documents ("sau đây gọi tắt là Nghị quyết 57-NQ/TW"), in lower case. */
export function shortNamesOf(document: PlanDocument): ReadonlySet<string> {
  return new Set(definedNamesOf(document).map(({ name }) => name.text.toLowerCase()));
}

/**
 * The short names of a plan with their uses, and the short citations that no definition explains. The same object as before while no
 * citation, definition or use changes.
 */
export function shortNameTable(document: PlanDocument): ShortNames {
  const citations = citationsOf(document);
  const defined = definedNamesOf(document);
  const worded = wordUses(document, defined);
  const before = known.get(citations);
  if (before?.defined === defined && before.worded === worded) return before.table;
  const table = readTable(document, defined, worded);
  known.set(citations, { defined, worded, table });
  return table;
}

function readTable(document: PlanDocument, defined: Known["defined"], worded: Known["worded"]): ShortNames {
  const byKey = new Map<string, DefinedName[]>();
  for (const definition of defined) {
    const same = byKey.get(definition.key);
    if (same) same.push(definition);
    else byKey.set(definition.key, [definition]);
  }
  const cited = citedUses(document, defined, byKey);
  const names = new Map(
    [...byKey].map(([key, definitions]) => {
      const [first, ...others] = definitions;
      const uses = cited.byKey.get(key) ?? worded.get(key) ?? [];
      return [key, first && { definitions: [first, ...others] as const, uses }];
    }),
  );
  return {
    names: [...names.values()].filter((name) => name !== undefined),
    undefinedUses: cited.undefinedUses,
    nameOf: ({ paragraph, citation }) => {
      const name = names.get(nameKey(citation) ?? "");
      return name?.uses.some((use) => use.paragraph === paragraph && use.start === citation.start) ? name : undefined;
    },
  };
}

/** Uses of names that read as citations; of a name by symbol only what follows its definition is a use. */
function citedUses(document: PlanDocument, defined: readonly DefinedName[], names: ReadonlyMap<string, readonly DefinedName[]>) {
  const byKey = new Map<string, Place[]>();
  const undefinedUses: PlacedCitation[] = [];
  const inDefinition = new Set(defined.map(({ short }) => short));
  let around: PlacedCitation | undefined;
  for (const placed of citationsOf(document)) {
    const { paragraph, citation } = placed;
    if (!citation.shortForm && (around?.paragraph !== paragraph || citation.end > (around.citation.subject?.end ?? 0))) around = placed;
    if (placed.self || inDefinition.has(citation) || isInHead(document, paragraph)) continue;
    const key = nameKey(citation);
    const first = key === undefined ? undefined : names.get(key)?.[0];
    if (key === undefined || (!first && !citation.shortForm)) continue;
    // The abstract of another document is quoted, whatever short names stand in it.
    const quoted = around?.paragraph === paragraph && around.citation !== citation && citation.end <= (around.citation.subject?.end ?? 0);
    if (!first) {
      if (!quoted) undefinedUses.push(placed);
      continue;
    }
    // "Nghị quyết số 57-NQ/TW ngày 22/12/2024" is the whole citation, also where "Nghị quyết số 57-NQ/TW" is a name.
    if (!citation.shortForm && citation.date && !first.short?.date) continue;
    const earlier = paragraph < first.paragraph || (paragraph === first.paragraph && citation.start < first.start);
    if (earlier && (quoted || !citation.shortForm)) continue;
    const use = { paragraph, start: citation.start, end: citation.shortForm ? shortEnd(citation) : citation.end };
    const uses = byKey.get(key);
    if (uses) uses.push(use);
    else byKey.set(key, [use]);
  }
  return { byKey, undefinedUses };
}

/** A short name ends with its number, also where a date follows. */
function shortEnd({ end, date, issuer, shortNumber, typeWord, numberWord }: PlacedCitation["citation"]): number {
  if (date === undefined && issuer === undefined) return end;
  const from = numberWord?.end ?? typeWord?.end ?? end;
  return Math.min(end, from + 1 + (shortNumber?.length ?? 0));
}
