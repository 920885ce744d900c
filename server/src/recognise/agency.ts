import { type AgencyTable, shippedAgencies } from "../catalogue/agencies.ts";
import { once } from "../catalogue/once.ts";
import type { Level } from "../catalogue/schema.ts";
import type { Span } from "../text/span.ts";
import { folding } from "./agency-fold.ts";
import { agencyForms, type BodyForm, type FormsAt, gatherForms, idsOf } from "./agency-form.ts";
import { readGroup } from "./agency-group.ts";
import { type Surroundings, surroundings } from "./agency-inside.ts";
import { levelsAt, takingPlace } from "./agency-level.ts";
import { type ListedBody, readBodyList } from "./agency-list.ts";
import { goesOnAsName, isOfDistrict } from "./agency-longer.ts";
import { type AgencyPlace, readPlace, readUnit, startsLower } from "./agency-place.ts";
import { type AgencySpelling, spellingOf } from "./agency-spelling.ts";
import { type PhraseTrie, phraseTrie } from "./agency-trie.ts";
import { readUnknownBody } from "./agency-unknown.ts";

/** One mention of a body, a group of bodies or a provincial unit in a paragraph. Offsets are into the paragraph's clean text. */
export interface AgencyMention extends Span, Surroundings {
  readonly text: string;
  /** "agency": in the catalogue; "group": a kind of bodies; "unknown": a body that is not in the catalogue; "place": a province by itself. */
  readonly kind: "agency" | "group" | "unknown" | "place";
  /** Catalogue ids of all bodies, of all periods, that the words may name: "UBND thành phố" is of two levels. */
  readonly ids: readonly string[];
  /** The body's own words, without the place. */
  readonly name: Span & { readonly text: string };
  /** The first word of the name where a list says it once: "Sở" of "các Sở: Tài chính, Xây dựng". */
  readonly head?: string;
  readonly spelling: AgencySpelling;
  /** What to write for `name` where its spelling is not right. */
  readonly right?: string;
  readonly place?: AgencyPlace;
  /** Levels of government that a group or a body with a place stands on; empty where the words do not tell. */
  readonly levels: readonly Level[];
}

type Read = Omit<AgencyMention, "masked" | "quoted">;

/**
 * Every body, group of bodies and province named in one paragraph's clean text, left to right, none overlapping, the longest name first.
 * `masked` are spans of cited documents with their issuers and subjects: what stands there is marked, for it is never judged (STAT-42).
 */
export function recogniseAgencies(text: string, masked: readonly Span[] = []): readonly AgencyMention[] {
  return shippedRecogniser()(text, masked);
}

const shippedRecogniser = once(() => agencyRecogniser(shippedAgencies()));

/** A recogniser for a catalogue of one's own; it takes some milliseconds to build and is to be kept. */
export function agencyRecogniser(table: AgencyTable): (text: string, masked: readonly Span[]) => readonly AgencyMention[] {
  const names = phraseTrie(
    agencyForms(table.rows).map((form) => [form.text, form] as const),
    gatherForms,
  );
  const { wordCodes } = folding();
  return (text, masked) => {
    const found: Read[] = [];
    let at = 0;
    while (at < text.length) {
      const letter = wordCodes[text.charCodeAt(at)] ?? 0;
      if (letter === 0) {
        at++;
        continue;
      }
      const list = letter === c ? readBodyList(text, at, names) : [];
      if (list.length > 0) {
        for (const body of list) found.push(listed(text, body));
        at = list.at(-1)?.end ?? at;
        continue;
      }
      const read = names.starts[letter] === 1 && !inSymbol(text, at) ? readAt(text, at, names) : undefined;
      if (read !== undefined && read.kind !== "nobody") found.push(read);
      at = read?.end ?? skipWord(text, at, wordCodes);
    }
    if (found.length === 0) return none;
    const where = surroundings(text, masked);
    return found.map((mention) => ({ ...mention, ...where(mention) }));
  };
}

const c = 0x63;
const none: readonly AgencyMention[] = [];

function listed(text: string, { start, end, head, spelling, form, forms }: ListedBody): Read {
  const name = { start, end, text: text.slice(start, end) };
  const right = rightOf(spelling, forms, form)?.slice(head.length + 1);
  const ids = idsOf(forms);
  return { ...name, kind: "agency", ids, name, head, spelling, ...(right === undefined ? {} : { right }), levels: [] };
}

/** "12/KH-UBND": the code of a body in a symbol is not a mention. */
function inSymbol(text: string, at: number): boolean {
  const before = text[at - 1];
  return (before === "-" || before === "/" || before === "&") && /[A-Za-zÀ-ỹ\d]/u.test(text.slice(at - 2, at - 1));
}

