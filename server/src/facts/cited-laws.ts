import { shippedDocuments } from "../catalogue/documents.ts";
import { once } from "../catalogue/once.ts";
import type { KnownDocument } from "../catalogue/schema.ts";
import type { PlanDocument } from "../plan/document.ts";
import type { Citation } from "../recognise/citation.ts";
import { fold } from "../text/fold.ts";
import { citationsOf, type PlacedCitation } from "./citations.ts";
import { type CitedDocument, citedDocumentsOf } from "./cited-documents.ts";

/** Types whose documents people call by their names, with the year or without. */
const lawTypes: ReadonlySet<string> = new Set(["Luật", "Bộ luật", "Pháp lệnh"]);

/** A document by its name, folded: "luật đất đai"; with the year where the citation tells it. */
interface NamedLaw {
  readonly name: string;
  readonly year?: number;
}

/**
 * What a citation says of a document that has a name: "Luật Đất đai", "Luật Đất đai năm 2024", "Luật Đất đai số 31/2024/QH15", and by the
 * catalogue "Luật số 31/2024/QH15" alone. Congress resolutions are named too. No name is given twice in a year.
 */
function namedIn({ type, symbol, subject, date, shortForm }: Citation): NamedLaw | undefined {
  if (shortForm || !type) return undefined;
  if (!symbol) return subject && { name: fold(`${type} ${subject.text}`), ...(date?.year ? { year: date.year } : {}) };
  if (!lawTypes.has(type) || symbol.year === undefined || symbol.problems.includes("unreadable")) return undefined;
  const [row] = shippedDocuments().bySymbol(symbol.normal).filter(isSure);
  const name = subject && subject.start < symbol.start ? `${type} ${subject.text}` : row?.title;
  return name === undefined ? undefined : { name: fold(name), year: Number(symbol.year) };
}

/**
 * What all mentions of one named document have in common, in whichever plan: its name and year. The year is that of the citation, else the
 * only one that the plan gives the name, else that of the law of this name in force on the plan's day. Without a year the name alone:
 * which law of several it is, nobody can tell. Undefined for what has no name.
 */
export function lawKey(document: PlanDocument | undefined, citation: Citation): string | undefined {
  const law = namedIn(citation);
  if (!law) return undefined;
  const year = law.year ?? (document && yearOf(document, law.name));
  return year === undefined ? law.name : `${law.name} ${year}`;
}

const yearsIn = new WeakMap<readonly PlacedCitation[], ReadonlyMap<string, ReadonlySet<number>>>();

function yearOf(document: PlanDocument, name: string): number | undefined {
  const citations = citationsOf(document);
  const years = yearsIn.get(citations) ?? yearsByName(citations);
  yearsIn.set(citations, years);
  const [year, ...others] = years.get(name) ?? [];
  if (year !== undefined) return others.length === 0 ? year : undefined;
  const { issueDate } = document.header;
  return issueDate ? yearInForce(name, issueDate) : undefined;
}

function yearsByName(citations: readonly PlacedCitation[]): ReadonlyMap<string, ReadonlySet<number>> {
  const years = new Map<string, Set<number>>();
  for (const { citation, self } of citations) {
    const law = self ? undefined : namedIn(citation);
    if (law?.year) years.set(law.name, (years.get(law.name) ?? new Set()).add(law.year));
  }
  return years;
}

function isSure({ type, recalled, unsure = [] }: KnownDocument): boolean {
  return lawTypes.has(type) && !recalled && !unsure.some((what) => what === "symbol" || what === "title" || what === "status");
}

const lawsByName = once((): ReadonlyMap<string, readonly KnownDocument[]> => {
  const laws = new Map<string, KnownDocument[]>();
  for (const row of shippedDocuments().rows.filter(({ type }) => lawTypes.has(type)))
    laws.set(fold(row.title), [...(laws.get(fold(row.title)) ?? []), row]);
  return laws;
});

/** The year of the law of a name that was surely in force on a day: between a law's passing and its first day another may have held. */
function yearInForce(name: string, day: string): number | undefined {
  const [row, ...others] = (lawsByName().get(name) ?? []).filter((law) => {
    const { date = "", from = `${Number(date.slice(0, 4)) + 1}${date.slice(4)}`, to, ended } = law;
    return isSure(law) && from <= day && (to === undefined ? !ended : day <= to);
  });
  const year = /\/(\d{4})\//.exec(row?.symbol ?? "")?.[1];
  return year === undefined || others.length > 0 ? undefined : Number(year);
}

const known = new WeakMap<readonly CitedDocument[], ReadonlyMap<string, readonly CitedDocument[]>>();

/**
 * Every document that a plan cites by symbol or by name. A law is one document whether cited with its number, with its year or by its name
 * alone, as far as that is sure (`lawKey`).
 */
export function documentsOf(document: PlanDocument): readonly CitedDocument[] {
  const bySymbol = citedDocumentsOf(document);
  const day = document.header.issueDate ?? "";
  const before = known.get(bySymbol)?.get(day);
  if (before) return before;
  const groups: { readonly mentions: PlacedCitation[] }[] = bySymbol.map(({ mentions }) => ({ mentions: [...mentions] }));
  const byLaw = new Map<string, { readonly mentions: PlacedCitation[] } | undefined>();
  for (const group of groups) {
    const keys = new Set(group.mentions.flatMap(({ citation }) => lawKey(document, citation) ?? []));
    // Two numbers under one name and year: one of them is mistyped, and which a name means is open.
    for (const key of keys) byLaw.set(key, byLaw.has(key) ? undefined : group);
  }
  for (const placed of citationsOf(document)) {
    const { citation, self } = placed;
    const key = self || citation.symbol ? undefined : lawKey(document, citation);
    if (key === undefined) continue;
    const group = byLaw.get(key);
    if (group) group.mentions.push(placed);
    else {
      const named = { mentions: [placed] };
      groups.push(named);
      byLaw.set(key, named);
    }
  }
  for (const { mentions } of groups) mentions.sort((a, b) => a.paragraph - b.paragraph || a.citation.start - b.citation.start);
  known.set(bySymbol, new Map([[day, groups]]));
  return groups;
}
