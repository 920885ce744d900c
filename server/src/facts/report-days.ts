import type { Place } from "../plan/document.ts";
import { covers } from "./body-coverage.ts";
import type { PlacedDeadline } from "./deadlines.ts";
import type { Task, TaskBody, TaskDeadline } from "./task.ts";

/** A day on which a report is due, with the duty it is of. */
export interface ReportDay {
  readonly task: Task;
  readonly deadline: PlacedDeadline;
  /** The last day in time as a number that orders the days of one `round`. */
  readonly day: number;
  /** Which of the reports of a year it is; reports made once are told apart by their year only. */
  readonly round: "month" | "midyear" | "year" | "other" | `once ${string}`;
}

/** The days of reporting duties that say who reports, to whom and on which day. */
export function reportDays(tasks: readonly Task[]): readonly ReportDay[] {
  return tasks.flatMap((task) => {
    if (!task.report || task.lead.length === 0 || task.report.receivers.length === 0) return [];
    return task.deadlines.filter(({ from }) => from === "own" || from === "cell").flatMap((one) => dayOf(task, one) ?? []);
  });
}

function dayOf(task: Task, { deadline }: TaskDeadline): ReportDay | undefined {
  const { kind, recurrence, problem, bound } = deadline.phrase;
  if (problem || bound === "from") return undefined;
  if (kind === "date") {
    if (deadline.due === null) return undefined;
    return { task, deadline, day: Number(deadline.due.replaceAll("-", "")), round: `once ${deadline.due.slice(0, 4)}` };
  }
  const { every, day, month } = recurrence ?? {};
  if (kind !== "recurring" || day === undefined) return undefined;
  const lastDay = bound === "before" ? day - 1 : day;
  if (every === "month" && month === undefined) return { task, deadline, day: lastDay, round: "month" };
  if (month === undefined || (every !== "year" && every !== "half")) return undefined;
  // The report of a year may be due in the first weeks of the next.
  if (month <= 2) return { task, deadline, day: (month + 12) * 100 + lastDay, round: "year" };
  const round = month >= 10 ? "year" : month >= 5 && month <= 7 ? "midyear" : "other";
  return { task, deadline, day: month * 100 + lastDay, round };
}

/** Whether a report goes to a body, straight or through it. */
export function goesTo({ report }: Task, body: TaskBody): boolean {
  return report?.receivers.some((receiver) => !receiver.group && covers(receiver, body)) ?? false;
}

/** Where the day of a report stands. */
export function placeOf({ deadline: { paragraph, phrase } }: ReportDay): Place {
  return { paragraph, start: phrase.start, end: phrase.end };
}
