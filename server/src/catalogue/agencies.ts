import data from "./agencies.json";
import { once } from "./once.ts";
import type { Agency } from "./schema.ts";
import { isValidOn } from "./validity.ts";

/** Bodies by what they are asked for. */
export interface AgencyTable {
  readonly rows: readonly Agency[];
  byId(id: string): Agency | undefined;
  /** Bodies that sign with a code ("SKHCN"); several for UBND, TW and the like. */
  byCode(code: string): readonly Agency[];
  /** Bodies whose work went to this one. */
  predecessorsOf(agency: Agency): readonly Agency[];
  /** Who does its work on a day: itself while it stands, else its successors of that day. Nothing for a day before its time. */
  holdersOn(agency: Agency, day: string): readonly Agency[];
}

export function agencyTable(rows: readonly Agency[]): AgencyTable {
  const byId = new Map(rows.map((agency) => [agency.id, agency]));
  const byCode = group(rows, (agency) => agency.codes ?? []);
  const former = group(rows, (agency) => agency.next ?? []);
  const holdersOn = (agency: Agency, day: string, seen: ReadonlySet<string>): readonly Agency[] => {
    if (isValidOn(agency, day)) return [agency];
    if (seen.has(agency.id) || (agency.from !== undefined && day < agency.from)) return [];
    const next = (agency.next ?? []).flatMap((id) => byId.get(id) ?? []);
    return [...new Set(next.flatMap((heir) => holdersOn(heir, day, new Set([...seen, agency.id]))))];
  };
  return {
    rows,
    byId: (id) => byId.get(id),
    byCode: (code) => byCode.get(code) ?? [],
    predecessorsOf: (agency) => former.get(agency.id) ?? [],
    holdersOn: (agency, day) => holdersOn(agency, day, new Set()),
  };
}

function group(rows: readonly Agency[], keysOf: (agency: Agency) => readonly string[]): ReadonlyMap<string, readonly Agency[]> {
  const groups = new Map<string, Agency[]>();
  for (const row of rows) for (const key of keysOf(row)) groups.set(key, [...(groups.get(key) ?? []), row]);
  return groups;
}

/** The bodies that ship with the product. The rows are tested against the schema, not read through it. */
export const shippedAgencies: () => AgencyTable = once(() => agencyTable(data.agencies as unknown as readonly Agency[]));

/** Phrases that begin like a body's name and are none: "Chính phủ điện tử". */
export const notBodies: readonly string[] = data.notBodies;

/** The name that documents give a body: "Ban Chấp hành Trung ương". */
export function usualName({ usual, name }: Agency): string {
  return usual ?? name;
}

/** The name with the first administrative unit it takes: "Ủy ban nhân dân tỉnh"; "Sở Tài chính" as it is. */
export function fullAgencyName(agency: Agency): string {
  return agency.of === undefined ? agency.name : `${agency.name} ${agency.of.split(", ")[0]}`;
}
