import { shippedAgencies } from "../catalogue/agencies.ts";
import { catalogueAsOf } from "../catalogue/catalogue.ts";
import { once } from "../catalogue/once.ts";
import { isValidOn } from "../catalogue/validity.ts";
import { agenciesOf, type PlacedAgency } from "../facts/agencies.ts";
import type { PlacedCitation } from "../facts/citations.ts";
import { documentsOf } from "../facts/cited-laws.ts";
import { planUnitOf } from "../facts/plan-unit.ts";
import { definedNamesOf } from "../facts/short-name-definitions.ts";
import type { Place, PlanDocument, Section } from "../plan/document.ts";
import { rangeOf, textOf, wholeParagraph } from "../plan/place.ts";
import { isUpperCase } from "../text/fold.ts";
import type { Range } from "../text/source-text.ts";
import { type DocumentIdentity, fullness, identityOf, isFull, ownIdentity } from "./index-identity.ts";
import { searchLines } from "./index-search.ts";

/** Start line, start character, end line, end character: four numbers, because an index holds hundreds of thousands of ranges. */
export type PackedRange = readonly [number, number, number, number];

/** One document a plan cites, with its mentions in the order of the text. */
export interface IndexedCitation extends DocumentIdentity {
  /** As written: "ngày 03/6/2020". */
  readonly dateText?: string;
  /** What the document is about, where a mention says so and its end is sure. */
  readonly subject?: string;
  readonly mentions: readonly PackedRange[];
  /** The mention that says most; its parts are given above. */
  readonly fullest: number;
  /** It says at least type, symbol, date and issuer (the-thuc ND30-I-2.6.b). */
  readonly full: boolean;
}

export interface IndexedTitle {
  readonly name: string;
  readonly kind: Section["kind"];
  readonly at: PackedRange;
}

/** A body that a plan names: its row in the shipped catalogue, and where it is first named, in full if it ever is. Numbers, for there are millions. */
export type PackedAgency = readonly [row: number, ...at: PackedRange];

/** What the index keeps of a plan: nothing else of its text stays in memory. */
export interface PlanSummary {
  /** Absent in a draft whose number is still blank. */
  readonly own?: DocumentIdentity;
  /** The province that its heading or date line names. */
  readonly province?: string;
  /** "Kế hoạch số 15/KH-UBND – Kiểm tra công tác văn thư năm 2026". */
  readonly title: string;
  /** Where the plan's number, or else its title stands. */
  readonly at: PackedRange;
  readonly citations: readonly IndexedCitation[];
  readonly titles: readonly IndexedTitle[];
  readonly shortNames: readonly { readonly name: string; readonly at: PackedRange }[];
  /** The bodies it names of its own accord, each once. */
  readonly agencies: readonly PackedAgency[];
  /** A line for the title, each section title and each citation, in this order, for the search for workspace symbols. */
  readonly searched: string;
}

/** Headings are shorter; a numbered paragraph that runs on is no title. */
const longestTitle = 120;
const titleKinds: ReadonlySet<Section["kind"]> = new Set(["keyword", "roman", "upper", "arabic", "decimal", "unnumbered", "appendix"]);

/** The summary of a plan. Its strings may be pieces of the text; see `detached`. */
export function summaryOf(document: PlanDocument): PlanSummary {
  const own = ownIdentity(document);
  const { number, symbol, title, subject } = document.header;
  const citations = citationsIn(document);
  const titles = titlesOf(document);
  const named = planName(document, own);
  const province = planUnitOf(document, document.header.issueDate ?? catalogueAsOf)?.province?.name;
  return {
    ...(own ? { own } : {}),
    ...(province === undefined ? {} : { province }),
    title: named,
    at: packed(rangeOf(document, symbol ?? number ?? title ?? subject ?? wholeParagraph(document, 0))),
    citations,
    titles,
    shortNames: definedNamesOf(document).map(({ paragraph, name }) => ({ name: name.text, at: packedPlace(document, paragraph, name) })),
    agencies: agenciesIn(document),
    searched: searchLines([named, ...titles.map(({ name }) => name), ...citations.map(citationName)]),
  };
}

/** A summary to keep: engines hold the whole text for a piece cut out of it, a copy lets it go. */
export function detached(summary: PlanSummary): PlanSummary {
  return JSON.parse(JSON.stringify(summary)) as PlanSummary;
}

