import { citationsOf } from "../facts/citations.ts";
import { symbolKey } from "../facts/cited-documents.ts";
import type { PlanDocument } from "../plan/document.ts";
import { textOf } from "../plan/place.ts";
import type { Citation } from "../recognise/citation.ts";
import { citationKey, differentBodies } from "../recognise/citation-form.ts";
import { fold } from "../text/fold.ts";

/** A document as a plan cites it, or as its own heading names it. */
export interface DocumentIdentity {
  /** Equal for mentions that may be of one document; dates and bodies tell the rest, see `sameDocument`. */
  readonly key: string;
  /** The repaired symbol; absent where a law is cited by name. */
  readonly symbol?: string;
  readonly type?: string;
  /** ISO; of a law cited by name and year the year. */
  readonly date?: string;
  readonly issuer?: string;
}

/** What a citation says of the document it cites; undefined for a short form, which says too little. */
export function identityOf(citation: Citation): DocumentIdentity | undefined {
  const key = keyOf(citation);
  if (key === undefined) return undefined;
  const { symbol, type, date, issuer } = citation;
  return {
    key,
    ...(symbol ? { symbol: symbol.normal } : {}),
    ...(type === undefined ? {} : { type }),
    ...(date?.iso ? { date: date.iso } : !symbol && date?.year ? { date: String(date.year) } : {}),
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

function keyOf(citation: Citation): string | undefined {
  if (citation.symbol) return symbolKey(citation);
  const name = citationKey(citation);
  return name === undefined || name === "" || name === citation.type ? undefined : fold(name);
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
function headingBody(document: PlanDocument): string {
  const { issuer, parentBody } = document.header;
  const lines = document.paragraphs.slice(0, headingEnd).filter((_, index) => document.roles[index] === "issuer");
  if (lines.length > 0) return lines.map(({ text }) => text).join(" ");
  return [parentBody, issuer].flatMap((place) => (place ? [textOf(document, place)] : [])).join(" ");
}

/** Whether two identities may be of one document: the same symbol, no two dates, no two bodies. */
export function sameDocument(one: DocumentIdentity, other: DocumentIdentity): boolean {
  return one.key === other.key && (!one.date || !other.date || one.date === other.date) && !ofDifferentBodies(one, other);
}

/** Whether the issuers of two documents are surely two bodies. */
export function ofDifferentBodies({ issuer: one }: DocumentIdentity, { issuer: other }: DocumentIdentity): boolean {
  return one !== undefined && other !== undefined && differentBodies({ issuer: { text: one } }, { issuer: { text: other } });
}
