import type { TaskColumn } from "../facts/task.ts";
import { markedColumns, markOf, type RowMark, workKey } from "../facts/task-appendix.ts";
import { fold } from "../text/fold.ts";

/** What a row of the appendix says of a task. */
export interface AppendixTask extends Readonly<Record<(typeof markedColumns)[number], string>> {
  /** What the task is known by when its row was rewritten, see `taskKeys`. */
  readonly key: string;
}

/** A row as it stands: its cells by column, all of them as written. */
export interface StandingRow {
  readonly cells: Readonly<Partial<Record<TaskColumn, string>>>;
  /** It gives work; else it heads a group or adds up. */
  readonly isWork: boolean;
}

/** A row of the refreshed table: one that stood there (`standing`, by index), with new words in some cells, or a new one. */
export interface FreshRow {
  readonly standing?: number;
  readonly cells: Readonly<Partial<Record<TaskColumn, string>>>;
  /** What the plan says now of the task that it is of; absent for rows made by hand. */
  readonly follows?: AppendixTask;
  /** Columns whose words are the plan's, not somebody's own. */
  readonly ours: readonly TaskColumn[];
  readonly mark?: RowMark;
}

export interface Refreshed {
  readonly rows: readonly FreshRow[];
  /** Marks of tasks whose row somebody has taken out; they stay out. */
  readonly leftOut: readonly RowMark[];
  readonly added: number;
  readonly removed: number;
  /** Rows changed by hand whose task is no longer in the plan. */
  readonly orphaned: number;
}

/**
 * Brings the rows of an appendix up to date with the tasks of the plan. A cell that holds what was written by itself follows the plan; a
 * cell changed by hand stays. A new task gets a row behind the task before it. The row of a task that the plan no longer has goes, unless
 * something in it was changed by hand. A row that somebody took out stays out.
 */
export function refreshRows(standing: readonly StandingRow[], marks: readonly RowMark[], tasks: readonly AppendixTask[]): Refreshed {
  const rowOf = matchRows(standing, marks, tasks);
  const taskOf = new Map([...rowOf].map(([task, row]) => [row, task]));
  const known = new Set(marks.map(({ task }) => task));
  const isLeftOut = (task: AppendixTask, index: number): boolean => !rowOf.has(index) && known.has(task.key);
  let removed = 0;
  let orphaned = 0;
  const rows: FreshRow[] = [];
  const placeOf = new Map<number, FreshRow>();
  standing.forEach((row, index) => {
    const at = taskOf.get(index);
    const task = at === undefined ? undefined : tasks[at];
    if (at !== undefined && task) {
      const fresh = followed(row, index, task, markFor(row, marks, task));
      rows.push(fresh);
      placeOf.set(at, fresh);
      return;
    }
    const mark = row.isWork ? marks.find(({ cells }) => cells.work === markOf(row.cells.work ?? "")) : undefined;
    const isOurs = mark !== undefined && markedColumns.every((column) => row.cells[column] === undefined || isAsWritten(row, mark, column));
    if (isOurs) removed++;
    else {
      if (mark) orphaned++;
      rows.push({ standing: index, cells: row.cells, ours: [], ...(mark ? { mark } : {}) });
    }
  });
  const fresh = tasks.map((task, index) => ({ task, index })).filter(({ task, index }) => !rowOf.has(index) && !isLeftOut(task, index));
  for (const { task, index } of fresh) {
    const row: FreshRow = { cells: wordsOf(task, markedColumns), follows: task, ours: markedColumns };
    insert(rows, row, index, placeOf);
    placeOf.set(index, row);
  }
  const leftOut = tasks.filter(isLeftOut).flatMap((task) => marks.find((mark) => mark.task === task.key) ?? []);
  return { rows, leftOut, added: fresh.length, removed, orphaned };
}

/** Behind the row of the task before it; else before the row of the task after it; else at the end. */
function insert(rows: FreshRow[], row: FreshRow, index: number, placeOf: ReadonlyMap<number, FreshRow>): void {
  const placed = [...placeOf.keys()];
  const before = placeOf.get(Math.max(...placed.filter((other) => other < index)));
  const after = placeOf.get(Math.min(...placed.filter((other) => other > index)));
  const at = before ? rows.indexOf(before) + 1 : after ? rows.indexOf(after) : rows.length;
  rows.splice(at, 0, row);
}

/** Which row is of which task, by their indices: those of the same work, those known by their marks, then those that read much alike. */
function matchRows(
  standing: readonly StandingRow[],
  marks: readonly RowMark[],
  tasks: readonly AppendixTask[],
): ReadonlyMap<number, number> {
  const rowOf = new Map<number, number>();
  const taken = new Set<number>();
  const match = (test: (row: StandingRow, task: AppendixTask) => boolean): void => {
    tasks.forEach((task, index) => {
      if (rowOf.has(index)) return;
      const row = standing.findIndex((one, at) => one.isWork && !taken.has(at) && test(one, task));
      if (row < 0) return;
      rowOf.set(index, row);
      taken.add(row);
    });
  };
  const markOfTask = new Map(marks.map((mark) => [mark.task, mark]));
  match((row, task) => workKey(row.cells.work ?? "") === workKey(task.work));
  match((row, task) => markOfTask.get(task.key)?.cells.work === markOf(row.cells.work ?? ""));
  match((row, task) => areAlike(row.cells.work ?? "", task.work, 4));
  match((row, task) => {
    // Cut very short by hand, but still given to the same body.
    const mark = markOfTask.get(task.key);
    return mark !== undefined && isAsWritten(row, mark, "lead") && areAlike(row.cells.work ?? "", task.work, 2);
  });
  return rowOf;
}

/** Whether most words of the shorter of two texts, at least so many, stand in the other: a task reworded, or cut short in its row. */
function areAlike(one: string, other: string, least: number): boolean {
  const [a, b] = [words(one), words(other)];
  const shared = [...a].filter((word) => b.has(word)).length;
  return shared >= least && shared / Math.min(a.size, b.size) >= 0.75;
}

function words(text: string): ReadonlySet<string> {
  return new Set(fold(text).match(/[a-zà-ỹđ\d]+/gu));
}

function markFor(row: StandingRow, marks: readonly RowMark[], task: AppendixTask): RowMark | undefined {
  return marks.find((mark) => mark.task === task.key) ?? marks.find(({ cells }) => cells.work === markOf(row.cells.work ?? ""));
}

function isAsWritten(row: StandingRow, mark: RowMark, column: (typeof markedColumns)[number]): boolean {
  return mark.cells[column] === markOf(row.cells[column] ?? "");
}

/** A row that follows its task. Without marks nobody knows who wrote a cell: what stands there stays, and empty cells are filled. */
function followed(row: StandingRow, index: number, task: AppendixTask, mark: RowMark | undefined): FreshRow {
  const ours = markedColumns.filter((column) => {
    const cell = row.cells[column];
    if (cell === undefined) return false;
    return mark ? isAsWritten(row, mark, column) : isBlank(cell) || cell === task[column];
  });
  const cells = { ...row.cells, ...wordsOf(task, ours) };
  return { standing: index, cells, follows: task, ours, ...(mark ? { mark } : {}) };
}

function wordsOf(task: AppendixTask, columns: readonly (typeof markedColumns)[number][]): FreshRow["cells"] {
  return Object.fromEntries(columns.map((column) => [column, task[column]]));
}

function isBlank(cell: string): boolean {
  return /^[\s\-–—.…_]*$/u.test(cell);
}