/** "12/QĐ- UBND", "35/2021/NĐ - CP", "VT-VPCP": letters beside the mark of a symbol, however badly it is spaced. */
function isCodeOfSymbol(text: string, start: number, end: number): boolean {
  return (
    /^[-/&]/.test(text.slice(end, end + 1)) ||
    (!text.slice(start, end).includes(" ") && /[A-Za-zÀ-ỹ\d] ?[-/] ?$/u.test(text.slice(Math.max(0, start - 4), start)))
  );
}

function skipWord(text: string, at: number, wordCodes: Uint16Array): number {
  let end = at;
  while (end < text.length && wordCodes[text.charCodeAt(end)] !== 0) end++;
  return end;
}

/** A phrase that begins like a body's name: "Chính phủ điện tử". */
interface Nobody {
  readonly kind: "nobody";
  readonly end: number;
}

/** The longest thing named at an offset. */
function readAt(text: string, start: number, names: PhraseTrie<FormsAt>): Read | Nobody | undefined {
  const matches = names.matchesAt(text, start);
  for (let i = matches.length - 1; i >= 0; i--) {
    const match = matches[i];
    if (match === undefined) continue;
    if (match.found.opens.has("none") && !startsLower(text, start)) return { kind: "nobody", end: match.end };
    const read = readBody(text, start, match.end, match.found);
    if (read !== undefined) return read;
  }
  for (const { end, found } of matches) {
    const group = found.opens.has("group") ? readGroup(text, start) : undefined;
    if (group !== undefined) return plain(text, "group", group, group.levels);
    const unknown = found.opens.has("unknown") ? readUnknownBody(text, start, end) : undefined;
    if (unknown !== undefined) return plain(text, "unknown", unknown, []);
    if (found.opens.has("unit")) return readProvinceAlone(text, start);
  }
  return undefined;
}

/** A known body with the place after it, or nothing when the words cannot stand for it here ("Công an" without a place). */
function readBody(text: string, start: number, end: number, { bodies, taking, alone, idsAlone }: FormsAt): Read | undefined {
  if (bodies.length === 0) return undefined;
  const written = text.slice(start, end);
  const spelled = spellingOf(written, bodies);
  if (spelled === undefined || (spelled.spelling === "short" && isCodeOfSymbol(text, start, end))) return undefined;
  const place = readPlace(text, end);
  if (place === undefined && goesOnAsName(text, start, end)) return undefined;
  if (bodies.every(({ agency }) => agency.level === "commune") && isOfDistrict(text, end)) return undefined;
  const takes = place && takingPlace(place);
  const fitting = takes ? taking.filter(({ agency }) => takes(agency)) : [];
  const kept = fitting.length > 0 ? fitting : alone;
  if (kept.length === 0) return undefined;
  const ids = kept === alone ? idsAlone : idsOf(kept);
  const name = { start, end, text: written };
  const { spelling } = spelled;
  const right = rightOf(spelling, kept, spelled.form);
  // A body that takes no unit is followed by its province ("Sở Tài chính tỉnh Lào Cai") or by something else's place.
  if (place === undefined || (taking.length === 0 && (place.several || place.provinces.length === 0))) {
    const read: Read = { start, end, text: written, kind: "agency", ids, name, spelling, levels: [] };
    return right === undefined ? read : { ...read, right };
  }
  const levels = levelsAt(place);
  const read: Read = {
    start,
    end: place.end,
    text: text.slice(start, place.end),
    kind: place.several ? "group" : "agency",
    // "Thường trực HĐND huyện": known by its words, with no row for that level.
    ids: fitting.length > 0 || taking.length === 0 ? ids : [],
    name,
    spelling,
    place,
    levels,
  };
  return right === undefined ? read : { ...read, right };
}

/** The name to write instead, for spellings that are not right; an abbreviation is right as it is, a name in capitals too. */
function rightOf(spelling: AgencySpelling, kept: readonly BodyForm[], form: BodyForm): string | undefined {
  if (spelling === "capitals") return form.text;
  return spelling === "wrong" || spelling === "punctuation" ? kept[0]?.agency.name : undefined;
}

function plain(text: string, kind: "group" | "unknown", span: Span, levels: readonly Level[]): Read {
  const name = { start: span.start, end: span.end, text: text.slice(span.start, span.end) };
  return { ...name, kind, ids: [], name, spelling: "variant", levels };
}

/** "tỉnh Hà Nam", "thành phố Đồng Nai" by itself. */
function readProvinceAlone(text: string, start: number): Read | undefined {
  const place = readUnit(text, start);
  if (place?.name === undefined || place.provinces.length === 0) return undefined;
  const { end, name, right } = place;
  const spelling = right === undefined ? "official" : "wrong";
  return {
    start,
    end,
    text: text.slice(start, end),
    kind: "place",
    ids: [],
    name,
    spelling,
    ...(right === undefined ? {} : { right }),
    place,
    levels: levelsAt(place),
  };
}
