import type { Citation, SymbolReading } from "./citation.ts";
import { sideOf } from "./issuer-code.ts";

/** Whether the symbol of a law, a decree or a circular lacks the year it must have (QPPL-21): "35/NĐ-CP", "80/QH13". */
export function lacksYear({ symbol }: Citation): boolean {
  return symbol !== undefined && symbol.year === undefined && symbol.number !== "" && symbol.problems.includes("unreadable");
}

/** The symbol with a year: "35/NĐ-CP" → "35/2021/NĐ-CP". */
export function withYear({ text, number }: SymbolReading, year: string | number): string {
  return `${number}/${year}${text.slice(number.length)}`;
}

/** A symbol as it is without the year that its type must not have; `certain` where a clause that binds the document says so. */
export interface YearlessSymbol {
  readonly normal: string;
  readonly certain: boolean;
}

/** Types that never carry a year (QPPL-22). Until the forms of 2011 (Thông tư 01/2011/TT-BNV) local bodies wrote it in plans and reports as well. */
const administrative = new Set(["KH", "BC", "TTr", "TB", "CTr", "KL", "HD", "ĐA", "PA", "GM", "CV"]);
const firstYearWithout = 2012;
/** A directive was a normative act of People's Committees, with a year, until 01/7/2016; Decree 30/2020 counts it among administrative documents. */
const firstDirectiveWithout = 2017;
const decree30 = 2021;

/**
 * The symbol without its year where its type has none: "3021/2020/KH-UBND" → "3021/KH-UBND", "19-KH/2023/TU" → "19-KH/TU", "38/2023/CT-TTg",
 * "15/2023/UBND-KT" of a công văn, "41/2025/VBHN-VPQH"; else undefined.
 */
export function withoutYear({ symbol, type }: Citation): YearlessSymbol | undefined {
  const { year, number = "", issuers = [], typeCode, system } = symbol ?? {};
  const [issuer = ""] = issuers;
  if (symbol === undefined || year === undefined || number === "" || !/^\d{4}$/.test(year)) return undefined;
  const bodies = issuers.join("-");
  if (typeCode === undefined) {
    const letter = (type === "Công văn" || type === "Văn bản") && issuers.length > 1 && sideOf(issuer) === "state";
    return letter && Number(year) >= firstYearWithout ? { normal: `${number}/${bodies}`, certain: true } : undefined;
  }
  if (system === "party" || sideOf(issuer) === "party") return { normal: `${number}-${typeCode}/${bodies}`, certain: true };
  const normal = `${number}/${typeCode}-${bodies}`;
  if (administrative.has(typeCode)) return Number(year) >= firstYearWithout ? { normal, certain: true } : undefined;
  if (typeCode === "CT" && /^(?:TTg|UBND)$/.test(issuer))
    return Number(year) >= firstDirectiveWithout ? { normal, certain: Number(year) >= decree30 } : undefined;
  // No decree that was read says it of consolidated texts; all that were seen have none (QPPL-14).
  return typeCode === "VBHN" ? { normal, certain: false } : undefined;
}
