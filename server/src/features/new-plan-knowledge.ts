import type { Catalogue } from "../catalogue/catalogue.ts";
import { legalBasesOf, rankOf } from "../facts/legal-bases.ts";
import { parsePlan } from "../plan/parse.ts";
import { citableDocuments, restOfFullForm, shortForm } from "./completion-documents.ts";
import { citedDayInWords } from "./known-documents.ts";
import type { KnownBasis } from "./new-plan-knowledge-request.ts";

/** The catalogue's documents that are in force on a day and known in full, from high to low. */
export function knownBases(catalogue: Catalogue, day: string): readonly KnownBasis[] {
  const nothing = parsePlan("");
  const rows = citableDocuments(nothing, undefined, day, { catalogue, today: day, language: "vi" }, () => true);
  const found = rows.flatMap((row) => {
    const { known, replacement, date, title, issuer, symbol } = row;
    if (!known || replacement || date === undefined || title === undefined || known.province !== undefined) return [];
    if (symbol !== undefined && issuer === undefined) return [];
    const label = shortForm(row);
    const text = symbol === undefined ? `${label} ngày ${citedDayInWords(date)}` : daysInWords(`${label}${restOfFullForm(row, true)}`);
    const [basis] = legalBasesOf(parsePlan(`KẾ HOẠCH\nCông tác năm\n\nCăn cứ ${text}.\n\nỦy ban nhân dân tỉnh ban hành Kế hoạch như sau:`));
    return [{ label, text, rank: (basis && rankOf(basis)) ?? Number.POSITIVE_INFINITY, date }];
  });
  return found
    .sort((a, b) => (a.rank === b.rank ? (a.date < b.date ? 1 : -1) : a.rank - b.rank))
    .map(({ label, text }) => ({ label, text }));
}

/** Titles of the catalogue give days in figures; a plan writes all days in one way (ND30-I-2.4.b). */
function daysInWords(text: string): string {
  return text.replace(/ngày (\d{1,2})\/(\d{1,2})\/(\d{4})/gu, "ngày $1 tháng $2 năm $3");
}
