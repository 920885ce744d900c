import { fold } from "../text/fold.ts";
import data from "./agencies.json";
import { type AgencyTable, agencyTable, shippedAgencies } from "./agencies.ts";
import { type DocumentTable, documentTable, shippedDocuments } from "./documents.ts";
import { type IssuerCodeTable, issuerCodeTable, shippedIssuerCodes } from "./issuer-codes.ts";
import { once } from "./once.ts";
import type { Agency, IssuerCode, KnownDocument } from "./schema.ts";

/** The day the shipped facts were gathered; later changes are not known. All data files are of one day. */
export const catalogueAsOf: string = data.asOf;

/** The tables that a folder or a user can add to; provinces, types and holidays are the country's and come from their own files. */
export interface Catalogue {
  readonly agencies: AgencyTable;
  readonly codes: IssuerCodeTable;
  readonly documents: DocumentTable;
  /** Words of one's own that are no slips, folded. */
  readonly words: ReadonlySet<string>;
}

/** Rows to add. */
export interface CatalogueRows {
  readonly agencies: readonly Agency[];
  readonly codes: readonly IssuerCode[];
  readonly documents: readonly KnownDocument[];
}

export const shippedCatalogue: () => Catalogue = once(() => ({
  agencies: shippedAgencies(),
  codes: shippedIssuerCodes(),
  documents: shippedDocuments(),
  words: new Set(),
}));

/**
 * A catalogue with more rows. A body of the same id, a code of the same letters and side, a document of the same symbol, date and
 * province take the place of the row there was: who adds a row knows better.
 */
export function mergeCatalogue(base: Catalogue, extra: CatalogueRows): Catalogue {
  return {
    agencies: extra.agencies.length === 0 ? base.agencies : agencyTable(merge(base.agencies.rows, extra.agencies, ({ id }) => id)),
    codes: extra.codes.length === 0 ? base.codes : issuerCodeTable(merge(base.codes.rows, extra.codes, (c) => `${c.side} ${c.code}`)),
    documents: extra.documents.length === 0 ? base.documents : documentTable(merge(base.documents.rows, extra.documents, documentKey)),
    words: base.words,
  };
}

/** A catalogue with words of one's own, as written. */
export function withWords(base: Catalogue, words: readonly string[]): Catalogue {
  return words.length === 0 ? base : { ...base, words: new Set([...base.words, ...words.map(fold)]) };
}

function merge<T>(base: readonly T[], extra: readonly T[], keyOf: (row: T) => string): readonly T[] {
  return [...new Map([...base, ...extra].map((row) => [keyOf(row), row])).values()];
}

/** What tells two documents of one symbol apart; a local number is of one province only. */
export function documentKey({ symbol, date, province, title }: KnownDocument): string {
  return [symbol, date ?? title, province ?? ""].join("|");
}
