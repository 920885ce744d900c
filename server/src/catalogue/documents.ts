import data from "./documents.json";
import { once } from "./once.ts";
import type { KnownDocument } from "./schema.ts";

/** Documents by symbol. A symbol is no key: 20-NQ/TW is of five terms, 844/QĐ-TTg of two years. */
export interface DocumentTable {
  readonly rows: readonly KnownDocument[];
  bySymbol(symbol: string): readonly KnownDocument[];
  /** The document of a symbol and date (ISO), also by a date that only some sources give. */
  find(symbol: string, date: string): KnownDocument | undefined;
  /** What stands in its place on a day; undefined while it holds, and where nothing is known. */
  replacementOn(document: KnownDocument, day: string): KnownDocument | undefined;
}

export function documentTable(rows: readonly KnownDocument[]): DocumentTable {
  const bySymbol = new Map<string, KnownDocument[]>();
  for (const row of rows) bySymbol.set(row.symbol, [...(bySymbol.get(row.symbol) ?? []), row]);
  const replacementOn = (document: KnownDocument, day: string, depth = 0): KnownDocument | undefined => {
    const [next] = document.replacedBy === undefined ? [] : (bySymbol.get(document.replacedBy) ?? []);
    if (next === undefined || depth > rows.length) return undefined;
    const first = next.from ?? next.date;
    const over = document.to === undefined ? document.ended === true && first !== undefined && first <= day : document.to < day;
    return over ? (replacementOn(next, day, depth + 1) ?? next) : undefined;
  };
  return {
    rows,
    bySymbol: (symbol) => bySymbol.get(symbol) ?? [],
    find: (symbol, date) =>
      (bySymbol.get(symbol) ?? []).find((row) => row.date === date) ??
      (bySymbol.get(symbol) ?? []).find((row) => row.otherDates?.includes(date)),
    replacementOn: (document, day) => replacementOn(document, day),
  };
}

/** The documents that ship with the product. The rows are tested against the schema, not read through it. */
export const shippedDocuments: () => DocumentTable = once(() => documentTable(data.documents as unknown as readonly KnownDocument[]));
