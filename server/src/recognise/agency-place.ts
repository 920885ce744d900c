import { once } from "../catalogue/once.ts";
import { provinces } from "../catalogue/provinces.ts";
import type { Province, UnitWord } from "../catalogue/schema.ts";
import { fold, isUpperCase } from "../text/fold.ts";
import type { Span } from "../text/span.ts";
import { hyphenSlips } from "./agency-form.ts";
import { type PhraseTrie, phraseTrie } from "./agency-trie.ts";

/** The administrative units that follow a body's name: "tỉnh Lào Cai", "các huyện, thị xã, thành phố", "cấp xã". */
export interface AgencyPlace extends Span {
  /** The words for units in their order; empty for "các cấp" and for a bare province ("Công an Hà Nội"). */
  readonly units: readonly UnitWord[];
  /** Not one unit but a kind of them. */
  readonly several: boolean;
  /** The proper name. */
  readonly name?: Span & { readonly text: string };
  /** Catalogue ids of the provincial units with that name, of all periods. */
  readonly provinces: readonly string[];
  /** What to write for a province's name that has other capitals or a hyphen closed up. */
  readonly right?: string;
}

/** "Tỉnh đoàn", "Huyện ủy" are bodies: "Hội Nông dân tỉnh, Tỉnh đoàn". */
const unit = "(?:tỉnh|thành phố|huyện|quận|thị xã|thị trấn|xã(?! hội)|phường|đặc khu)(?! (?:đoàn|ủy|uỷ)(?![A-Za-zÀ-ỹ]))(?![A-Za-zÀ-ỹ])";
const allLevels = /các cấp(?![A-Za-zÀ-ỹ])/iy;
const ofLevel = /cấp (?:tỉnh|huyện|xã)(?:(?:, | và )(?:cấp )?(?:tỉnh|huyện|xã))*(?![A-Za-zÀ-ỹ])/iy;
const unitList = new RegExp(`((?:tất cả các|các|những|mỗi|từng|một số|\\d{1,3}) )?${unit}(?:(?:, ?| và | hoặc |/)(?:các )?${unit})*`, "iy");
const oneUnit = new RegExp(`(?:${unit}|tp\\.?(?= ?[A-Za-zÀ-ỹ]))`, "iy");
const unitWords = new RegExp(unit, "gi");
/** "Ninh Hải", "Ea H'leo", "Buôn Ma Thuột", "5"; at most four words, for what follows may open with a capital too. */
const properName = /(?:\p{Lu}[\p{Ll}\p{M}'’]*(?:[ -]\p{Lu}[\p{Ll}\p{M}'’]+){0,3}|\d{1,2})(?![A-Za-zÀ-ỹ\d/]|\.\d)/uy;

/** Names of provinces in every spelling. */
const provinceNames: () => PhraseTrie<readonly Province[]> = once(() =>
  phraseTrie(
    provinces.flatMap((province) =>
      [
        province.name,
        ...(province.variants ?? []),
        ...(province.short ?? []),
        ...(province.wrong ?? []),
        ...hyphenSlips(province.name),
      ].map((text) => [text, province] as const),
    ),
    (found) => found,
  ),
);

/** The place named right after a body's name that ends at `at`; undefined when something else follows. */
export function readPlace(text: string, at: number): AgencyPlace | undefined {
  if (text[at] !== " ") return undefined;
  const start = at + 1;
  const everyLevel = matchAt(allLevels, text, start);
  if (everyLevel !== undefined) return { start, end: start + everyLevel.length, units: [], several: true, provinces: [] };
  const levels = matchAt(ofLevel, text, start);
  if (levels !== undefined) return { start, end: start + levels.length, units: unitsIn(levels), several: true, provinces: [] };
  return readList(text, start) ?? readUnit(text, start) ?? readProvince(text, start, start, []);
}

/** "các huyện, thị xã, thành phố", "07 huyện, thành phố", "xã, phường"; a name after the last one ("tỉnh, thành phố Vinh") ends the list. */
function readList(text: string, start: number): AgencyPlace | undefined {
  const list = matchAt(unitList, text, start);
  if (list === undefined) return undefined;
  const units = unitsIn(list);
  const end = start + list.length;
  const counted = !/^[A-Za-zÀ-ỹ]*/u.test(list) || /^(?:tất cả các|các|những|mỗi|từng|một số|\d)/iu.test(list);
  if (!counted && (units.length < 2 || nameAt(text, end + 1) !== undefined)) return undefined;
  return { start, end, units, several: true, provinces: [] };
}

/** One unit, with its name where it has one: "tỉnh Lào Cai", "TP. Huế", "xã Ea Kar", "tỉnh". */
export function readUnit(text: string, start: number): AgencyPlace | undefined {
  const word = matchAt(oneUnit, text, start);
  if (word === undefined) return undefined;
  const [read] = unitsIn(word);
  const units: readonly UnitWord[] = [read ?? "thành phố"];
  const end = start + word.length;
  const nameStart = text[end] === " " ? end + 1 : end;
  const isProvince = units[0] === "tỉnh" || units[0] === "thành phố";
  const province = isProvince ? readProvince(text, start, nameStart, units) : undefined;
  if (province !== undefined) return province;
  const name = units[0] === "tỉnh" || text[end] !== " " ? undefined : nameAt(text, nameStart);
  if (name === undefined) return read === undefined ? undefined : { start, end, units, several: false, provinces: [] };
  return { start, end: name.end, units, several: false, name, provinces: [] };
}

/** A province's name at an offset, the longest; written with a capital. */
function readProvince(text: string, start: number, nameStart: number, units: readonly UnitWord[]): AgencyPlace | undefined {
  if (startsLower(text, nameStart)) return undefined;
  const match = provinceNames().matchesAt(text, nameStart).at(-1);
  if (match === undefined) return undefined;
  const { end, found } = match;
  const name = { start: nameStart, end, text: text.slice(nameStart, end) };
  const ids = [...new Set(found.map(({ id }) => id))];
  const right = rightName(name.text, found);
  return { start, end, units, several: false, name, provinces: ids, ...(right === undefined ? {} : { right }) };
}

function rightName(written: string, found: readonly Province[]): string | undefined {
  const [province] = found;
  if (province === undefined || isUpperCase(written)) return undefined;
  const known = [province.name, ...(province.variants ?? []), ...(province.short ?? [])];
  return known.some((name) => sameButTones(name, written)) ? undefined : province.name;
}

/** Equal but for the vowel that carries the tone mark: capitals and hyphens count. */
function sameButTones(a: string, b: string): boolean {
  return a === b || (fold(a) === fold(b) && a.replace(/\p{Ll}/gu, "a") === b.replace(/\p{Ll}/gu, "a"));
}

function nameAt(text: string, start: number): (Span & { readonly text: string }) | undefined {
  const name = matchAt(properName, text, start);
  return name === undefined ? undefined : { start, end: start + name.length, text: name };
}

function unitsIn(words: string): readonly UnitWord[] {
  return [...words.matchAll(unitWords)].map(([word]) => word.toLowerCase() as UnitWord);
}

export function startsLower(text: string, at: number): boolean {
  const first = text.slice(at, at + 1);
  return first !== first.toUpperCase();
}

export function matchAt(pattern: RegExp, text: string, at: number): string | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0];
}
