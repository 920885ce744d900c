import { isAuthority } from "../../plan/authority.ts";
import { fragmentsOf } from "../../plan/fragments.ts";
import { traitsOf } from "../../plan/traits.ts";
import { readLine } from "../../text/line.ts";
import { buildParagraph, type Paragraph } from "../../text/paragraph.ts";
import { joinParagraphs } from "../../text/paragraphs.ts";
import { readText } from "../../text/source-text.ts";
import type { WordBlock, WordCell, WordParagraph } from "./blocks.ts";

/** Groups of lines; the lines of a group stand close, groups apart. */
export type Groups = readonly (readonly string[])[];

/** Heads and signatures stand in two columns, seldom three, of few rows. */
const mostColumns = 3;
const mostRows = 8;

type Rows = readonly (readonly WordCell[])[];

/** The head of a plan out of its two columns, in the order of a plan text: bodies, Quốc hiệu and Tiêu ngữ, number, place and date. */
export function headOf(rows: Rows): Groups | undefined {
  if (!mayBeColumns(rows)) return undefined;
  const columns = columnsOf(rows).map(linesOf);
  const kinds = new Map(columns.flat().map((line) => [line, new Set(fragmentsOf(line).map(({ kind }) => kind))] as const));
  const of = (...wanted: readonly string[]): readonly string[] =>
    columns.flat().flatMap((line) => ([...(kinds.get(line) ?? [])].some((kind) => wanted.includes(kind)) ? [sourceOf(line)] : []));
  const national = of("nationalTitle", "partyTitle", "motto");
  const number = of("number");
  const dated = of("placeAndDate");
  if (national.length === 0 && (number.length === 0 || dated.length === 0)) return undefined;
  const stamps = of("stamp");
  const names: string[] = [];
  const rest: string[] = [];
  for (const column of columns) {
    // Below the number stand marks and the subject of a letter, above it the names of bodies.
    let below = column.some((line) => kinds.get(line)?.has("nationalTitle") || kinds.get(line)?.has("partyTitle"));
    for (const line of column) {
      if (kinds.get(line)?.has("stamp")) continue;
      if (isOnly(kinds.get(line), "other")) (below ? rest : names).push(sourceOf(line));
      else below = true;
    }
  }
  return [names, national, number, dated, stamps, rest].filter((group) => group.length > 0);
}

/** Recipients and signature out of their columns: the list, the authority, the name. */
export function endOf(rows: Rows): Groups | undefined {
  if (!mayBeColumns(rows)) return undefined;
  const columns = columnsOf(rows).map(linesOf);
  const lines = columns.flat();
  const listed = lines.some((line) => traitsOf(line).recipientsHeading !== undefined) || isListAlone(columns);
  const signed = lines.some((line) => line.kind === "text" && isAuthority(line.text));
  if (!listed && !(signed && lines.every((line) => line.text.length < 160))) return undefined;
  return columns.flatMap((column) => {
    const name = column.findLastIndex((line) => traitsOf(line).personName);
    const isList = column.some((line) => traitsOf(line).recipientsHeading !== undefined || line.marker?.style === "bullet");
    const texts = column.map(sourceOf);
    return (isList || name < 0 ? [texts] : [texts.slice(0, name), texts.slice(name)]).filter((group) => group.length > 0);
  });
}

/** A list without its heading beside an empty column. */
function isListAlone([list = [], ...others]: readonly (readonly Paragraph[])[]): boolean {
  return others.length === 1 && others[0]?.length === 0 && list.length > 0 && list.every((line) => line.marker?.style === "bullet");
}

/** Paragraphs that a typist set in two columns by tabs, as rows of cells: what a table would have been. */
export function tabbedRows(blocks: readonly WordBlock[]): Rows {
  return blocks.map((block) =>
    block.kind === "paragraph"
      ? block.lines.flatMap((line) => line.split("\t").map((text): WordCell => (text === "" ? [] : [{ ...block, lines: [text] }])))
      : [],
  );
}

export function isTabbed(block: WordBlock): block is WordParagraph {
  return block.kind === "paragraph" && block.lines.length === 1 && (block.lines[0] ?? "").includes("\t");
}

function mayBeColumns(rows: Rows): boolean {
  return rows.length <= mostRows && rows.every((cells) => cells.length <= mostColumns);
}

function columnsOf(rows: Rows): readonly WordCell[] {
  const width = Math.max(0, ...rows.map((cells) => cells.length));
  return Array.from({ length: width }, (_, column) => rows.flatMap((cells) => cells[column] ?? []));
}

/** The lines of a column as the plan's reader joins them: a narrow cell breaks "CỘNG HÒA XÃ HỘI⏎CHỦ NGHĨA VIỆT NAM". */
function linesOf(cell: WordCell): readonly Paragraph[] {
  const lines = cell.flatMap((paragraph) => paragraph.lines).map((line) => line.replaceAll("\t", " "));
  // A place that was written small ("quảng Ngãi, ngày …") would be read on from Tiêu ngữ above it.
  const dated = lines.findIndex((line) => fragmentsOf(buildParagraph([readLine(line, "")])).some(({ kind }) => kind === "placeAndDate"));
  const parts = dated > 0 ? [lines.slice(0, dated), lines.slice(dated)] : [lines];
  return parts.flatMap((part) => joinParagraphs(readText(part.join("\n"))).paragraphs.filter(({ kind }) => kind === "text"));
}

/** A line as it was typed: clean text has no room for the number that a draft leaves blank. */
function sourceOf({ lines }: Paragraph): string {
  return lines.map(({ source }) => source.trim()).join(" ");
}

function isOnly(kinds: ReadonlySet<string> | undefined, kind: string): boolean {
  return kinds?.size === 1 && kinds.has(kind);
}
