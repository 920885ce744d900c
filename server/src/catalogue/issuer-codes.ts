import data from "./issuer-codes.json";
import { once } from "./once.ts";
import type { IssuerCode } from "./schema.ts";

/** Codes of bodies in symbols. A code is told apart by its side first: BTC is a ministry's, and the Party's Ban Tổ chức. */
export interface IssuerCodeTable {
  readonly rows: readonly IssuerCode[];
  byCode(code: string): readonly IssuerCode[];
}

export function issuerCodeTable(rows: readonly IssuerCode[]): IssuerCodeTable {
  const byCode = new Map<string, IssuerCode[]>();
  for (const row of rows) byCode.set(row.code, [...(byCode.get(row.code) ?? []), row]);
  return { rows, byCode: (code) => byCode.get(code) ?? [] };
}

/** The codes that ship with the product. The rows are tested against the schema, not read through it. */
export const shippedIssuerCodes: () => IssuerCodeTable = once(() => issuerCodeTable(data.codes as unknown as readonly IssuerCode[]));
