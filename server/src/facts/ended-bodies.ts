import type { AgencyTable } from "../catalogue/agencies.ts";
import type { Agency } from "../catalogue/schema.ts";
import type { PlanDocument } from "../plan/document.ts";
import type { AgencyMention } from "../recognise/agency.ts";
import type { PlacedAgency } from "./agencies.ts";
import { judgedNames } from "./judged-names.ts";
import { isOfThePast } from "./past-context.ts";

/** A name that a plan uses of its own accord, of its own day: neither in a citation nor in a quotation, nor about earlier times. */
export interface EndedBody extends PlacedAgency {
  /** All the bodies that the words may mean; each had ended by the plan's day. */
  readonly bodies: readonly Agency[];
}

/** The bodies a paragraph of a dated plan names that no longer stood on its day. What the catalogue does not know for certain is left out. */
export function endedBodiesIn(document: PlanDocument, paragraph: number, table: AgencyTable): readonly EndedBody[] {
  const day = document.header.issueDate;
  if (!day) return [];
  return judgedNames(document, paragraph, table).flatMap((placed) => {
    const bodies = endedBodies(placed.mention, day, table);
    return bodies.length === 0 || isOfThePast(document, placed, Number(day.slice(0, 4))) ? [] : [{ ...placed, bodies }];
  });
}

/** The bodies a name may mean where all of them had surely ended by a day; none where one may still stand. */
export function endedBodies({ ids }: AgencyMention, day: string, table: AgencyTable): readonly Agency[] {
  const bodies: Agency[] = [];
  for (const id of ids) {
    const body = table.byId(id);
    if (body === undefined || !hasEnded(body, day)) return [];
    bodies.push(body);
  }
  return bodies;
}

/** Whether a body had surely ended by a day: what is recalled, or varies by province, is not sure. */
export function hasEnded({ to, recalled, unsure }: Agency, day: string): boolean {
  return to !== undefined && to < day && recalled === undefined && unsure === undefined;
}

/** Whether a body was of a district or a township: Huyện ủy and its like are the Party's there. */
export function isOfDistrictLevel({ level, kind }: Agency): boolean {
  return level === "district" || level === "commune" || kind === "party-district";
}
