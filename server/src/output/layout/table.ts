import type { PlanDocument } from "../../plan/document.ts";
import { cellsOf } from "../../plan/fragments.ts";
import { type Line, line, lineAt, type Table } from "./pages.ts";
import { textWidth } from "./text-width.ts";
import { cellMargin, typography } from "./typography.ts";

/** A column much wider than its neighbours leaves them no room. In letters. */
const widest = 40;
const narrowest = 5;
/** What the margins of a cell take, in letters. */
const cellMargins = 4;
/** Millimetres between the margins of an upright page. */
const room = 160;
/** Over the word itself: borders, and what rounding takes. */
const leeway = 0.5;

/** From this many columns on a table is hard to read upright. */
const manyColumns = 7;
/** Millimetres that a column of text needs to be read with ease. */
const easy = 40;

/** Whether an appendix of this table lies crosswise (Mục I.2 allows it). */
export function isWide({ shares, headings, rows }: Table): boolean {
  return shares.length >= manyColumns || widthOf([...headings, ...rows], longestWord) > room;
}

/** Whether a table amid the text has a page of its own that lies crosswise: only where upright its columns would be too narrow to read. */
export function needsLandscape({ shares, headings, rows }: Table): boolean {
  const all = [...headings, ...rows];
  if (widthOf(all, longestWord) > room) return true;
  return shares.length >= manyColumns && widthOf(all, easyWidth) > room * 1.25;
}

function widthOf(rows: readonly (readonly Line[])[], needed: (rows: readonly (readonly Line[])[], column: number) => number): number {
  return (rows[0] ?? []).reduce((sum, _, column) => sum + needed(rows, column), 0);
}

/** The room for the words of a column on one line, or for text on several. */
function easyWidth(rows: readonly (readonly Line[])[], column: number): number {
  const longest = rows.reduce((most, cells) => wider(most, cells[column]?.text.slice(0, manyLetters) ?? ""), "");
  return Math.max(longestWord(rows, column), Math.min(easy, textWidth(longest, typography.cell.size) + 2 * cellMargin));
}
/** More than this never fit on a line of a column. */
const manyLetters = 30;

/** Rows of a table and the dashes between them; what stands above the dashes, or else the first row, heads every page. */
export function tableOf(document: PlanDocument, indices: readonly number[]): Table {
  const kinds = indices.map((index) => document.paragraphs[index]?.kind);
  const rows = indices.filter((_, at) => kinds[at] === "row");
  const dashes = kinds.findIndex((kind, at) => kind === "separator" && kinds.lastIndexOf("row", at) >= 0);
  const above = kinds.slice(0, Math.max(0, dashes)).filter((kind) => kind === "row").length;
  const headed = Math.min(Math.max(above, 1), 3);
  const read = rows.map((row, at) => cellsAt(document, row, at < headed ? "cellHeading" : "cell"));
  const columns = Math.max(1, ...read.map((cells) => cells.length));
  const grid = read.map((cells, at) =>
    Array.from({ length: columns }, (_, column) => cells[column] ?? line(at < headed ? "cellHeading" : "cell", "", [])),
  );
  return { kind: "table", headings: grid.slice(0, headed), rows: grid.slice(headed), shares: sharesOf(grid, columns) };
}

function cellsAt(document: PlanDocument, row: number, component: "cellHeading" | "cell"): readonly Line[] {
  const paragraph = document.paragraphs[row];
  return paragraph ? cellsOf(paragraph).map((cell) => lineAt(document, component, { paragraph: row, ...cell })) : [];
}

/** Shares of the width by the length of what stands in each column, but none so narrow that a word breaks, as far as there is room. */
function sharesOf(rows: readonly (readonly Line[])[], columns: number): readonly number[] {
  const needs = Array.from({ length: columns }, (_, column) => {
    const longest = rows.reduce((most, cells) => Math.max(most, cells[column]?.text.length ?? 0), 0);
    return Math.min(widest, Math.max(narrowest, longest)) + cellMargins;
  });
  const words = Array.from({ length: columns }, (_, column) => longestWord(rows, column) / room);
  const taken = words.reduce((sum, share) => sum + share, 0);
  if (taken >= 1) return words.map((share) => share / taken);
  return filled(needs, words);
}

/** Divides the width by `needs`; columns that got less than their least share get just that, and the others divide what is left. */
function filled(needs: readonly number[], least: readonly number[]): readonly number[] {
  const short = new Set<number>();
  for (;;) {
    const left = least.reduce((sum, share, column) => (short.has(column) ? sum - share : sum), 1);
    const all = needs.reduce((sum, need, column) => (short.has(column) ? sum : sum + need), 0);
    const shares = needs.map((need, column) => (short.has(column) ? (least[column] ?? 0) : (need / all) * left));
    const more = shares.flatMap((share, column) => (share < (least[column] ?? 0) ? [column] : []));
    if (more.length === 0) return shares;
    for (const column of more) short.add(column);
  }
}

/** The room that the longest word of a column takes, in millimetres. */
function longestWord(rows: readonly (readonly Line[])[], column: number): number {
  let longest = "";
  for (const cells of rows)
    for (const word of cells[column]?.text.split(" ") ?? [])
      if (word.length > longest.length || cells === rows[0]) longest = wider(word, longest);
  return textWidth(longest, typography.cell.size) + 2 * cellMargin + leeway;
}

function wider(one: string, other: string): string {
  return textWidth(one, 1) > textWidth(other, 1) ? one : other;
}
