import { type AgencyTable, shippedAgencies } from "../catalogue/agencies.ts";
import { once } from "../catalogue/once.ts";
import { provinceById } from "../catalogue/provinces.ts";
import type { Level, UnitWord } from "../catalogue/schema.ts";
import { levelsOfUnit, unitsOf } from "../catalogue/units.ts";
import type { Span } from "../text/span.ts";
import { folding } from "./agency-fold.ts";
import { type AgencyForm, agencyForms, type BodyForm } from "./agency-form.ts";
import { readGroup } from "./agency-group.ts";
import { type Surroundings, surroundings } from "./agency-inside.ts";
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
  const names: PhraseTrie<AgencyForm> = phraseTrie(agencyForms(table.rows).map((form) => [form.text, form] as const));
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
      const read = names.starts[letter] === 1 && !inSymbol(text, at) ? readAt(text, at, names) : undefined;
      if (read !== undefined && read.kind !== "nobody") found.push(read);
      at = read?.end ?? skipWord(text, at, wordCodes);
    }
    const where = surroundings(text, masked);
    return found.map((mention) => ({ ...mention, ...where(mention) }));
  };
}

/** "12/KH-UBND": the code of a body in a symbol is not a mention. */
function inSymbol(text: string, at: number): boolean {
  const before = text[at - 1];
  return (before === "-" || before === "/" || before === "&") && /[\p{L}\d]/u.test(text.slice(at - 2, at - 1));
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
function readAt(text: string, start: number, names: PhraseTrie<AgencyForm>): Read | Nobody | undefined {
  const matches = names.matchesAt(text, start);
  for (let i = matches.length - 1; i >= 0; i--) {
    const match = matches[i];
    if (match === undefined) continue;
    const { end, values } = match;
    if (values.some(({ kind }) => kind === "none") && !startsLower(text, start)) return { kind: "nobody", end };
    const read = readBody(text, start, end, values.filter(isBody));
    if (read !== undefined) return read;
  }
  for (const { end, values } of matches) {
    if (values.some(({ kind }) => kind === "group")) {
      const group = readGroup(text, start);
      if (group !== undefined) return plain(text, "group", group, group.levels);
    }
    if (values.some(({ kind }) => kind === "unknown")) {
      const unknown = readUnknownBody(text, start, end);
      if (unknown !== undefined) return plain(text, "unknown", unknown, []);
    }
    if (values.some(({ kind }) => kind === "unit")) return readProvinceAlone(text, start);
  }
  return undefined;
}

function isBody(form: AgencyForm): form is BodyForm {
  return "agency" in form;
}

/** A known body with the place after it, or nothing when the words cannot stand for it here ("Công an" without a place). */
function readBody(text: string, start: number, end: number, forms: readonly BodyForm[]): Read | undefined {
  if (forms.length === 0) return undefined;
  const written = text.slice(start, end);
  const spelled = spellingOf(written, forms);
  if (spelled === undefined || (spelled.spelling === "short" && /^[-/&]/.test(text.slice(end, end + 1)))) return undefined;
  const place = readPlace(text, end);
  const taking = forms.filter(({ agency }) => agency.of !== undefined);
  const fitting = place === undefined ? [] : taking.filter(({ agency }) => takes(unitsOf(agency.of), place, agency.level));
  const alone = forms.filter(({ agency }) => agency.of === undefined || agency.alone === true);
  const kept = fitting.length > 0 ? fitting : alone;
  if (kept.length === 0) return undefined;
  const ids = [...new Set(kept.map(({ agency }) => agency.id))];
  const named = { start, end, text: written };
  const right =
    spelled.spelling === "official" || spelled.spelling === "variant" ? undefined : rightOf(spelled.spelling, kept, spelled.form);
  const common = { start, name: named, spelling: spelled.spelling, ...(right === undefined ? {} : { right }) };
  if (place === undefined || !belongs(place, fitting.length > 0, taking.length > 0)) {
    return { ...common, end, text: written, kind: "agency", ids, levels: [] };
  }
  const levels = levelsAt(place);
  return {
    ...common,
    end: place.end,
    text: text.slice(start, place.end),
    kind: place.several ? "group" : "agency",
    // "Thường trực HĐND huyện": known by its words, with no row for that level.
    ids: fitting.length > 0 || taking.length === 0 ? ids : [],
    place,
    levels,
  };
}

/** Whether a body is of the place: its row lists one of the units; a city by its name tells the two levels apart. */
function takes(units: readonly string[], place: AgencyPlace, level: Level): boolean {
  if (place.units.length === 0) return place.several || !["district", "commune"].includes(level);
  if (!place.units.some((unit) => units.includes(unit))) return false;
  if (place.several) return levelsAt(place).includes(levelOf(level));
  const [unit] = place.units;
  if (unit !== "thành phố" || place.name === undefined) return true;
  const kinds = place.provinces.flatMap((id) => provinceById(id) ?? []).map(({ kind }) => kind);
  if (levelOf(level) === "province") return kinds.includes("thành phố");
  // Thành phố Huế of before 2025, thành phố Bắc Ninh of before 2026 were of a province; Hà Nội never was.
  return kinds.length === 0 || kinds.includes("tỉnh") || place.name.text === "Huế";
}

/** Party and mass bodies with a place follow the government's levels. */
function levelOf(level: Level): Level {
  return level === "party" || level === "mass" ? "province" : level;
}

/** A place belongs to the mention when the body takes places, or when it names the one province the body is of. */
function belongs(place: AgencyPlace, fits: boolean, takesPlaces: boolean): boolean {
  return fits || takesPlaces || (!place.several && place.provinces.length > 0);
}

/** The levels that words for units stand for: thành phố has the level of the words beside it. */
function levelsAt(place: AgencyPlace): readonly Level[] {
  if (place.units.length === 0) return place.several ? ["province", "district", "commune"] : ["province"];
  const sure = place.units.filter((unit) => unit !== "thành phố").flatMap(levelsOfUnit);
  if (sure.length > 0) return [...new Set(sure)];
  const unit: UnitWord = "thành phố";
  if (place.provinces.length > 0 && !place.provinces.some((id) => provinceById(id)?.kind === "tỉnh")) return ["province"];
  return place.name !== undefined && place.provinces.length === 0 ? ["district"] : levelsOfUnit(unit);
}

/** The name to write instead; an abbreviation is right as it is, a name in capitals too. */
function rightOf(spelling: AgencySpelling, kept: readonly BodyForm[], form: BodyForm): string | undefined {
  if (spelling === "short" || spelling === "upper") return undefined;
  return spelling === "capitals" ? form.text : kept[0]?.agency.name;
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
