import { type AgencyTable, shippedAgencies } from "../catalogue/agencies.ts";
import type { Agency } from "../catalogue/schema.ts";
import { fold } from "../text/fold.ts";
import { agenciesNamed } from "./agencies.ts";
import type { TaskBody } from "./task.ts";

/** Words that name a body or a kind of bodies, and the catalogue's rows for them. */
export type NamedBodies = Pick<TaskBody, "text" | "ids" | "group" | "levels">;

/**
 * Whether words name a body, or a kind of bodies that it is of: "các sở, ban, ngành" takes in "Sở Y tế", "UBND các xã, phường" takes in
 * "UBND xã An Bình" (the-thuc ND30-I-2.9.a: a list of recipients names kinds). Two communes are two bodies.
 */
export function covers(words: NamedBodies, body: NamedBodies, agencies: AgencyTable = shippedAgencies()): boolean {
  if (fold(words.text) === fold(body.text)) return true;
  const shared = words.ids.filter((id) => body.ids.includes(id));
  if (shared.length > 0) return words.group || shared.some((id) => sameUnit(words, body, agencies.byId(id)));
  if (!words.group) return false;
  const rows = body.ids.flatMap((id) => agencies.byId(id) ?? []);
  return kindsIn(words).some((kind) => (rows.length > 0 ? rows.some((row) => kind(row)) : body.group && kindsIn(body).includes(kind)));
}

/** What a name that somebody typed stands for. */
export function namedBodies(name: string, agencies: AgencyTable = shippedAgencies()): NamedBodies {
  const text = name
    .normalize("NFC")
    .trim()
    .replace(/[;,.]+$/u, "");
  const [mention] = agenciesNamed(text, agencies);
  return {
    text,
    ids: mention?.ids ?? [],
    group: mention?.kind === "group" || /^(?:các|những) /iu.test(text),
    levels: mention?.levels ?? [],
  };
}

/** "UBND xã An Bình" is not "UBND xã Hòa Lợi", but "Sở Y tế" is "Sở Y tế tỉnh". */
function sameUnit(one: NamedBodies, other: NamedBodies, row: Agency | undefined): boolean {
  if (row?.of === undefined) return true;
  const [left, right] = [ownWords(one.text), ownWords(other.text)];
  return left === "" || right === "" || left === right;
}

/** The name of the unit in the name of its body: "hòa lợi". Capital letters tell it from the kind of unit. */
function ownWords(text: string): string {
  return fold(/(?:xã|phường|đặc khu|huyện|quận|thị xã|thành phố|tỉnh) (\p{Lu}.*)$/u.exec(text)?.[1] ?? "");
}

type Kind = (row: Agency) => boolean;

const departments: Kind = ({ level, kind }) => level === "province" && kind === "department";
const provincial: Kind = ({ level, kind }) =>
  level === "province" && kind !== "committee" && kind !== "council" && kind !== "office-holder";
const ministries: Kind = ({ level, kind }) => level === "central" && (kind === "ministry" || kind === "government-agency");
const organisations: Kind = ({ level }) => level === "mass";
const local: Kind = ({ level, kind }) => (level === "district" || level === "commune") && kind === "committee";
const offices: Kind = ({ level, kind }) => level === "commune" && kind === "department";
const anyBody: Kind = () => true;

const word = (words: string): RegExp => new RegExp(`(?<![A-Za-zÀ-ỹ])(?:${words})(?![A-Za-zÀ-ỹ])`, "iu");
const nouns: readonly (readonly [RegExp, (levels: NamedBodies["levels"]) => readonly Kind[]])[] = [
  [word("sở"), () => [departments]],
  // "Ủy ban nhân dân các xã" are no "ban".
  [word("(?<!(?:ủy|uỷ) )ban|ngành"), (levels) => (levels.includes("central") ? [ministries] : [departments, provincial])],
  [word("bộ"), () => [ministries]],
  [word("đoàn thể|hội|tổ chức chính trị - xã hội|tổ chức xã hội"), () => [organisations]],
  [word("địa phương"), () => [local]],
  [word("phòng|cơ quan chuyên môn"), (levels) => (levels.includes("commune") ? [offices] : [departments, provincial])],
  [word("cơ quan|đơn vị"), () => [anyBody]],
];

/** The kinds of bodies that the nouns of a group name. */
function kindsIn({ text, levels }: NamedBodies): readonly Kind[] {
  return nouns.flatMap(([noun, kinds]) => (noun.test(text) ? kinds(levels) : []));
}
