import type { Catalogue } from "../catalogue/catalogue.ts";
import { provincesAfter, provincesNamed } from "../catalogue/provinces.ts";
import type { KnownDocument, Province } from "../catalogue/schema.ts";
import type { PlanDocument } from "../plan/document.ts";
import { planUnitOf } from "./plan-unit.ts";

/**
 * The catalogue's row for a symbol that a plan cites: that of the date where one is given, else the only one there is. A symbol is of
 * several terms and years, so without a date the choice among several is nobody's to make.
 */
export function knownDocument(
  catalogue: Catalogue,
  document: PlanDocument | undefined,
  symbol: string,
  date: string | undefined,
): KnownDocument | undefined {
  const rows = rowsOf(catalogue, document, symbol, date);
  if (date === undefined) return rows.length === 1 ? rows[0] : undefined;
  return (
    rows.find((row) => row.date === date) ??
    rows.find((row) => row.otherDates?.includes(date)) ??
    rows.find((row) => row.date === undefined)
  );
}

/**
 * The rows of a symbol that a plan can mean. Every province numbers from 01 ("600/QĐ-UBND", "12-KH/TU"): a row of one is meant only in a
 * plan from there; one with its date also in plans of the province that took it in, and where nobody can tell whose plan it is.
 */
export function rowsOf(
  { documents }: Catalogue,
  document: PlanDocument | undefined,
  symbol: string,
  date: string | undefined,
): readonly KnownDocument[] {
  const rows = documents.bySymbol(symbol);
  if (rows.every(({ province }) => province === undefined)) return rows;
  const day = document?.header.issueDate ?? "";
  const home = document && planUnitOf(document, day)?.province;
  return rows.filter(
    ({ province }) =>
      province === undefined || (home ? home.name === province || (date !== undefined && isFrom(province, home, day)) : date !== undefined),
  );
}

function isFrom(province: string, home: Province, day: string): boolean {
  return provincesNamed(province).some((one) => provincesAfter(one, day).some(({ name }) => name === home.name));
}
