import type { Citation, SymbolReading } from "./citation.ts";

/** Whether the symbol of a law, a decree or a circular lacks the year it must have (QPPL-21): "35/NĐ-CP", "80/QH13". */
export function lacksYear({ symbol }: Citation): boolean {
  return symbol !== undefined && symbol.year === undefined && symbol.number !== "" && symbol.problems.includes("unreadable");
}

/** The symbol with a year: "35/NĐ-CP" → "35/2021/NĐ-CP". */
export function withYear({ text, number }: SymbolReading, year: string | number): string {
  return `${number}/${year}${text.slice(number.length)}`;
}

/** Types that never carry a year (QPPL-22). */
const yearless = new Set(["KH", "BC", "TTr", "TB", "CTr", "KL", "HD", "ĐA", "PA", "GM", "CV"]);
/** Until the forms of 2011 (Thông tư 01/2011/TT-BNV) local bodies wrote the year in plans and reports as well. */
const firstYearWithout = 2012;

/** The symbol without its year where its type has none ("3021/2020/KH-UBND" → "3021/KH-UBND"), else undefined. */
export function withoutYear({ symbol }: Citation): string | undefined {
  const { year, typeCode = "", number = "", issuers = [] } = symbol ?? {};
  if (year === undefined || number === "" || !yearless.has(typeCode) || Number(year) < firstYearWithout) return undefined;
  return symbol?.problems.includes("unreadable") ? undefined : `${number}/${typeCode}-${issuers.join("-")}`;
}
