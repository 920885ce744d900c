import type { AgencyTable } from "../catalogue/agencies.ts";
import { changeAtEnd, provinceById } from "../catalogue/provinces.ts";
import type { PlanDocument } from "../plan/document.ts";
import { gathered } from "../plan/gathered.ts";
import type { AgencyMention } from "../recognise/agency.ts";
import { agenciesIn, type PlacedAgency } from "./agencies.ts";

const lists = new WeakMap<AgencyTable, (document: PlanDocument) => readonly PlacedAgency[]>();

/**
 * The names in a plan that rules may object to, in a plan of some day: spelled otherwise than usual, of bodies and provinces that have
 * come to an end, or behind "giao". Few names are; a keystroke in a long plan does not go through all the others. Names in what a cited
 * document is about, and in quotation marks, are nobody's fault here (STAT-42).
 */
export function judgedNames(document: PlanDocument, table: AgencyTable): readonly PlacedAgency[] {
  const list =
    lists.get(table) ??
    gathered((read, index) => {
      const paragraph = read.paragraphs[index];
      if (!paragraph || paragraph.kind === "comment" || paragraph.kind === "separator") return [];
      return agenciesIn(paragraph, table)
        .filter((mention) => mention.masked === undefined && !mention.quoted && mayObject(paragraph.text, mention, table))
        .map((mention) => ({ paragraph: index, mention }));
    });
  lists.set(table, list);
  return list(document);
}

const assigned = /giao(?: cho)? $/iu;

function mayObject(text: string, { start, ids, right, place, levels }: AgencyMention, table: AgencyTable): boolean {
  if (right !== undefined || place?.right !== undefined || (ids.length === 0 && levels.includes("district"))) return true;
  if (ids.some((id) => table.byId(id)?.to !== undefined) || place?.provinces.some(hasChanged)) return true;
  return assigned.test(text.slice(Math.max(0, start - 10), start));
}

/** Whether a version of a provincial unit came to an end and the next is another one, or of another kind. */
function hasChanged(id: string): boolean {
  const province = provinceById(id);
  const change = province && changeAtEnd(province);
  return change !== undefined && change !== "unchanged";
}
