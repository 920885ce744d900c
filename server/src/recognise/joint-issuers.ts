import type { Span } from "../text/span.ts";
import type { SymbolReading } from "./citation.ts";
import { readIssuerAt } from "./issuer.ts";
import { isKnownIssuer } from "./issuer-code.ts";

/** "KHLT", "QCPH", "CTrPH": joint plans and rules of cooperation; the codes behind are the bodies. */
const jointType = /(?:LT|PH)$/u;

/** How many bodies a symbol says have issued the document: 3 for "20/2013/TTLT-BYT-BCT-BNNPTNT", 1 for "12/QĐ-UBND-KT", whose end is a unit. */
export function issuerCount({ typeCode, issuers, system }: SymbolReading): number {
  const [first = ""] = issuers;
  if (typeCode === undefined || system === "correspondence") return jointType.test(first) ? Math.max(1, issuers.length - 1) : 1;
  return jointType.test(typeCode) || issuers.every(isKnownIssuer) ? Math.max(1, issuers.length) : 1;
}

const joint = /(?:, | và | với | - )/uy;

/**
 * The bodies of a joint document from `offset` on ("Bộ Y tế, Bộ Công Thương và Bộ Tài chính"), in one span: as many as the symbol has
 * codes. Beyond that only where "và" closes a list of bodies of one kind, for behind a comma the sentence may go on with who has to act.
 */
export function readIssuersAt(text: string, offset: number, count: number): (Span & { readonly text: string }) | undefined {
  const first = readIssuerAt(text, offset);
  if (first === undefined || count < 2) return first;
  const ends = [first.end];
  let closed = 1;
  for (let end = first.end; ends.length < 8; ) {
    joint.lastIndex = end;
    const sign = joint.exec(text)?.[0];
    const next = sign === undefined ? undefined : readIssuerAt(text, end + sign.length);
    if (sign === undefined || next === undefined) break;
    end = next.end;
    ends.push(end);
    const alike = headOf(next.text) === headOf(first.text);
    if (ends.length <= count || (sign === " và " && alike)) closed = ends.length;
    else if (!alike) break;
  }
  const end = ends[closed - 1] ?? first.end;
  return { start: offset, end, text: text.slice(offset, end) };
}

function headOf(name: string): string {
  return name.split(" ", 1)[0] ?? "";
}
