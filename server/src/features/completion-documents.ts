import type { KnownDocument } from "../catalogue/schema.ts";
import { citationsOf } from "../facts/citations.ts";
import { citedDocumentsOf } from "../facts/cited-documents.ts";
import { isInHead } from "../facts/plan-parts.ts";
import { planUnitOf } from "../facts/plan-unit.ts";
import type { PlanDocument } from "../plan/document.ts";
import { unaccent } from "../text/fold.ts";
import { fullness } from "../workspace/index-identity.ts";
import type { Origin } from "./completion-candidate.ts";
import type { Cursor } from "./cursor.ts";
import type { Knowledge } from "./knowledge.ts";
import { citedDay, citedDayInWords, isCitedByName, issuerName } from "./known-documents.ts";

/** A document that may be cited, with what is known of it from the plan, the folder and the catalogue together. */
export interface CitableDocument {
  readonly type: string;
  /** Absent for a law that is cited by its name. */
  readonly symbol?: string;
  readonly date?: string;
  readonly issuer?: string;
  /** For a law its name. */
  readonly title?: string;
  readonly origin: Origin;
  /** How often the plan cites it. */
  readonly uses: number;
  /** Whether the plan cites it before the cursor: then its short form does. */
  readonly cited: boolean;
  readonly known?: KnownDocument;
  /** What stands in its place on the plan's day. */
  readonly replacement?: KnownDocument;
}

/**
 * The documents to choose from: those this plan cites elsewhere, those the folder's other plans cite, those of the catalogue that were
 * there on the plan's day. Each stands once, the facts of the nearer place before those of the farther ones.
 */
export function citableDocuments(
  document: PlanDocument,
  cursor: Cursor | undefined,
  day: string,
  knowledge: Knowledge,
  wanted: (name: {
    readonly type?: string | undefined;
    readonly symbol?: string | undefined;
    readonly title?: string | undefined;
  }) => boolean,
): readonly CitableDocument[] {
  const found = new Map<string, CitableDocument[]>();
  const add = (one: CitableDocument): void => {
    const key = one.symbol?.toUpperCase() ?? `${one.title}`;
    const group = found.get(key) ?? [];
    found.set(key, group);
    const same = group.findIndex(({ date }) => !date || !one.date || date === one.date);
    const before = group[same];
    if (before)
      group[same] = {
        ...one,
        ...before,
        ...(one.known ? { known: one.known } : {}),
        ...(one.replacement ? { replacement: one.replacement } : {}),
      };
    else group.push(one);
  };
  for (const one of citedHere(document, cursor)) if (wanted(one)) add(one);
  for (const { type, symbol, date, issuer, subject } of knowledge.folder?.knownCitations() ?? []) {
    if (type === undefined || symbol === undefined || (date !== undefined && date > day) || !wanted({ type, symbol })) continue;
    add({
      type,
      symbol,
      ...(date ? { date } : {}),
      ...(issuer ? { issuer } : {}),
      ...(subject ? { title: subject } : {}),
      origin: "folder",
      uses: 0,
      cited: false,
    });
  }
  const province = planUnitOf(document, day)?.province?.name;
  for (const row of knowledge.catalogue.documents.rows) {
    if ((row.date ?? row.from ?? "") > day || (row.province !== undefined && row.province !== province)) continue;
    if (wanted({ type: row.type, symbol: row.symbol, title: row.title })) add(fromCatalogue(row, day, knowledge, province, document));
  }
  return [...found.values()].flat();
}

/** The plan's own citations but for the one at the cursor, which is being written. */
function citedHere(document: PlanDocument, cursor: Cursor | undefined): CitableDocument[] {
  return citedDocumentsOf(document).flatMap(({ mentions }): CitableDocument[] => {
    const others = mentions.filter(
      ({ paragraph, citation }) => paragraph !== cursor?.paragraph || cursor.offset < citation.start || citation.end < cursor.offset,
    );
    const fullest = others.toSorted((a, b) => fullness(b.citation) - fullness(a.citation))[0]?.citation;
    if (!fullest?.symbol || fullest.type === undefined) return [];
    const { type, symbol, date, issuer, subject } = fullest;
    return [
      {
        type,
        symbol: symbol.normal,
        ...(date?.iso ? { date: date.iso } : {}),
        ...(issuer ? { issuer: issuer.text } : {}),
        ...(subject ? { title: subject.text } : {}),
        origin: "plan",
        uses: others.length,
        cited: others.some(({ paragraph, citation }) => !isInHead(document, paragraph) && isBefore(paragraph, citation.end, cursor)),
      },
    ];
  });
}

function isBefore(paragraph: number, end: number, cursor: Cursor | undefined): boolean {
  return !cursor || paragraph < cursor.paragraph || (paragraph === cursor.paragraph && end < cursor.offset);
}

function fromCatalogue(
  row: KnownDocument,
  day: string,
  { catalogue }: Knowledge,
  province: string | undefined,
  document: PlanDocument,
): CitableDocument {
  const issuer = issuerName(catalogue, row, province);
  const replacement = catalogue.documents.replacementOn(row, day);
  const byName = isCitedByName(row);
  const { length: uses } = byName ? namedMentions(document, row.title) : [];
  return {
    type: row.type,
    ...(byName ? {} : { symbol: row.symbol }),
    ...(row.date ? { date: row.date } : {}),
    ...(issuer ? { issuer } : {}),
    title: byName ? row.title : opening(row.title),
    origin: uses > 0 ? "plan" : "catalogue",
    uses,
    cited: uses > 0,
    known: row,
    ...(replacement ? { replacement } : {}),
  };
}

function namedMentions(document: PlanDocument, title: string) {
  const wanted = unaccent(title);
  return citationsOf(document).filter(
    ({ citation }) => citation.symbol === undefined && wanted === unaccent(`${citation.type ?? ""} ${citation.subject?.text ?? ""}`),
  );
}

/** A title goes on from the issuer: "triển khai thực hiện …". */
function opening(title: string): string {
  return /^(?:Triển khai|Thực hiện|Ban hành|Phê duyệt|Quy định|Hướng dẫn|Về|Sửa đổi|Bổ sung) /u.test(title)
    ? title.charAt(0).toLowerCase() + title.slice(1)
    : title;
}

/** "Quyết định số 696/QĐ-TTg"; a law is its name. */
export function shortForm({ type, symbol, title }: CitableDocument): string {
  return symbol === undefined ? (title ?? type) : `${type} số ${symbol}`;
}

/** How a plan gives the days of the documents it cites, taken from its first one. */
export function writesDaysInWords(document: PlanDocument): boolean {
  const first = citationsOf(document).find(({ citation, self }) => !self && citation.date?.iso);
  return /tháng/iu.test(first?.citation.date?.text ?? "");
}

/** What follows the symbol in a first citation (ND30-I-2.6.b): " ngày 25/5/2020 của Thủ tướng Chính phủ phê duyệt …". */
export function restOfFullForm({ date, issuer, title }: CitableDocument, inWords: boolean): string {
  const parts = [date && `ngày ${inWords ? citedDayInWords(date) : citedDay(date)}`, issuer && `của ${issuer}`, title];
  return parts.map((part) => (part ? ` ${part}` : "")).join("");
}
