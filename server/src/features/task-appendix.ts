import type { AgencyTable } from "../catalogue/agencies.ts";
import type { TaskColumn } from "../facts/task.ts";
import {
  type AssignmentTable,
  assignmentTable,
  entryOf,
  markedColumns,
  markOf,
  memoryOf,
  type RowMark,
  taskKeys,
  workKey,
  workOf,
  writtenCells,
} from "../facts/task-appendix.ts";
import { tasksOf } from "../facts/tasks.ts";
import type { PlanDocument } from "../plan/document.ts";
import { parseSource } from "../plan/parse.ts";
import { endOfParagraphs, textOf } from "../plan/place.ts";
import type { CheckedFinding } from "../rules/check.ts";
import { lineEndOf, type Position, type SourceText } from "../text/source-text.ts";
import { appendixHeading } from "./appendix-heading.ts";
import { type AppendixTask, type FreshRow, type Refreshed, refreshRows, type StandingRow } from "./appendix-rows.ts";
import { type BodyName, bodyNames } from "./body-names.ts";
import { editLines } from "./edit-lines.ts";
import { lineChanges } from "./line-changes.ts";
import { type SourceEdit, sourceFix, withoutOverlaps } from "./source-edit.ts";

/** The request of "Lập phụ lục phân công nhiệm vụ": `{ textDocument: { uri } }` → the edits that write or refresh the appendix. */
export const taskAppendixRequest = "kehoach/taskAppendix";

/** What writing the appendix comes to. */
export interface TaskAppendix {
  /** In document order; none where the table is up to date, or where the plan hands out nothing. */
  readonly edits: readonly SourceEdit[];
  readonly isNew: boolean;
  /** Rows added, taken out, and kept though their task is gone since somebody has written in them. */
  readonly added: number;
  readonly removed: number;
  readonly orphaned: number;
  /** Tasks without a row since somebody has taken it out. */
  readonly leftOut: number;
}

/** What the table of a new appendix is headed (the-thuc PRAC-10). */
const headings: readonly (readonly [TaskColumn, string])[] = [
  ["number", "TT"],
  ["work", "Nội dung nhiệm vụ"],
  ["lead", "Cơ quan chủ trì"],
  ["partners", "Cơ quan phối hợp"],
  ["time", "Thời gian thực hiện"],
  ["product", "Sản phẩm"],
];

type Check = (document: PlanDocument) => readonly CheckedFinding[];

/**
 * Writes the appendix with the table of all tasks at the end of the plan, or refreshes the one that it has: what was written by itself
 * follows the plan, what somebody has written stays (`refreshRows`). Repairs what the rules find in the rows: a copied citation, say, is
 * no first one any more.
 */
export function taskAppendix(document: PlanDocument, agencies: AgencyTable, check: Check): TaskAppendix {
  const table = assignmentTable(document);
  const columns = table?.columns ?? headings.map(([column]) => column);
  const standing = table ? table.rows.map((row) => standingRow(document, row, columns)) : [];
  const refreshed = refreshRows(standing, table?.marks ?? [], cellsOfTasks(document, agencies, table));
  const { added, removed, orphaned, leftOut } = refreshed;
  const told = { isNew: table === undefined, added, removed, orphaned, leftOut: leftOut.length };
  if (!table && refreshed.rows.length === 0) return { ...told, edits: [] };
  const lines = tableLines(document, table, columns, refreshed);
  const edited = parseSource(editLines(document.source, table ? replacing(document, table, lines) : appending(document, lines)), document);
  const repaired = remembered(repair(edited, check), refreshed);
  return { ...told, edits: lineChanges(document.source, repaired) };
}

function standingRow(document: PlanDocument, row: number, columns: readonly (TaskColumn | undefined)[]): StandingRow {
  const written = writtenCells(document, row);
  const cells: Partial<Record<TaskColumn, string>> = {};
  columns.forEach((column, index) => {
    if (column) cells[column] = written[index] ?? "";
  });
  const isGroup = /^(?:[IVX]+|[A-ZĐ])[.)]?$/u.test(cells.number ?? "") && markedColumns.every((one) => one === "work" || !cells[one]);
  return { cells, isWork: Boolean(cells.work) && !isGroup };
}

/** What the table says of each task; two that say the same are one. */
function cellsOfTasks(document: PlanDocument, agencies: AgencyTable, table: AssignmentTable | undefined): readonly AppendixTask[] {
  const tasks = tasksOf(document, agencies).filter(({ row }) => !table || row?.header !== table.header);
  const names = bodyNames(document, tasks, agencies);
  const cells = tasks.map((task): Omit<AppendixTask, "key"> => {
    const nearest = task.deadlines.filter(({ from }) => from === task.deadlines[0]?.from);
    return {
      work: cellOf(workOf(document, task)),
      lead: bodies(task.lead.map(names.named)),
      partners: bodies(task.partners.map(names.named)),
      time: cellOf(nearest.map(({ deadline }) => deadline.phrase.text).join("; ")),
      product: task.product ? cellOf(textOf(document, task.product)) : "",
    };
  });
  const once = [...new Map(cells.toReversed().map((row) => [`${workKey(row.work)}\n${row.lead}`, row])).values()].toReversed();
  const keys = taskKeys(once.map(({ work }) => work));
  return once.map((row, index) => ({ ...row, key: keys[index] ?? "" }));
}

function bodies(named: readonly BodyName[]): string {
  return named.map(({ name }) => cellOf(name)).join("; ");
}

/** A bar would end the cell. */
function cellOf(words: string): string {
  return entryOf(words).replaceAll("|", "/");
}

