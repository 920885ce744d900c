import { daysBetween } from "../../../server/src/features/calendar-days.ts";
import { lacksDeadline, type TaskDeadlineEntry, type TaskEntry } from "../../../server/src/features/task-entry.ts";
import type { Wording } from "../wording.ts";

/** Which tasks are shown. Days are ISO dates. */
export type TaskFilter = { readonly kind: "all" } | { readonly kind: "missing" } | { readonly kind: "overdue"; readonly day: string };

/** Days after which nobody counts them any more. */
const countedDays = 365;

/** Whether a deadline has passed on a day. A duty that comes again has not: its next day is to come. */
export function isOver({ due, kind, from }: TaskDeadlineEntry, day: string): boolean {
  return due !== null && due < day && kind !== "recurring" && kind !== "continuous" && from !== "plan";
}

export function passes(entry: TaskEntry, filter: TaskFilter): boolean {
  if (filter.kind === "missing") return lacksDeadline(entry);
  return filter.kind === "all" || entry.deadlines.some((deadline) => isOver(deadline, filter.day));
}

/** "còn 12 ngày", "quá hạn 3 ngày"; undefined where no day can be told or the day is of the plan's period alone. */
export function daysLeft(deadline: TaskDeadlineEntry, today: string): Wording | undefined {
  const { due, from } = deadline;
  if (due === null || from === "plan") return undefined;
  const days = daysBetween(today, due);
  if (days === 0) return { vi: "hôm nay", en: "today" };
  if (days > 0) return { vi: `còn ${days} ngày`, en: days === 1 ? "1 day left" : `${days} days left` };
  if (!isOver(deadline, today)) return undefined;
  if (-days > countedDays) return { vi: "đã quá hạn", en: "overdue" };
  return { vi: `quá hạn ${-days} ngày`, en: `${-days} day${days === -1 ? "" : "s"} overdue` };
}

/** "15/6/2026" of an ISO date, as short as a list wants it. */
export function shortDay(iso: string): string {
  const [year = "", month = "", day = ""] = iso.split("-");
  return `${Number(day)}/${Number(month)}/${year}`;
}

/** The ISO date of "15/6/2026"; undefined for what is no day. */
export function dayOf(written: string): string | undefined {
  const [, day = "", month = "", year = ""] = /^\s*(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})\s*$/u.exec(written) ?? [];
  const iso = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  const moment = new Date(`${iso}T00:00:00Z`);
  return !Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(iso) ? iso : undefined;
}
