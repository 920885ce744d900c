import type { Span } from "../text/span.ts";
import { type DateReading, readDateAt } from "./date.ts";
import { readIssuersAt } from "./joint-issuers.ts";

/** What stands after a symbol and belongs to it. */
export interface Tail {
  readonly date?: DateReading;
  readonly issuer?: Span & { readonly text: string };
}

const beforeDate = /(?: ?, ?| )?\(?/uy;
const beforeIssuer = /(?: ?, ?| |\) ?)?của /iy;
/** "… giữa HĐND và UBND tỉnh": rules of cooperation are made between bodies. */
const beforeIssuers = /(?: ?, ?| |\) ?)?(?:của|giữa) /iy;

/** "ngày 06 tháng 9 năm của Phòng Giáo dục và Đào tạo": the year was left out. */
const lostYear = /^ năm(?= của | về |[;.]|$)/u;

/** Reads on from the end of a symbol (or of a law's name): date and issuer, in either order. `count`: the bodies that the symbol names. */
export function readTail(text: string, at: number, count = 1): Tail {
  const date = dateAfter(text, at);
  const issuer = issuerAfter(text, date?.end ?? at, count);
  if (date !== undefined || issuer === undefined) return { ...(date && { date }), ...(issuer && { issuer }) };
  const late = dateAfter(text, issuer.end);
  return { issuer, ...(late && { date: late }) };
}

function dateAfter(text: string, at: number): DateReading | undefined {
  beforeDate.lastIndex = at;
  const gap = beforeDate.exec(text)?.[0] ?? "";
  if (gap === "") return undefined;
  const date = readDateAt(text, at + gap.length);
  if (date === undefined) return undefined;
  const lost = date.year === undefined && date.problem === undefined ? lostYear.exec(text.slice(date.end, date.end + 12)) : null;
  if (lost) return { ...date, end: date.end + lost[0].length, text: date.text + lost[0], problem: "malformed" };
  // ", ngày 30/11 hằng năm báo cáo …": a day without a year after a comma is a deadline, not the document's date.
  const yearless = date.year === undefined && date.day !== undefined && date.problem === undefined;
  if (yearless && (gap !== " " || /^ (?:h[ằà]ng|mỗi) /iu.test(text.slice(date.end, date.end + 8)))) return undefined;
  return date;
}

function issuerAfter(text: string, at: number, count: number): (Span & { readonly text: string }) | undefined {
  const opening = count > 1 ? beforeIssuers : beforeIssuer;
  opening.lastIndex = at;
  const gap = opening.exec(text)?.[0];
  return gap === undefined ? undefined : readIssuersAt(text, at + gap.length, count);
}
