import { fullAgencyName, shippedAgencies } from "../catalogue/agencies.ts";
import { once } from "../catalogue/once.ts";
import { matchLines, type Query, searchLines } from "../workspace/index-search.ts";
import type { IndexedPlan, IndexStore } from "../workspace/index-store.ts";
import type { PackedRange } from "../workspace/index-summary.ts";

/** A body that plans of the folder name, with how well it answers a query. */
export interface AgencyMatch {
  readonly name: string;
  readonly score: number;
  /** How many plans name it. */
  readonly plans: number;
  /** Where one of them does. */
  readonly uri: string;
  readonly at: PackedRange;
}

interface SearchedRow {
  readonly name: string;
  readonly lines: string;
}

/** All that each body of the shipped catalogue is found by; initials are taken with "và" and without. */
const searchedRows = once((): readonly SearchedRow[] =>
  shippedAgencies().rows.map((agency) => {
    const { name, usual = name, variants = [], short = [], codes = [] } = agency;
    const full = fullAgencyName(agency);
    return { name: full, lines: searchLines([full, usual, name.replaceAll(" và ", " "), ...variants, ...short, ...codes]) };
  }),
);

/** The bodies that answer a query, each once however many plans name it; rows of one name are one body to whoever looks for it. */
export function agencyMatches(index: IndexStore, query: Query): readonly AgencyMatch[] {
  const scores = searchedRows().map(({ lines }) => matchLines(lines, query));
  const found = new Map<string, AgencyMatch>();
  for (const plan of index.all()) {
    for (const [row, ...at] of plan.summary.agencies) {
      const { name } = searchedRows()[row] ?? {};
      const score = scores[row] ?? 0;
      if (name === undefined || score === 0) continue;
      found.set(name, joined(found.get(name), { name, score, plans: 1, uri: plan.uri, at }, plan));
    }
  }
  return [...found.values()];
}

/** Files are read in any order: the answer leads to the same one every time. */
function joined(known: AgencyMatch | undefined, match: AgencyMatch, { uri }: IndexedPlan): AgencyMatch {
  if (!known) return match;
  return { ...(uri < known.uri ? match : known), plans: known.plans + 1, score: Math.max(known.score, match.score) };
}
