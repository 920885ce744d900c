import { dayExists, daysInMonth } from "../recognise/calendar.ts";
import type { DeadlinePhrase } from "../recognise/deadline.ts";

/** What a plan says about its own time; both null in a draft that says nothing. */
export interface PlanTime {
  /** ISO date of the plan. */
  readonly planDate: string | null;
  /** Year a deadline without one falls in (the-thuc 8.2). */
  readonly planYear: number | null;
}

interface CalendarDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/**
 * The last day on which the work is in time, as an ISO date (the-thuc DL-1…8, DL-12…14); null where none can be computed:
 * terms from an event, "thường xuyên", vague words, "từ ngày …", an impossible day, no year to be had.
 */
export function dueDay(phrase: DeadlinePhrase, { planDate, planYear }: PlanTime): string | null {
  if (phrase.problem || phrase.bound === "from") return null;
  const currentYear = planYear ?? yearOf(planDate);
  if (phrase.kind === "recurring") return nextOccurrence(phrase, planDate, currentYear);
  const year = phrase.endYear ?? phrase.year ?? currentYear;
  if (year === null) return null;
  const named = namedSpan(phrase, year);
  if (!named) return null;
  return isoDate(phrase.bound === "before" ? dayBefore(named.first) : named.last);
}

/** First and last day of what the phrase names: one day, a month, a quarter, half a year, a year. */
function namedSpan(
  { kind, day, month, quarter, half }: DeadlinePhrase,
  year: number,
): { readonly first: CalendarDay; readonly last: CalendarDay } | null {
  switch (kind) {
    case "date":
    case "month":
    case "quarter":
    case "half":
    case "year":
    case "period":
    case "horizon":
      break;
    default:
      return null;
  }
  if (day !== undefined) {
    if (month === undefined || !dayExists(day, month, year)) return null;
    return { first: { year, month, day }, last: { year, month, day } };
  }
  if (kind === "date") return null;
  if (kind === "month") return month === undefined ? null : months(year, month, month);
  if (kind === "quarter") return quarter === undefined ? null : months(year, quarter * 3 - 2, quarter * 3);
  if (kind === "half") return half === undefined ? null : months(year, half * 6 - 5, half * 6);
  return months(year, 1, 12);
}

/** From the first day of month `from` to the last day of month `to`. */
function months(year: number, from: number, to: number): { readonly first: CalendarDay; readonly last: CalendarDay } {
  return { first: { year, month: from, day: 1 }, last: { year, month: to, day: daysInMonth(to, year) } };
}

/** The first due day on or after the plan's date; in the plan's year where its date is unknown. */
function nextOccurrence({ recurrence, bound }: DeadlinePhrase, planDate: string | null, year: number | null): string | null {
  if (recurrence?.day === undefined || recurrence.month === undefined || year === null) return null;
  const { day, month } = recurrence;
  const firstYear = yearOf(planDate) ?? year;
  // 29 February may be eight years away (1896, 1904).
  for (let candidate = firstYear; candidate <= firstYear + 8; candidate += 1) {
    if (!dayExists(day, month, candidate)) continue;
    const named = { year: candidate, month, day };
    const due = isoDate(bound === "before" ? dayBefore(named) : named);
    if (planDate === null || due >= planDate) return due;
  }
  return null;
}

function dayBefore({ year, month, day }: CalendarDay): CalendarDay {
  if (day > 1) return { year, month, day: day - 1 };
  if (month > 1) return { year, month: month - 1, day: daysInMonth(month - 1, year) };
  return { year: year - 1, month: 12, day: 31 };
}

function isoDate({ year, month, day }: CalendarDay): string {
  return `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}

function yearOf(iso: string | null): number | null {
  return iso === null ? null : Number(iso.slice(0, 4));
}
