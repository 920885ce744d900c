import type { PlanDocument } from "../../plan/document.ts";
import { cellsOf } from "../../plan/fragments.ts";
import { type Line, line, lineAt, type Table } from "./pages.ts";

/** A word that does not fit breaks badly, a column much wider than its neighbours leaves them no room. */
const narrowest = 5;
const widest = 40;
/** What the margins of a cell take, in letters. */
const cellMargins = 4;

/** Rows of a table and the dashes between them; what stands above the dashes, or else the first row, heads every page. */
export function tableOf(document: PlanDocument, indices: readonly number[]): Table {
  const kinds = indices.map((index) => document.paragraphs[index]?.kind);
  const rows = indices.filter((_, at) => kinds[at] === "row");
  const dashes = kinds.findIndex((kind, at) => kind === "separator" && kinds.lastIndexOf("row", at) >= 0);
  const above = kinds.slice(0, Math.max(0, dashes)).filter((kind) => kind === "row").length;
  const headed = Math.min(Math.max(above, 1), 3);
  const read = rows.map((row, at) => cellsAt(document, row, at < headed ? "cellHeading" : "cell"));
  const columns = Math.max(1, ...read.map((cells) => cells.length));
  const filled = read.map((cells, at) =>
    Array.from({ length: columns }, (_, column) => cells[column] ?? line(at < headed ? "cellHeading" : "cell", "", [])),
  );
  return { kind: "table", headings: filled.slice(0, headed), rows: filled.slice(headed), shares: sharesOf(filled, columns) };
}

function cellsAt(document: PlanDocument, row: number, component: "cellHeading" | "cell"): readonly Line[] {
  const paragraph = document.paragraphs[row];
  return paragraph ? cellsOf(paragraph).map((cell) => lineAt(document, component, { paragraph: row, ...cell })) : [];
}

function sharesOf(rows: readonly (readonly Line[])[], columns: number): readonly number[] {
  const needs = Array.from({ length: columns }, (_, column) => {
    const longest = rows.reduce((most, cells) => Math.max(most, cells[column]?.text.length ?? 0), 0);
    return Math.min(widest, Math.max(narrowest, longest)) + cellMargins;
  });
  const all = needs.reduce((sum, need) => sum + need, 0);
  return needs.map((need) => need / all);
}