/** The lines of the table, the rows that did not change as they are. */
function tableLines(
  document: PlanDocument,
  table: AssignmentTable | undefined,
  columns: readonly (TaskColumn | undefined)[],
  { rows }: Refreshed,
): readonly string[] {
  const numbers = numbersOf(rows, table === undefined || isCounted(document, table));
  const head = table
    ? sourceLines(document, table.header, table.rows[0] ?? table.header + 1)
    : [rowLine(headings.map(([, heading]) => heading)), rowLine(headings.map(() => "---"))];
  const written = rows.map((row, index) => {
    const before = row.standing === undefined || !table ? [] : writtenCells(document, table.rows[row.standing] ?? -1);
    const number = numbers[index];
    const cells = columns.map((column, at) => {
      if (column === "number") return number === undefined ? (before[at] ?? "") : String(number);
      return (column && row.cells[column]) ?? before[at] ?? "";
    });
    const isSame = before.length === cells.length && cells.every((cell, at) => cell === before[at]);
    const standing = isSame && row.standing !== undefined ? table?.rows[row.standing] : undefined;
    return standing === undefined ? rowLine(cells) : (document.paragraphs[standing]?.lines[0]?.source ?? "");
  });
  return [...head, ...written, ...memoryOf([])];
}

/** The rows that give work are counted through, as long as the table was; one that numbers its groups anew is left as it is. */
function numbersOf(rows: readonly FreshRow[], counted: boolean): readonly (number | undefined)[] {
  let count = 0;
  return rows.map(({ follows, cells }) => (counted && (follows || /^\d+$/.test(cells.number ?? "")) ? ++count : undefined));
}

function isCounted(document: PlanDocument, { rows, columns }: AssignmentTable): boolean {
  const at = columns.indexOf("number");
  const numbers = rows.map((row) => writtenCells(document, row)[at] ?? "").filter((cell) => /^\d+$/.test(cell));
  return at >= 0 && numbers.every((number, index) => Number(number) === index + 1);
}

function rowLine(cells: readonly string[]): string {
  return `| ${cells.join(" | ")} |`.replaceAll("| --- ", "|---").replace("|--- |", "|---|");
}

function sourceLines(document: PlanDocument, first: number, end: number): readonly string[] {
  return document.source.lines.slice(document.startLines[first] ?? 0, document.startLines[end] ?? 0).map(({ source }) => source);
}

/** The table in place of the one that stands there, its memory with it. */
function replacing(document: PlanDocument, { header, rows, memory }: AssignmentTable, lines: readonly string[]): readonly SourceEdit[] {
  const start = { line: document.startLines[header] ?? 0, character: 0 };
  const end = endOfParagraphs(document, header, (memory.at(-1) ?? rows.at(-1) ?? header + 1) + 1);
  return [{ range: { start, end }, newText: lines.join(lineEndOf(document.source)) }];
}

/** A new appendix goes behind everything else. */
function appending(document: PlanDocument, lines: readonly string[]): readonly SourceEdit[] {
  const { lines: heading, edits } = appendixHeading(document);
  const lineEnd = lineEndOf(document.source);
  const end = endOfText(document.source);
  const newText = ["", "", ...heading, "", ...lines].join(lineEnd);
  return [...edits, { range: { start: end, end }, newText }];
}

function endOfText({ lines }: SourceText): Position {
  const line = Math.max(
    0,
    lines.findLastIndex(({ source }) => source.trim() !== ""),
  );
  return { line, character: lines[line]?.source.trimEnd().length ?? 0 };
}

/** One repair may uncover another, but never this many times. */
const mostRounds = 4;

/** The plan after the repair of what the rules find in the rows of its table. A repair that leaves something to fill in is none. */
function repair(document: PlanDocument, check: Check): PlanDocument {
  let current = document;
  for (let round = 0; round < mostRounds; round++) {
    const rows = new Set(assignmentTable(current)?.rows);
    const fixes = check(current).flatMap(({ at, fixes }) => {
      const fix = rows.has(at.paragraph) ? fixes?.[0] : undefined;
      const isWhole = fix?.edits.every(({ at: edited, newText }) => rows.has(edited.paragraph) && !/[|\n…[\]]/u.test(newText));
      return fix && isWhole ? sourceFix(current, fix) : [];
    });
    const edits = withoutOverlaps(fixes);
    if (edits.length === 0) break;
    current = parseSource(editLines(current.source, edits), current);
  }
  return current;
}

/** The text with the line below the table that remembers what was written by itself. */
function remembered(document: PlanDocument, { rows, leftOut }: Refreshed): SourceText {
  const table = assignmentTable(document);
  const [first] = table?.memory ?? [];
  if (!table || first === undefined) return document.source;
  const marks = rows.flatMap((row, index): readonly RowMark[] => {
    const { follows, ours, mark } = row;
    if (!follows) return mark ? [mark] : [];
    const { cells } = standingRow(document, table.rows[index] ?? -1, table.columns);
    const markIn = (column: (typeof markedColumns)[number]): string =>
      ours.includes(column) ? markOf(cells[column] ?? "") : (mark?.cells[column] ?? markOf(follows[column]));
    return [{ task: follows.key, cells: Object.fromEntries(markedColumns.map((column) => [column, markIn(column)])) }];
  });
  const line = document.startLines[first] ?? 0;
  const end = { line, character: document.source.lines[line]?.source.length ?? 0 };
  const newText = memoryOf([...marks, ...leftOut]).join(lineEndOf(document.source));
  return editLines(document.source, [{ range: { start: { line, character: 0 }, end }, newText }]);
}
