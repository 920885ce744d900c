import type { DeadlineSource } from "../facts/task.ts";
import type { BodyName } from "../features/body-names.ts";
import type { Recurrence } from "../recognise/deadline.ts";

/** A day by which a task is due, with the words that say so. */
export interface TaskDay {
  readonly text: string;
  /** Last day in time, ISO; of a recurring one the first. */
  readonly due: string;
  /** How it comes again, and the day of the month that it falls on (31: the last one). */
  readonly repeats?: { readonly every: Recurrence["every"]; readonly day: number };
}

/** A task as tables and calendars hold it: words and days only, so that it can be sent to what writes the file. */
export interface TaskLine {
  readonly plan: TaskPlan;
  /** Counted through the plan, from 1. */
  readonly number: number;
  /** "II.1.a"; empty above the first part. */
  readonly section: string;
  readonly action: string;
  readonly lead: readonly BodyName[];
  readonly partners: readonly BodyName[];
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

/** The days that a calendar shows. What is due only because the plan ends is none: a hundred events on its last day help nobody. */
export function calendarDays({ timeFrom, days }: TaskLine): readonly TaskDay[] {
  return timeFrom === "plan" ? [] : days;
}
