import type { Place, PlanDocument } from "../plan/document.ts";
import { rangeOf, textOf } from "../plan/place.ts";
import { romanToNumber } from "../text/marker.ts";
import { textInRange } from "../text/source-text.ts";
import { ownIdentity } from "../workspace/index-identity.ts";
import { issuerInSentences } from "./issuer-name.ts";
import type { SourceEdit } from "./source-edit.ts";

/** The lines above the table of a new appendix, and what its coming changes above (the-thuc ND30-I-3.1). */
export interface AppendixHeading {
  readonly lines: readonly string[];
  readonly edits: readonly SourceEdit[];
}

/** "Phụ lục", alone or with the next number; its title; "(Kèm theo Kế hoạch số … ngày … của …)" in the words of the plan's heading. */
export function appendixHeading(document: PlanDocument): AppendixHeading {
  const { label, edits } = nextLabel(document);
  return { lines: [label === "" ? "Phụ lục" : `Phụ lục ${label}`, "BẢNG PHÂN CÔNG NHIỆM VỤ", attachedTo(document)], edits };
}

/** One appendix has no number; two have Roman ones, so a lone one becomes the first (ND30-I-3.1.a). */
function nextLabel(document: PlanDocument): { readonly label: string; readonly edits: readonly SourceEdit[] } {
  const called = document.appendices.filter(({ heading }) => /^phụ lục/iu.test(textOf(document, heading)));
  const last = called.at(-1);
  if (!last) return { label: "", edits: [] };
  if (/^\d+$/.test(last.label)) return { label: String(Number(last.label) + 1), edits: [] };
  if (/^[IVX]+$/.test(last.label)) return { label: roman(romanToNumber(last.label) + 1), edits: [] };
  const { end } = rangeOf(document, last.heading);
  return called.length === 1
    ? { label: "II", edits: [{ range: { start: end, end }, newText: " I" }] }
    : { label: roman(called.length + 1), edits: [] };
}

function roman(value: number): string {
  const units = ["", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"][value % 10] ?? "";
  return "X".repeat(Math.floor(value / 10)) + units;
}

function attachedTo(document: PlanDocument): string {
  const { symbol, placeAndDate } = document.header;
  const number = ownIdentity(document)?.symbol ?? (symbol ? written(document, symbol).trim() : undefined);
  const date = placeAndDate ? /ngày .*$/iu.exec(written(document, placeAndDate))?.[0] : undefined;
  const issuer = issuerInSentences(document);
  // What a draft still lacks is left to be filled in, as its own heading leaves it.
  return `(Kèm theo Kế hoạch số ${number ?? "     /KH-UBND"} ${date ?? "ngày      tháng      năm      "}${issuer === undefined ? "" : ` của ${issuer}`})`;
}

function written(document: PlanDocument, place: Place): string {
  return textInRange(document.source, rangeOf(document, place));
}
