import { cellsOf } from "../../plan/fragments.ts";
import type { Paragraph } from "../../text/paragraph.ts";
import { printable, type Table } from "./pages.ts";

/** A word that does not fit breaks badly, a column much wider than its neighbours leaves them no room. */
const narrowest = 5;
const widest = 40;
/** What the margins of a cell take, in letters. */
const cellMargins = 4;

/** Rows of a table and the dashes between them; what stands above the dashes, or else the first row, heads every page. */
export function tableOf(paragraphs: readonly Paragraph[]): Table {
  const rows = paragraphs.filter(({ kind }) => kind === "row");
  const dashes = paragraphs.findIndex(
    ({ kind }, index) => kind === "separator" && paragraphs.slice(0, index).some((one) => one.kind === "row"),
  );
  const above = paragraphs.slice(0, Math.max(0, dashes)).filter(({ kind }) => kind === "row").length;
  const headed = Math.min(Math.max(above, 1), 3);
  const read = rows.map((row) => cellsOf(row).map(({ start, end }) => printable(row.text.slice(start, end))));
  const columns = Math.max(1, ...read.map((cells) => cells.length));
  const filled = read.map((cells) => Array.from({ length: columns }, (_, column) => cells[column] ?? ""));
  return { kind: "table", headings: filled.slice(0, headed), rows: filled.slice(headed), shares: sharesOf(filled, columns) };
}

function sharesOf(rows: readonly (readonly string[])[], columns: number): readonly number[] {
  const needs = Array.from({ length: columns }, (_, column) => {
    const longest = rows.reduce((most, cells) => Math.max(most, cells[column]?.length ?? 0), 0);
    return Math.min(widest, Math.max(narrowest, longest)) + cellMargins;
  });
  const all = needs.reduce((sum, need) => sum + need, 0);
  return needs.map((need) => need / all);
}
