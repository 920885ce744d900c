import type { PlanDocument } from "../plan/document.ts";
import { cellsOf } from "../plan/fragments.ts";
import { cleanLine } from "../text/clean-text.ts";
import { perParagraph } from "../text/per-paragraph.ts";
import type { Span } from "../text/span.ts";
import type { TaskColumn } from "./task.ts";

/** A row that gives work, with its cells by what their column is headed. */
export interface WorkRow {
  readonly paragraph: number;
  readonly header: number;
  readonly cells: ReadonlyMap<TaskColumn, Span>;
  /** The table's own row that heads a group of rows: "I | Nâng cao nhận thức | | |". */
  readonly heads: boolean;
  /** Goes on with the row above: its number and its work are empty. */
  readonly continues: boolean;
}

const columns: readonly (readonly [TaskColumn, RegExp])[] = [
  ["number", /^(?:stt|tt|số tt|số thứ tự|thứ tự)$/iu],
  ["partners", /phối hợp/iu],
  [
    "lead",
    /chủ trì|(?:cơ quan|đơn vị|người|bộ phận|cá nhân)(?: được)?(?: chịu trách nhiệm| tham mưu| đầu mối)?(?: thực hiện| phụ trách)?$|phân công|phụ trách|đầu mối|trách nhiệm/iu,
  ],
  ["time", /thời gian|thời hạn|thời điểm|tiến độ|hoàn thành|lộ trình/iu],
  ["product", /sản phẩm|kết quả|đầu ra/iu],
  ["work", /nội dung|nhiệm vụ|công việc|hoạt động|tên (?:đề án|văn bản|dự án|nhiệm vụ)|giải pháp|việc cần làm|đề án/iu],
  ["note", /ghi chú/iu],
];

/** The cells of a line of a table: parted by "|", or by tabs, as word processors copy them. Undefined for running text. */
const rowCells = perParagraph((paragraph): readonly Span[] | undefined => {
  if (paragraph.kind === "row") return cellsOf(paragraph);
  const [line, second] = paragraph.lines;
  if (paragraph.kind !== "text" || !line || second || !tabbed.test(line.source)) return undefined;
  let at = 0;
  return line.source.split("\t").map((cell) => {
    const words = cleanLine(cell).text;
    const start = Math.max(at, words === "" ? at : paragraph.text.indexOf(words, at));
    at = Math.min(paragraph.text.length, start + words.length);
    return { start: Math.min(start, at), end: at };
  });
});

const tabbed = /\t.*\t|\S\t\S/u;

/** What the columns of a header row hold; undefined for any other row. A table of tasks has work, and who or when. */
export const headerColumns = perParagraph((paragraph): readonly (TaskColumn | undefined)[] | undefined => {
  const cells = rowCells(paragraph)?.map(({ start, end }) => paragraph.text.slice(start, end)) ?? [];
  if (cells.length < 2 || cells.some((cell) => cell.length > longestHead)) return undefined;
  const found = cells.map((cell) => columns.find(([, name]) => name.test(cell))?.[0]);
  const distinct = found.map((column, index) => (column !== undefined && found.indexOf(column) === index ? column : undefined));
  const has = (column: TaskColumn): boolean => distinct.includes(column);
  return has("work") && (has("lead") || has("time") || has("partners")) ? distinct : undefined;
});

const longestHead = 60;
const total = /^(?:tổng(?: cộng| số)?|cộng)(?![A-Za-zÀ-ỹ])/iu;
const groupNumber = /^(?:[IVX]+|[A-ZĐ])[.)]?$/u;
const columnNumber = /^\(?(?:\d{1,2}|[A-Za-z]|\d ?= ?[\d+x-]+)\)?$/u;
const blank = /^[\s\-–—.…_]*$/u;

/** The rows that give work from a header row on, to the end of its table. */
export function workRows(document: PlanDocument, header: number, to: number): { readonly rows: readonly WorkRow[]; readonly end: number } {
  const head = document.paragraphs[header];
  const names = head ? headerColumns(head) : undefined;
  if (!names) return { rows: [], end: header + 1 };
  const rows: WorkRow[] = [];
  let index = header + 1;
  for (; index < to; index++) {
    const paragraph = document.paragraphs[index];
    if (!paragraph || paragraph.kind === "separator" || paragraph.kind === "comment") continue;
    const cells = rowCells(paragraph);
    if (!cells || document.roles[index] === "heading" || headerColumns(paragraph)) break;
    const row = readRow(paragraph.text, cells, names);
    if (row) rows.push({ paragraph: index, header, ...row });
  }
  return { rows, end: index };
}

function readRow(
  text: string,
  spans: readonly Span[],
  names: readonly (TaskColumn | undefined)[],
): Pick<WorkRow, "cells" | "heads" | "continues"> | undefined {
  const words = (span: Span | undefined): string => (span ? text.slice(span.start, span.end) : "");
  if (spans.every((span) => columnNumber.test(words(span)))) return undefined;
  const cells = new Map<TaskColumn, Span>();
  for (const [column, name] of names.entries()) {
    const end = text.length;
    if (name !== undefined) cells.set(name, spans[column] ?? { start: end, end });
  }
  const work = words(cells.get("work"));
  const number = words(cells.get("number"));
  const others = [...cells].filter(([name]) => name !== "work" && name !== "number").map(([, span]) => words(span));
  if (total.test(work) || total.test(number)) return undefined;
  const empty = others.every((cell) => blank.test(cell));
  if (blank.test(work)) {
    // A group's name in a cell that spans the row stands in the first one.
    if (!blank.test(number) && !/\d/u.test(number) && empty) return { cells, heads: true, continues: false };
    return empty || !blank.test(number) ? undefined : { cells, heads: false, continues: true };
  }
  return { cells, heads: empty && (groupNumber.test(number) || blank.test(number)), continues: false };
}
