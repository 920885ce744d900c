import type { PlanDocument } from "../plan/document.ts";
import { cellsOf } from "../plan/fragments.ts";
import { textOf } from "../plan/place.ts";
import { digest } from "../text/digest.ts";
import { fold } from "../text/fold.ts";
import type { Task, TaskColumn } from "./task.ts";
import { headerColumns } from "./task-columns.ts";

/** The table of an appendix that hands out the tasks of the plan once more (the-thuc PRAC-10). */
export interface AssignmentTable {
  /** The paragraph of its header row. */
  readonly header: number;
  readonly columns: readonly (TaskColumn | undefined)[];
  /** The paragraphs of the rows below. */
  readonly rows: readonly number[];
  /** The paragraphs that say what was written by itself; none below a table made by hand. */
  readonly memory: readonly number[];
  readonly marks: readonly RowMark[];
}

/** What a row held when it was written by itself, as digests: of the task's own words, and of each cell. */
export interface RowMark {
  readonly task: string;
  readonly cells: Readonly<Partial<Record<TaskColumn, string>>>;
}

/** The columns whose cells are told from those changed by hand, in the order of their digests. */
export const markedColumns = ["work", "lead", "partners", "time", "product"] as const satisfies readonly TaskColumn[];

const markLength = 4;
const memoryWords =
  "Bảng do lệnh “Lập phụ lục phân công nhiệm vụ” ghi; dòng này giúp làm mới bảng mà giữ nguyên ô đã sửa tay, xin đừng sửa:";
const memoryLine = /^\s*<!--\s*(?:Bảng do lệnh “Lập phụ lục phân công nhiệm vụ” ghi;[^:]*|Ghi tiếp):((?: [0-9a-f]{24})*)\s*-->\s*$/u;
/** Marks on one line: a longer comment is taken for text. */
const marksOnLine = 9;

/** The first table of tasks in an appendix; one without a column for who leads is of some other kind. */
export function assignmentTable(document: PlanDocument): AssignmentTable | undefined {
  for (const { heading, end } of document.appendices)
    for (let header = heading.paragraph; header < end; header++) {
      const paragraph = document.paragraphs[header];
      const columns = paragraph && headerColumns(paragraph);
      if (columns?.includes("lead")) return { header, columns, ...below(document, header, end) };
    }
  return undefined;
}

function below(document: PlanDocument, header: number, end: number): Pick<AssignmentTable, "rows" | "memory" | "marks"> {
  const rows: number[] = [];
  const memory: number[] = [];
  const marks: RowMark[] = [];
  for (let index = header + 1; index < end; index++) {
    const paragraph = document.paragraphs[index];
    const remembered = paragraph?.kind === "comment" ? memoryLine.exec(paragraph.lines[0]?.source ?? "")?.[1] : undefined;
    if (remembered !== undefined) {
      memory.push(index);
      marks.push(...remembered.split(" ").filter(Boolean).map(readMark));
    } else if (memory.length > 0) break;
    else if (paragraph?.kind === "row" && !headerColumns(paragraph)) rows.push(index);
    else if (paragraph?.kind !== "separator" && paragraph?.kind !== "comment") break;
  }
  return { rows, memory, marks };
}

function readMark(written: string): RowMark {
  const part = (index: number): string => written.slice(index * markLength, (index + 1) * markLength);
  return { task: part(0), cells: Object.fromEntries(markedColumns.map((column, index) => [column, part(index + 1)])) };
}

/** The lines below a table that remember its marks: comments, so that they are no part of the plan. */
export function memoryOf(marks: readonly RowMark[]): readonly string[] {
  const written = marks.map(({ task, cells }) => task + markedColumns.map((column) => cells[column] ?? markOf("")).join(""));
  const lines = Math.max(1, Math.ceil(written.length / marksOnLine));
  return Array.from({ length: lines }, (_, line) => {
    const here = written.slice(line * marksOnLine, (line + 1) * marksOnLine);
    return `<!-- ${[line === 0 ? memoryWords : "Ghi tiếp:", ...here].join(" ")} -->`;
  });
}

/** The digest of a cell's words. */
export function markOf(words: string): string {
  return digest(words.trim()).slice(0, markLength);
}

/** The work of a task, to compare: two that say the same are one. */
export function workKey(words: string): string {
  return fold(words).replace(/[\s.;:,/]+$/u, "");
}

/** What each of the tasks is known by, by their work; the second of the same words is another. */
export function taskKeys(works: readonly string[]): readonly string[] {
  const counts = new Map<string, number>();
  return works.map((work) => {
    const key = workKey(work);
    const count = (counts.get(key) ?? 0) + 1;
    counts.set(key, count);
    return markOf(`${key} ${count}`);
  });
}

/** Words as a table holds them: a capital first, no stop at the end. */
export function entryOf(words: string): string {
  const plain = words.replace(/[\s.;:,/]+$/u, "").trimStart();
  return plain.charAt(0).toUpperCase() + plain.slice(1);
}

/** The words of a task's work. */
export function workOf(document: PlanDocument, { action, place }: Task): string {
  return action === "" ? textOf(document, place) : action;
}

/** The tasks without the rows of the assignment table that only repeat work given elsewhere in the plan. */
export function givenOnce(document: PlanDocument, tasks: readonly Task[]): readonly Task[] {
  const table = assignmentTable(document);
  if (!table) return tasks;
  const isInTable = ({ row }: Task): boolean => row?.header === table.header;
  const works = tasks.filter((task) => !isInTable(task)).map((task) => workOf(document, task));
  const given = new Set(works.map(workKey));
  const keys = new Set(taskKeys(works));
  const repeating = new Set(table.marks.filter(({ task }) => keys.has(task)).map(({ cells }) => cells.work));
  return tasks.filter((task) => {
    if (!isInTable(task)) return true;
    const work = textOf(document, task.row?.cells.work ?? task.place);
    return !given.has(workKey(work)) && !repeating.has(markOf(work));
  });
}

/** Whether a cell of the assignment table is empty since the plan says nothing of it: what is missing there is missing in the plan itself. */
export function isLeftEmpty(document: PlanDocument, { row, place }: Task, column: (typeof markedColumns)[number]): boolean {
  const table = assignmentTable(document);
  if (!table || row?.header !== table.header) return false;
  const work = markOf(writtenCells(document, place.paragraph)[table.columns.indexOf("work")] ?? "");
  return table.marks.some(({ cells }) => cells.work === work && cells[column] === markOf(""));
}

/** The cells of a row as written, without the spaces around them. */
export function writtenCells(document: PlanDocument, row: number): readonly string[] {
  const paragraph = document.paragraphs[row];
  if (!paragraph) return [];
  const parts = (paragraph.lines[0]?.source ?? "").split("|");
  if (parts[0]?.trim() === "") parts.shift();
  return cellsOf(paragraph).map((_, index) => parts[index]?.trim() ?? "");
}