/** "Quyết định số 696/QĐ-TTg"; a law cited by name is its name. */
export function citationName({ type, symbol, subject, year }: IndexedCitation): string {
  if (symbol) return `${type ?? "Văn bản"} số ${symbol}`;
  return [type, subject, year].filter((part) => part !== undefined).join(" ");
}

export function unpacked([startLine, startCharacter, endLine, endCharacter]: PackedRange): Range {
  return { start: { line: startLine, character: startCharacter }, end: { line: endLine, character: endCharacter } };
}

function planName(document: PlanDocument, own: DocumentIdentity | undefined): string {
  const { title, subject } = document.header;
  const type = title ? textOf(document, title) : "Kế hoạch";
  const heading = `${type.slice(0, 1)}${isUpperCase(type) ? type.slice(1).toLowerCase() : type.slice(1)}`;
  const words = subject ? textOf(document, subject) : "";
  return shortened([own?.symbol ? `${heading} số ${own.symbol}` : heading, words].filter((part) => part !== "").join(" – "));
}

function citationsIn(document: PlanDocument): IndexedCitation[] {
  return documentsOf(document).flatMap(({ mentions }) => {
    const said = mentions.map(({ citation }) => fullness(citation));
    return indexed(document, mentions, said.indexOf(Math.max(...said)));
  });
}

function indexed(document: PlanDocument, mentions: readonly PlacedCitation[], fullest: number): IndexedCitation[] {
  const citation = mentions[fullest]?.citation;
  const identity = citation && identityOf(citation, document);
  if (!citation || !identity) return [];
  return [
    {
      ...identity,
      ...(citation.date?.iso ? { dateText: citation.date.text } : {}),
      ...(citation.subject ? { subject: shortened(citation.subject.text, 400) } : {}),
      mentions: mentions.map(({ paragraph, citation: one }) => packedPlace(document, paragraph, one)),
      fullest,
      full: isFull(citation),
    },
  ];
}

const rowOf = once(() => new Map(shippedAgencies().rows.map(({ id }, row) => [id, row])));

function agenciesIn(document: PlanDocument): PackedAgency[] {
  const day = document.header.issueDate ?? catalogueAsOf;
  const first = new Map<number, PlacedAgency>();
  for (const placed of agenciesOf(document)) {
    const { kind, masked, quoted, ids } = placed.mention;
    if (kind !== "agency" || masked !== undefined || quoted) continue;
    const row = rowOf().get(ids.find((id) => standsOn(id, day)) ?? ids[0] ?? "");
    if (row === undefined) continue;
    const before = first.get(row)?.mention.spelling;
    if (before === undefined || (before === "short" && placed.mention.spelling !== "short")) first.set(row, placed);
  }
  return [...first].map(([row, { paragraph, mention }]) => [row, ...packedPlace(document, paragraph, mention)]);
}

function standsOn(id: string, day: string): boolean {
  const body = shippedAgencies().byId(id);
  return body !== undefined && isValidOn(body, day);
}

function titlesOf(document: PlanDocument): IndexedTitle[] {
  const found: IndexedTitle[] = [];
  const collect = (sections: readonly Section[]): void => {
    for (const section of sections) {
      const { kind, marker, title, paragraph, children } = section;
      const number = marker ? document.paragraphs[paragraph]?.text.slice(marker.start, marker.end) : undefined;
      const name = [number, title].filter((part) => part !== undefined && part !== "").join(" ");
      if (titleKinds.has(kind) && name !== "" && name.length <= longestTitle)
        found.push({ name, kind, at: packed(rangeOf(document, wholeParagraph(document, paragraph))) });
      collect(children);
    }
  };
  collect(document.sections);
  for (const { heading, title, sections } of document.appendices) {
    const name = [heading, title].flatMap((place) => (place ? [textOf(document, place)] : [])).join(". ");
    found.push({ name: shortened(name), kind: "appendix", at: packed(rangeOf(document, heading)) });
    collect(sections);
  }
  return found;
}

function packedPlace(document: PlanDocument, paragraph: number, { start, end }: Pick<Place, "start" | "end">): PackedRange {
  return packed(rangeOf(document, { paragraph, start, end }));
}

function packed({ start, end }: Range): PackedRange {
  return [start.line, start.character, end.line, end.character];
}

function shortened(text: string, longest = longestTitle): string {
  if (text.length <= longest) return text;
  return `${text.slice(0, Math.max(text.lastIndexOf(" ", longest - 1), longest >> 1))}…`;
}
