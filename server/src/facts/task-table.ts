import type { PlanDocument } from "../plan/document.ts";
import type { Span } from "../text/span.ts";
import type { TaskColumn } from "./task.ts";
import { alignedCells, blank, type Columns, headerColumns, partedColumns, rowCells } from "./task-columns.ts";

/** A row that gives work, with its cells by what their column is headed. */
export interface WorkRow {
  readonly paragraph: number;
  readonly header: number;
  readonly cells: ReadonlyMap<TaskColumn, Span>;
  /** The table's own row that heads a group of rows: "I | Nâng cao nhận thức | | |". */
  readonly heads: boolean;
  /** Goes on with the row above: its number and its work are empty. */
  readonly continues: boolean;
  /** Columns that hold what they hold in the row above: "như trên", and cells over several rows that conversion left out of all but the first. */
  readonly asAbove: ReadonlySet<TaskColumn>;
}

/** "Tổng cộng", "Tổng số: 12", "Cộng mục I"; "Tổng kết phong trào" is work. */
const total =
  /^(?:tổng(?: cộng| số)?|cộng)(?:[^A-Za-zÀ-ỹ]|$)(?=[^A-Za-zÀ-ỹ]|$|(?:cộng|số|nhiệm vụ|kinh phí|chi|dự toán|các|toàn|mục|phần|nhóm|[ivx]+)(?![A-Za-zÀ-ỹ]))/iu;
const groupNumber = /^(?:[IVX]+|[A-ZĐ])[.)]?$/u;
const columnNumber = /^\(?(?:\d{1,2}|[A-Za-z]|\d ?= ?[\d+x-]+)\)?$/u;

/** The rows that give work from a header row on, to the end of its table. */
export function workRows(document: PlanDocument, header: number, to: number): { readonly rows: readonly WorkRow[]; readonly end: number } {
  const head = document.paragraphs[header];
  const named = head ? headerColumns(head) : undefined;
  if (!named) return { rows: [], end: header + 1 };
  let names = named;
  const rows: WorkRow[] = [];
  let index = header + 1;
  for (; index < to; index++) {
    const paragraph = document.paragraphs[index];
    if (!paragraph || paragraph.kind === "separator" || paragraph.kind === "comment") continue;
    const cells = rowCells(paragraph);
    if (!cells || document.roles[index] === "heading" || headerColumns(paragraph)) break;
    const parted: Columns | undefined = rows.length === 0 ? partedColumns(paragraph.text, cells, names) : undefined;
    if (parted) {
      names = parted;
      continue;
    }
    const row = readRow(paragraph.text, alignedCells(paragraph.text, cells, names), names);
    if (row) rows.push({ paragraph: index, header, ...row });
  }
  return { rows, end: index };
}

const ditto = /^(?:-? ?(?:như trên|nt|nhưtrên) ?-?|["”〃″]+)\.?$/iu;

function readRow(
  text: string,
  spans: readonly (Span | undefined)[],
  names: Columns,
): Pick<WorkRow, "cells" | "heads" | "continues" | "asAbove"> | undefined {
  const words = (span: Span | undefined): string => (span ? text.slice(span.start, span.end) : "");
  if (spans.every((span) => columnNumber.test(words(span)))) return undefined;
  const cells = new Map<TaskColumn, Span>();
  const asAbove = new Set<TaskColumn>();
  for (const [column, name] of names.entries()) {
    const end = text.length;
    if (name === undefined) continue;
    const span = spans[column];
    if (ditto.test(words(span)) || (!span && column < spans.length && (name === "lead" || name === "partners"))) asAbove.add(name);
    cells.set(name, span ?? { start: end, end });
  }
  const work = words(cells.get("work"));
  const number = words(cells.get("number"));
  const others = [...cells].filter(([name]) => name !== "work" && name !== "number").map(([, span]) => words(span));
  if (total.test(work) || total.test(number)) return undefined;
  const empty = others.every((cell) => blank.test(cell));
  if (blank.test(work)) {
    // A group's name in a cell that spans the row stands in the first one.
    if (!blank.test(number) && !/\d/u.test(number) && empty) return { cells, heads: true, continues: false, asAbove };
    return empty || !blank.test(number) ? undefined : { cells, heads: false, continues: true, asAbove };
  }
  const heads = empty && asAbove.size === 0 && (groupNumber.test(number) || blank.test(number));
  return { cells, heads, continues: false, asAbove };
}
