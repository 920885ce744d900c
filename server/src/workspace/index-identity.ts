import { citationsOf } from "../facts/citations.ts";
import { symbolKey } from "../facts/cited-documents.ts";
import { lawKey } from "../facts/cited-laws.ts";
import type { PlanDocument } from "../plan/document.ts";
import { textOf } from "../plan/place.ts";
import type { Citation } from "../recognise/citation.ts";
import { differentBodies } from "../recognise/citation-form.ts";

/** A document as a plan cites it, or as its own heading names it. */
export interface DocumentIdentity {
  /** Equal for mentions that may be of one document; dates and bodies tell the rest, see `sameDocument`. */
  readonly key: string;
  /** The name and year of a law that is cited by its number: equal to the key of one cited by its name. */
  readonly law?: string;
  /** The repaired symbol; absent where a law is cited by name. */
  readonly symbol?: string;
  readonly type?: string;
  /** ISO. */
  readonly date?: string;
  /** The year of a law that is cited by its name. */
  readonly year?: string;
  readonly issuer?: string;
}

/**
 * What a citation says of the document it cites; undefined for a short form, which says too little. The plan it stands in tells the year of
 * a law that the citation gives none.
 */
export function identityOf(citation: Citation, document?: PlanDocument): DocumentIdentity | undefined {
  const law = lawKey(document, citation);
  const key = citation.symbol ? symbolKey(citation) : law;
  if (key === undefined) return undefined;
  const { symbol, type, date } = citation;
  const issuer = citation.issuer ?? citation.sharedIssuer;
  const year = / (\d{4})$/.exec(law ?? "")?.[1];
  return {
    key,
    ...(law === undefined || law === key ? {} : { law }),
    ...(symbol ? { symbol: symbol.normal } : {}),
    ...(type === undefined ? {} : { type }),
    ...(date?.iso ? { date: date.iso } : {}),
    ...(symbol || year === undefined ? {} : { year }),
    ...(issuer ? { issuer: issuer.text } : {}),
  };
}

/** How much a citation says, to find the one that says most. */
export function fullness({ symbol, date, issuer, subject, type }: Citation): number {
  return [type, symbol, date?.iso, issuer, subject].filter((part) => part !== undefined && part !== null).length;
}

/** Whether a citation names type, symbol, date and issuer, as the first one in a text must. */
export function isFull({ type, symbol, date, issuer }: Citation): boolean {
  return type !== undefined && symbol !== undefined && Boolean(date?.iso) && issuer !== undefined;
}

/** The plan's own identity, from its number, date and issuer. */
export function ownIdentity(document: PlanDocument): DocumentIdentity | undefined {
  const self = citationsOf(document).find((placed) => placed.self);
  const key = self && symbolKey(self.citation);
  const symbol = self?.citation.symbol;
  if (key === undefined || !symbol) return undefined;
  const { issueDate } = document.header;
  const body = headingBody(document);
  return {
    key,
    symbol: symbol.normal,
    ...(issueDate ? { date: issueDate } : {}),
    ...(body === "" ? {} : { issuer: body }),
  };
}

/** Headings are shorter; an attached plan further down has a heading of its own. */
const headingEnd = 20;

/** The issuer as the heading names it, often in two lines: "ỦY BAN NHÂN DÂN" above "TỈNH KHÁNH HÒA". */
export function headingBody(document: PlanDocument): string {
  const { issuer, parentBody } = document.header;
  const lines = document.paragraphs.slice(0, headingEnd).filter((_, index) => document.roles[index] === "issuer");
  if (lines.length > 0) return lines.map(({ text }) => text).join(" ");
  return [parentBody, issuer].flatMap((place) => (place ? [textOf(document, place)] : [])).join(" ");
}

/** Whether two identities may be of one document: the same symbol or law, no two dates, no two bodies. */
export function sameDocument(one: DocumentIdentity, other: DocumentIdentity): boolean {
  const keys = keysOf(other);
  const shared = keysOf(one).some((key) => keys.includes(key));
  return shared && (!one.date || !other.date || one.date === other.date) && !ofDifferentBodies(one, other);
}

/** All that a document is found by. */
export function keysOf({ key, law }: DocumentIdentity): readonly string[] {
  return law === undefined ? [key] : [key, law];
}

/** Whether the issuers of two documents are surely two bodies. */
export function ofDifferentBodies({ issuer: one }: DocumentIdentity, { issuer: other }: DocumentIdentity): boolean {
  return one !== undefined && other !== undefined && differentBodies({ issuer: { text: one } }, { issuer: { text: other } });
}
