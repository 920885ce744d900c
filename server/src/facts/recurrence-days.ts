import { addDays, calendarDay, dayExists, daysInMonth, isoDate, weekdayOf } from "../recognise/calendar.ts";
import type { DeadlinePhrase } from "../recognise/deadline.ts";

/**
 * The last days in time of a recurring duty: on a day of certain months every year (of every month where `months` is absent), or on a
 * weekday. Day -1 is the last of its month.
 */
export type RecurringDay =
  | { readonly every: "year"; readonly months: readonly number[]; readonly day: number }
  | { readonly every: "month"; readonly day: number }
  | { readonly every: "week"; readonly weekday: number };

const allQuarters = [0, 3, 6, 9];

/** What a recurring phrase resolves to, "trước" taken into account (DL-1, DL-6); undefined where it names no day ("hằng quý"). */
export function recurringDay({ kind, problem, bound, time, recurrence, quarter }: DeadlinePhrase): RecurringDay | undefined {
  if (kind !== "recurring" || problem || !recurrence || bound === "from") return undefined;
  const before = bound === "before" && time === undefined;
  const { every, day, month, monthOfQuarter, weekday } = recurrence;
  if (weekday !== undefined) return { every: "week", weekday: before ? ((weekday + 5) % 7) + 1 : weekday };
  if (month !== undefined) {
    if (day === undefined) return lastOf([before ? month - 1 : month]);
    if (!dayExists(day, month)) return undefined;
    return before ? dayBefore(day, [month]) : { every: "year", months: [month], day };
  }
  if (day === undefined) return quarter === undefined ? undefined : lastOf([before ? quarter * 3 - 3 : quarter * 3]);
  if (every === "month") return before ? { every, day: day > 1 ? day - 1 : -1 } : { every, day };
  if (monthOfQuarter === undefined) return undefined;
  const months = allQuarters.map((first) => first + monthOfQuarter);
  return before ? dayBefore(day, months) : { every: "year", months, day };
}

function dayBefore(day: number, months: readonly number[]): RecurringDay {
  return day > 1 ? { every: "year", months, day: day - 1 } : lastOf(months.map((month) => month - 1));
}

/** The last day of months; the month before January is December. */
function lastOf(months: readonly number[]): RecurringDay {
  return { every: "year", months: months.map((month) => month || 12).sort((a, b) => a - b), day: -1 };
}

/** The days it falls on from `first` to `last` (ISO), both counted. A month that is too short has its last day instead, 29 February its leap years. */
export function daysOf(recurring: RecurringDay, first: string, last: string): readonly string[] {
  if (recurring.every === "week") {
    const days: string[] = [];
    for (let day = addDays(first, (recurring.weekday - weekdayOf(first) + 7) % 7); day <= last; day = addDays(day, 7)) days.push(day);
    return days;
  }
  const days: string[] = [];
  const [from, to] = [calendarDay(first), calendarDay(last)];
  for (let count = from.year * 12 + from.month - 1; count <= to.year * 12 + to.month - 1; count++) {
    const [year, month] = [Math.floor(count / 12), (count % 12) + 1];
    const day = dayIn(recurring, month, year);
    const iso = day === undefined ? "" : isoDate({ year, month, day });
    if (iso >= first && iso <= last) days.push(iso);
  }
  return days;
}

function dayIn(recurring: Exclude<RecurringDay, { every: "week" }>, month: number, year: number): number | undefined {
  const longest = daysInMonth(month, year);
  if (recurring.day === -1) return recurring.every === "month" || recurring.months.includes(month) ? longest : undefined;
  if (recurring.every === "month") return Math.min(recurring.day, longest);
  return recurring.months.includes(month) && recurring.day <= longest ? recurring.day : undefined;
}
