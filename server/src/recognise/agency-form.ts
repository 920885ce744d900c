import { notBodies } from "../catalogue/agencies.ts";
import type { Agency } from "../catalogue/schema.ts";

/** One spelling of a body's name, or a phrase that opens something else the recogniser reads. */
export type AgencyForm =
  | { readonly kind: "name" | "variant" | "short" | "wrong" | "punctuation"; readonly text: string; readonly agency: Agency }
  | { readonly kind: "group" | "unknown" | "unit" | "none"; readonly text: string };

/** A spelling of a known body. */
export type BodyForm = Extract<AgencyForm, { readonly agency: Agency }>;

/** Words that open the name of a group: "các sở, ban, ngành", "Sở, ngành liên quan". */
const groupHeads = ["các", "những", "sở", "ban", "bộ", "đoàn thể"];
/** First words of bodies that no list of the country holds. "Hội" (Hội An), "Bộ" (Bộ tiêu chí) and "Vụ" (vụ Đông) are not safe. */
const unknownHeads = ["Sở", "Cục", "Chi cục", "Tổng cục", "Trung tâm", "Viện", "Phòng", "Ban Quản lý", "Hiệp hội", "Liên minh"];

/** Words before a province's name. */
const provinceUnits = ["tỉnh", "thành phố", "tp", "tp."];

/** All spellings the recogniser looks for. */
export function agencyForms(agencies: readonly Agency[]): readonly AgencyForm[] {
  const bare = agencies.map(({ name }) => lettersOf(name));
  const bodies = agencies.flatMap((agency): readonly BodyForm[] => [
    { kind: "name", text: agency.name, agency },
    ...(agency.variants ?? []).map((text) => ({ kind: "variant", text, agency }) as const),
    ...(agency.short ?? []).flatMap(withJoiningWord).map((text) => ({ kind: "short", text, agency }) as const),
    ...(agency.wrong ?? []).map((text) => ({ kind: "wrong", text, agency }) as const),
    ...misplacedMarks(agency).map((text) => ({ kind: "punctuation", text, agency }) as const),
    ...otherJoints(agency, bare).map((text) => ({ kind: "wrong", text, agency }) as const),
  ]);
  return [
    ...bodies,
    ...groupHeads.map((text) => ({ kind: "group", text }) as const),
    ...unknownHeads.map((text) => ({ kind: "unknown", text }) as const),
    ...provinceUnits.map((text) => ({ kind: "unit", text }) as const),
    ...notBodies.map((text) => ({ kind: "none", text }) as const),
  ];
}

/** "Sở NN&PTNT" is also written "Sở NN và PTNT". */
function withJoiningWord(short: string): readonly string[] {
  return short.includes("&") ? [short, short.replace("&", " và ")] : [short];
}

/** "Sở Văn hóa Thể thao và Du lịch", "Sở Lao động-Thương binh và Xã hội": the name with its comma lost or its hyphen closed up. */
function misplacedMarks(agency: Agency): readonly string[] {
  const other = new Set([...(agency.variants ?? []), ...(agency.wrong ?? [])]);
  return [...hyphenSlips(agency.name), ...(agency.name.includes(",") ? [agency.name.replaceAll(",", "")] : [])].filter(
    (text) => !other.has(text),
  );
}

/**
 * "Sở Kế hoạch - Đầu tư", "Sở Khoa học Công nghệ", "Sở Lao động Thương binh và Xã hội": names of ministries and departments, which decrees fix
 * word by word, with their "và" turned into a mark or lost, or their hyphen lost. What begins a longer name is left out: "Sở Văn hóa, Thể thao, Du lịch" is not
 * that of culture and sports.
 */
function otherJoints({ name, kind, level, variants = [], wrong = [] }: Agency, names: readonly string[]): readonly string[] {
  if (kind !== "ministry" && !(kind === "department" && level === "province")) return [];
  const joined = name.includes(" và ") ? [" - ", "-", " – ", ", ", " & ", " "].map((joint) => name.replace(" và ", joint)) : [];
  const parted = name.includes(" - ") ? [name.replaceAll(" - ", " ")] : [];
  const known = new Set([...variants, ...wrong]);
  const begins = (text: string): boolean => names.some((one) => one !== lettersOf(name) && one.startsWith(lettersOf(text)));
  return [...joined, ...parted].filter((text) => !known.has(text) && !begins(text));
}

function lettersOf(name: string): string {
  return name.replace(/[^A-Za-zÀ-ỹ]/gu, "").toLowerCase();
}

/** "Bà Rịa - Vũng Tàu" with the hyphen closed up on a side, or a dash (ND30-II-3.x: spaced hyphen). */
export function hyphenSlips(name: string): readonly string[] {
  return name.includes(" - ") ? ["-", "- ", " -", " – ", "–"].map((mark) => name.replaceAll(" - ", mark)) : [];
}

/** All forms of one folded phrase, sorted out once so that a mention costs no search. */
export interface FormsAt {
  /** Spellings of bodies, the official ones first. */
  readonly bodies: readonly BodyForm[];
  /** Those whose rows take a unit after the name. */
  readonly taking: readonly BodyForm[];
  /** Those that may stand without a unit. */
  readonly alone: readonly BodyForm[];
  /** Their rows, each once. */
  readonly idsAlone: readonly string[];
  readonly opens: ReadonlySet<"group" | "unknown" | "unit" | "none">;
}

const order: readonly AgencyForm["kind"][] = ["name", "variant", "short", "punctuation", "wrong"];

export function gatherForms(forms: readonly AgencyForm[]): FormsAt {
  const bodies = forms.flatMap((form) => ("agency" in form ? form : [])).sort((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind));
  const alone = bodies.filter(({ agency }) => agency.of === undefined || agency.alone === true);
  return {
    bodies,
    taking: bodies.filter(({ agency }) => agency.of !== undefined),
    alone,
    idsAlone: idsOf(alone),
    opens: new Set(forms.flatMap((form) => ("agency" in form ? [] : form.kind))),
  };
}

/** The rows of the catalogue that some forms are of, each once. */
export function idsOf(forms: readonly BodyForm[]): readonly string[] {
  return [...new Set(forms.map(({ agency }) => agency.id))];
}
