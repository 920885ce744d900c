import type { AgencyTable } from "../catalogue/agencies.ts";
import { changeAtEnd, provinceById } from "../catalogue/provinces.ts";
import type { PlanDocument } from "../plan/document.ts";
import type { AgencyMention } from "../recognise/agency.ts";
import type { Paragraph } from "../text/paragraph.ts";
import { perParagraph } from "../text/per-paragraph.ts";
import { agenciesIn, type PlacedAgency } from "./agencies.ts";

const readers = new WeakMap<AgencyTable, (paragraph: Paragraph) => readonly AgencyMention[]>();

/**
 * The names in a paragraph that rules may object to, in a plan of some day: spelled otherwise than usual, of bodies and provinces that
 * have come to an end, or behind "giao". Names in what a cited document is about, and in quotation marks, are nobody's fault here
 * (STAT-42).
 */
export function judgedNames(document: PlanDocument, index: number, table: AgencyTable): readonly PlacedAgency[] {
  const paragraph = document.paragraphs[index];
  if (!paragraph) return [];
  const reader = readers.get(table) ?? perParagraph((read) => judgedIn(read, table));
  readers.set(table, reader);
  return reader(paragraph).map((mention) => ({ paragraph: index, mention }));
}

function judgedIn(paragraph: Paragraph, table: AgencyTable): readonly AgencyMention[] {
  return agenciesIn(paragraph, table).filter(
    (mention) => mention.masked === undefined && !mention.quoted && mayObject(paragraph.text, mention, table),
  );
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
