import { type AgencyTable, shippedAgencies } from "../catalogue/agencies.ts";
import type { Agency } from "../catalogue/schema.ts";
import type { PlanDocument } from "../plan/document.ts";
import type { AgencyMention } from "../recognise/agency.ts";
import { agenciesOf, type PlacedAgency } from "./agencies.ts";
import { isOfThePast } from "./past-context.ts";

/** A name that a plan uses of its own accord, of its own day: neither in a citation nor in a quotation, nor about earlier times. */
export interface EndedBody extends PlacedAgency {
  /** All the bodies that the words may mean; each had ended by the plan's day. */
  readonly bodies: readonly Agency[];
}

/** The bodies a dated plan names that no longer stood on its day. What the catalogue does not know for certain is left out. */
export function endedBodiesOf(document: PlanDocument, table: AgencyTable = shippedAgencies()): readonly EndedBody[] {
  const day = document.header.issueDate;
  if (!day) return [];
  return judgedNames(document, table).flatMap((placed) => {
    const bodies = endedBodies(placed.mention, day, table);
    return bodies.length === 0 || isOfThePast(document, placed, Number(day.slice(0, 4))) ? [] : [{ ...placed, bodies }];
  });
}

/** The names in a plan that may be judged: not in what a cited document is about, and not in quotation marks (STAT-42). */
export function judgedNames(document: PlanDocument, table: AgencyTable): readonly PlacedAgency[] {
  return agenciesOf(document, table).filter(({ mention }) => mention.masked === undefined && !mention.quoted);
}

/** The bodies a name may mean where all of them had surely ended by a day; none where one may still stand. */
export function endedBodies({ ids }: AgencyMention, day: string, table: AgencyTable): readonly Agency[] {
  const bodies = ids.map((id) => table.byId(id));
  return bodies.every((body): body is Agency => body !== undefined && hasEnded(body, day)) ? bodies : [];
}

/** Whether a body had surely ended by a day: what is recalled, or varies by province, is not sure. */
export function hasEnded({ to, recalled, unsure }: Agency, day: string): boolean {
  return to !== undefined && to < day && recalled === undefined && unsure === undefined;
}
