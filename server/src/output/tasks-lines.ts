import type { AgencyTable } from "../catalogue/agencies.ts";
import { type DeadlineSource, type Task, type TaskBody, taskPath } from "../facts/task.ts";
import { tasksOf } from "../facts/tasks.ts";
import type { PlanDocument } from "../plan/document.ts";
import { textOf } from "../plan/place.ts";
import type { Recurrence } from "../recognise/deadline.ts";
import { fold } from "../text/fold.ts";

/** A day by which a task is due, with the words that say so. */
export interface TaskDay {
  readonly text: string;
  /** Last day in time, ISO; of a recurring one the first. */
  readonly due: string;
  /** How it comes again, and the day of the month that it falls on (31: the last one). */
  readonly repeats?: { readonly every: Recurrence["every"]; readonly day: number };
}

export interface TaskLineBody {
  readonly name: string;
  /** The same for all names of one body. */
  readonly key: string;
}

/** A task as tables and calendars hold it: words and days only, so that it can be sent to what writes the file. */
export interface TaskLine {
  readonly plan: TaskPlan;
  /** Counted through the plan, from 1. */
  readonly number: number;
  /** "II.1.a"; empty above the first part. */
  readonly section: string;
  readonly action: string;
  readonly lead: readonly TaskLineBody[];
  readonly partners: readonly TaskLineBody[];
  /** When, as written; empty where nothing says so. */
  readonly time: string;
  readonly timeFrom: DeadlineSource | null;
  readonly days: readonly TaskDay[];
  readonly product: string;
  readonly note: string;
}

export interface TaskPlan {
  /** What a reader calls the plan: "Kế hoạch số 12/KH-UBND", or the file's name while it has no number. */
  readonly name: string;
  /** Stays the same while the plan is edited, given a number and signed; told apart from other plans by issuer and subject. */
  readonly key: string;
  /** Last day of the period that the plan is made for, ISO. */
  readonly ends: string | null;
}

/** The tasks of a plan. `file` is its name, for plans without a number; bodies are read by the catalogue that is given. */
export function taskLines(document: PlanDocument, file: string, agencies?: AgencyTable): readonly TaskLine[] {
  const tasks = tasksOf(document, agencies);
  const plan = planOf(document, file, tasks);
  return tasks.map((task, index) => taskLine(document, task, plan, index + 1));
}

function taskLine(document: PlanDocument, task: Task, plan: TaskPlan, number: number): TaskLine {
  const nearest = task.deadlines.filter(({ from }) => from === task.deadlines[0]?.from);
  return {
    plan,
    number,
    section: taskPath(document, task)
      .filter(({ kind, label }) => kind !== "bullet" && label !== "")
      .map(({ label }) => label)
      .join("."),
    action: task.action,
    lead: task.lead.map(lineBody),
    partners: task.partners.map(lineBody),
    time: nearest.map(({ deadline }) => deadline.phrase.text).join("; "),
    timeFrom: nearest[0]?.from ?? null,
    days: nearest.flatMap(({ deadline: { phrase, due } }) => {
      if (due === null) return [];
      const { recurrence, bound } = phrase;
      if (!recurrence) return [{ text: phrase.text, due }];
      const named = recurrence.day ?? Number(due.slice(8));
      // "trước ngày 01 hằng tháng": the last day of the month before.
      const day = recurrence.day !== undefined && bound === "before" ? named - 1 || 31 : named;
      return [{ text: phrase.text, due, repeats: { every: recurrence.every, day } }];
    }),
    product: task.product ? textOf(document, task.product) : "",
    note: task.row?.cells.note ? textOf(document, task.row.cells.note) : "",
  };
}

function lineBody({ text, ids }: TaskBody): TaskLineBody {
  return { name: text, key: ids[0] ?? fold(text) };
}

function planOf(document: PlanDocument, file: string, tasks: readonly Task[]): TaskPlan {
  const { symbol, issuer, subject, title } = document.header;
  const words = [issuer, subject ?? title].flatMap((place) => (place ? [fold(textOf(document, place))] : []));
  const number = symbol ? textOf(document, symbol) : "";
  const period = tasks.flatMap(({ deadlines }) => deadlines).find(({ from }) => from === "plan");
  return {
    // "  /KH-UBND" is still to be numbered.
    name: /^\d/.test(number) ? `Kế hoạch số ${number}` : file,
    key: subject ? words.join("\n") : fold(file),
    ends: period?.deadline.due ?? null,
  };
}
