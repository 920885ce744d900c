import type { Place, PlanDocument } from "../plan/document.ts";
import { recogniseDeadlines } from "../recognise/deadline.ts";
import type { Span } from "../text/span.ts";
import { type PlacedDeadline, timeOf } from "./deadlines.ts";
import { dueDay, firstDay } from "./due-day.ts";
import type { Task, TaskColumn, TaskDeadline, TaskReport } from "./task.ts";
import { actionWords } from "./task-action.ts";
import { bodiesInValue, taskBodies } from "./task-bodies.ts";
import type { Around, TaskSource } from "./task-build.ts";
import { isFirm, ownDeadlines, takenFrom, timesIn } from "./task-deadlines.ts";
import { reportsIn } from "./task-reading.ts";
import { type WorkRow, workRows } from "./task-table.ts";

/** The tasks of the table whose header row is given, and the first paragraph behind it. */
export function rowTasks(
  source: TaskSource,
  header: number,
  to: number,
  around: Around,
): { readonly tasks: readonly Task[]; readonly end: number } {
  const { rows, end } = workRows(source.document, header, to);
  const tasks: Task[] = [];
  const byNumber = new Map<string, Task>();
  let group: readonly TaskDeadline[] = [];
  for (const row of rows) {
    if (row.heads) {
      group = takenFrom(timesIn(source.document, row.paragraph, wholeRow(row)), "section");
      byNumber.clear();
      continue;
    }
    const last = tasks.at(-1);
    if (row.continues) {
      if (last) tasks[tasks.length - 1] = continued(source, last, row);
      continue;
    }
    const number = words(source, row, "number").replace(/[.)]+$/u, "");
    const parent = byNumber.get(number.replace(/\.\d+$/u, "")) ?? around.parent;
    const task = rowTask(source, row, { ...around, deadlines: [...group, ...around.deadlines] }, parent, last);
    if (number !== "") byNumber.set(number, task);
    tasks.push(task);
  }
  return { tasks, end };
}

function rowTask(source: TaskSource, row: WorkRow, around: Around, parent: Task | undefined, above: Task | undefined): Task {
  const { document, plan } = source;
  const { paragraph, header } = row;
  const text = document.paragraphs[paragraph]?.text ?? "";
  const work = row.cells.get("work") ?? { start: 0, end: 0 };
  const own = ownDeadlines(document, paragraph, work);
  const lead = row.asAbove.has("lead") ? { lead: above?.lead ?? [], partners: [] } : bodiesIn(source, row, "lead");
  const partners = row.asAbove.has("partners") ? { lead: above?.partners ?? [], partners: [] } : bodiesIn(source, row, "partners");
  const times = row.asAbove.has("time") ? timesInCells(above) : cellTimes(source, row);
  const hasLeadColumn = row.cells.has("lead");
  const product = row.cells.get("product");
  const report = reportOf(source, row, work);
  return {
    place: { paragraph, start: work.start, end: work.end },
    surface: "row",
    lead: hasLeadColumn ? lead.lead : around.lead,
    partners: [...lead.partners, ...partners.lead, ...partners.partners],
    requested: /^đề nghị /iu.test(words(source, row, "lead")) || (!hasLeadColumn && around.requested),
    action: actionWords(
      text,
      work,
      own.map(({ deadline }) => deadline.phrase),
    ),
    deadlines: [
      ...own,
      ...takenFrom(times, "cell"),
      ...takenFrom(
        parent?.deadlines.filter((one) => isFirm(one) && (one.from === "own" || one.from === "cell")).map(({ deadline }) => deadline) ?? [],
        "parent",
      ),
      ...around.deadlines,
      ...plan,
    ],
    ...(product && product.start < product.end ? { product: { paragraph, ...product } } : {}),
    ...(report ? { report } : {}),
    row: { header, cells: cellPlaces(row) },
    ...(parent ? { parent: parent.place } : {}),
  };
}

/** A row without a number and without work of its own goes on with the cells of the row above it. */
function continued(source: TaskSource, task: Task, row: WorkRow): Task {
  const lead = bodiesIn(source, row, "lead");
  const partners = bodiesIn(source, row, "partners");
  return {
    ...task,
    lead: [...task.lead, ...lead.lead],
    partners: [...task.partners, ...lead.partners, ...partners.lead, ...partners.partners],
    deadlines: [...takenFrom(cellTimes(source, row), "cell"), ...task.deadlines],
  };
}

/** The times that stand in the cells of a row. */
function timesInCells(task: Task | undefined): readonly PlacedDeadline[] {
  return task?.deadlines.filter(({ from }) => from === "cell").map(({ deadline }) => deadline) ?? [];
}

/** In a column of times a period is the time of the work: "2026 - 2030". */
function cellTimes({ document }: TaskSource, { paragraph, cells }: WorkRow): readonly PlacedDeadline[] {
  const cell = cells.get("time");
  const holder = document.paragraphs[paragraph];
  if (!cell || !holder) return [];
  return holder.kind === "row" ? timesIn(document, paragraph, cell) : tabbedTimes(document, paragraph, cell);
}

const bar = "| ";

/** Cells that only a tab parts are running text to the reader of times; it is shown the cell between bars. */
function tabbedTimes(document: PlanDocument, paragraph: number, cell: Span): readonly PlacedDeadline[] {
  const words = document.paragraphs[paragraph]?.text.slice(cell.start, cell.end) ?? "";
  const time = timeOf(document);
  const shift = cell.start - bar.length;
  return recogniseDeadlines(`${bar}${words} |`, []).map((found) => {
    const phrase = { ...found, start: found.start + shift, end: found.end + shift };
    const first = firstDay(phrase, time);
    return { paragraph, phrase, due: dueDay(phrase, time), ...(first === null ? {} : { first }) };
  });
}

function bodiesIn({ document, agencies }: TaskSource, { paragraph, cells }: WorkRow, column: TaskColumn): ReturnType<typeof bodiesInValue> {
  const cell = cells.get(column);
  return cell ? bodiesInValue(document, paragraph, cell, agencies) : { lead: [], partners: [] };
}

function reportOf({ document, agencies }: TaskSource, { paragraph }: WorkRow, work: Span): TaskReport | undefined {
  const holder = document.paragraphs[paragraph];
  const report = holder && reportsIn(holder, work, agencies);
  if (!report) return undefined;
  const every = timesIn(document, paragraph, { start: 0, end: holder.text.length }).find(({ phrase }) => phrase.recurrence)?.phrase
    .recurrence;
  return {
    receivers: taskBodies(holder.text, paragraph, report.receivers),
    ...(every ? { every: every.every } : {}),
    regular: report.regular || every !== undefined,
  };
}

function words({ document }: TaskSource, { paragraph, cells }: WorkRow, column: TaskColumn): string {
  const cell = cells.get(column);
  return cell ? (document.paragraphs[paragraph]?.text.slice(cell.start, cell.end) ?? "") : "";
}

function wholeRow({ cells }: WorkRow): Span {
  const spans = [...cells.values()];
  return { start: Math.min(...spans.map(({ start }) => start)), end: Math.max(...spans.map(({ end }) => end)) };
}

function cellPlaces({ paragraph, cells }: WorkRow): Readonly<Partial<Record<TaskColumn, Place>>> {
  return Object.fromEntries([...cells].map(([column, span]) => [column, { paragraph, ...span }]));
}
