import type { AgencyTable } from "../catalogue/agencies.ts";
import { type AbbreviationEntry, abbreviationsOf } from "../facts/abbreviations.ts";
import { agenciesIn, agenciesOf, type PlacedAgency } from "../facts/agencies.ts";
import { isInHead } from "../facts/plan-parts.ts";
import type { Place, PlanDocument } from "../plan/document.ts";
import type { AgencyMention } from "../recognise/agency.ts";
import { fold } from "../text/fold.ts";
import type { Cursor } from "./cursor.ts";
import { covers } from "./part-at-cursor.ts";

/** A name at a cursor that is neither a document's nor a part's, with the places that bear it. */
export interface WordTarget {
  /** In the order of the text, `defined` among them. */
  readonly places: readonly Place[];
  /** Where it is spelled out: the words an abbreviation stands for, the first full name of a body; absent where nothing says it. */
  readonly defined?: Place;
}

/** The body or the abbreviation at the cursor, once `targetAt` has found nothing there. */
export function wordTargetAt(document: PlanDocument, cursor: Cursor, agencies: AgencyTable): WordTarget | undefined {
  return agencyTarget(document, cursor, agencies) ?? abbreviationTarget(document, cursor);
}

function agencyTarget(document: PlanDocument, { paragraph, offset }: Cursor, agencies: AgencyTable): WordTarget | undefined {
  const naming = document.paragraphs[paragraph];
  const mention = naming && agenciesIn(naming, agencies).find((one) => covers(one, offset));
  if (!mention) return undefined;
  const same = mentionsOfBody(document, mention, agencies);
  const full = mention.kind === "group" ? [] : same.filter((one) => isFullName(document, one));
  const first = full.find(({ mention: { spelling } }) => spelling !== "upper") ?? full[0];
  return { places: same.map(placeOf), ...(first ? { defined: placeOf(first) } : {}) };
}

/** Every mention of the body, group or province that a mention names, by whatever spelling, also inside citations. */
export function mentionsOfBody(document: PlanDocument, mention: AgencyMention, agencies: AgencyTable): readonly PlacedAgency[] {
  return agenciesOf(document, agencies).filter(({ mention: one }) => isSameBody(one, mention));
}

/** The same rows of the catalogue, or the same words of a body it does not know; not those of two units ("UBND xã A", "UBND xã B"). */
function isSameBody(one: AgencyMention, other: AgencyMention): boolean {
  if (one.kind !== other.kind || one.ids.join() !== other.ids.join()) return false;
  if (one.ids.length === 0 && fold(one.name.text) !== fold(other.name.text)) return false;
  const [place, otherPlace] = [one.place?.name?.text, other.place?.name?.text];
  return place === undefined || otherPlace === undefined || fold(place) === fold(otherPlace);
}

/** A name that the plan gives in full and of its own accord: not "Sở KH&CN", not the issuer of a cited document. */
function isFullName(document: PlanDocument, { paragraph, mention }: PlacedAgency): boolean {
  const { spelling, head, masked, quoted } = mention;
  return spelling !== "short" && head === undefined && masked === undefined && !quoted && !isInHead(document, paragraph);
}

function placeOf({ paragraph, mention: { start, end } }: PlacedAgency): Place {
  return { paragraph, start, end };
}

function abbreviationTarget(document: PlanDocument, { paragraph, offset }: Cursor): WordTarget | undefined {
  for (const entry of abbreviationsOf(document)) {
    const places = placesOfAbbreviation(entry);
    if (!places.some((place) => place.paragraph === paragraph && covers(place, offset))) continue;
    const { definition } = entry;
    if (!definition) return { places };
    const { start, end } = definition.words ?? definition;
    return { places, defined: { paragraph: definition.paragraph, start, end } };
  }
  return undefined;
}

/** Where an abbreviation stands, in the order of the text. */
export function placesOfAbbreviation({ definition, uses }: AbbreviationEntry): readonly Place[] {
  return [...(definition ? [definition] : []), ...uses]
    .map(({ paragraph, start, end }) => ({ paragraph, start, end }))
    .sort((a, b) => a.paragraph - b.paragraph || a.start - b.start);
}
