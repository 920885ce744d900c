import data from "./document-types.json";
import { once } from "./once.ts";
import type { CatalogueDocumentType } from "./schema.ts";

/** Types of document of the State and the Party. The rows are tested against the schema, not read through it. */
export const catalogueTypes = data.types as unknown as readonly CatalogueDocumentType[];

const byId = once(() => new Map(catalogueTypes.map((type) => [type.id, type])));

export function documentTypeById(id: string): CatalogueDocumentType | undefined {
  return byId().get(id);
}

/** Types that a code of a symbol may stand for: TT is thông tư of the State, thông tri of the Party. */
export function documentTypesByCode(code: string): readonly CatalogueDocumentType[] {
  return catalogueTypes.filter((type) => type.codes?.includes(code) === true);
}

/** Symbols of the documents that define a type. */
export function basisOf(type: CatalogueDocumentType): readonly string[] {
  if (type.basis !== undefined) return type.basis;
  const basis = (data.basis as Readonly<Record<string, string>>)[type.system];
  return basis === undefined ? [] : [basis];
}

/** Bodies that issue a type, by agency id; undefined for any body competent under its own rules. */
export function issuersOf(type: CatalogueDocumentType): readonly string[] | undefined {
  return type.issuers ?? (type.system === "party" ? data.partyIssuers : undefined);
}
