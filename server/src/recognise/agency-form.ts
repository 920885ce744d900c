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
  const bodies = agencies.flatMap((agency): readonly BodyForm[] => [
    { kind: "name", text: agency.name, agency },
    ...(agency.variants ?? []).map((text) => ({ kind: "variant", text, agency }) as const),
    ...(agency.short ?? []).map((text) => ({ kind: "short", text, agency }) as const),
    ...(agency.wrong ?? []).map((text) => ({ kind: "wrong", text, agency }) as const),
    ...misplacedMarks(agency).map((text) => ({ kind: "punctuation", text, agency }) as const),
  ]);
  return [
    ...bodies,
    ...groupHeads.map((text) => ({ kind: "group", text }) as const),
    ...unknownHeads.map((text) => ({ kind: "unknown", text }) as const),
    ...provinceUnits.map((text) => ({ kind: "unit", text }) as const),
    ...notBodies.map((text) => ({ kind: "none", text }) as const),
  ];
}

/** "Sở Văn hóa Thể thao và Du lịch", "Sở Lao động-Thương binh và Xã hội": the name with its comma lost or its hyphen closed up. */
function misplacedMarks(agency: Agency): readonly string[] {
  const other = new Set([...(agency.variants ?? []), ...(agency.wrong ?? [])]);
  return [...hyphenSlips(agency.name), ...(agency.name.includes(",") ? [agency.name.replaceAll(",", "")] : [])].filter(
    (text) => !other.has(text),
  );
}

/** "Bà Rịa - Vũng Tàu" with the hyphen closed up on a side, or a dash (ND30-II-3.x: spaced hyphen). */
export function hyphenSlips(name: string): readonly string[] {
  return name.includes(" - ") ? ["-", "- ", " -", " – ", "–"].map((mark) => name.replaceAll(" - ", mark)) : [];
}
