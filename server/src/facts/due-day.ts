import { addDays, type CalendarDay, dayExists, daysInMonth, isoDate } from "../recognise/calendar.ts";
import type { DeadlineKind, DeadlinePhrase, SpanStart } from "../recognise/deadline.ts";
import { daysOf, recurringDay } from "./recurrence-days.ts";

/** What a plan says about its own time; both null in a draft that says nothing. */
export interface PlanTime {
  /** ISO date of the plan. */
  readonly planDate: string | null;
  /** Year a deadline without one falls in (the-thuc 8.2). */
  readonly planYear: number | null;
}

interface NamedSpan {
  readonly first: CalendarDay;
  readonly last: CalendarDay;
}

/**
 * The last day on which the work is in time, as an ISO date (the-thuc DL-1…8, DL-12…14); null where none can be computed:
 * terms from an event, "thường xuyên", vague words, "từ ngày …", an impossible day, no year to be had. Of recurring days the next one.
 */
export function dueDay(phrase: DeadlinePhrase, time: PlanTime): string | null {
  if (phrase.problem || phrase.bound === "from") return null;
  if (phrase.kind === "recurring") return nextOccurrence(phrase, time);
  const named = namedSpan(phrase, time);
  if (!named) return null;
  // "trước 15h00 ngày 15/6/2026": that day is in time still, until three.
  return phrase.bound === "before" && phrase.time === undefined ? addDays(isoDate(named.first), -1) : isoDate(named.last);
}

/**
 * The first day of the work where the phrase tells it: of "từ … đến …", "trong quý III", "tháng 9 - 12", "từ ngày 01/7/2026". Null for a
 * bare last day ("trước ngày …", "chậm nhất …"), and where `dueDay` has none for want of a year or a real day.
 */
export function firstDay(phrase: DeadlinePhrase, time: PlanTime): string | null {
  const { kind, bound, from, problem } = phrase;
  if (problem || kind === "recurring" || kind === "horizon" || bound === "before" || bound === "noLaterThan" || bound === "by") return null;
  const named = namedSpan(phrase, time);
  if (!named) return null;
  if (kind === "period") return phrase.year === undefined ? null : isoDate({ year: phrase.year, month: 1, day: 1 });
  return from ? startOf(from, named.last) : isoDate(named.first);
}

/** "từ tháng 11 đến tháng 02/2027" begins in 2026: what the first half leaves out it has from the second. */
function startOf({ day, month, quarter, year }: SpanStart, last: CalendarDay): string | null {
  const startMonth = month ?? (quarter === undefined ? last.month : quarter * 3 - 2);
  const startYear = year ?? (startMonth > last.month ? last.year - 1 : last.year);
  const start = { year: startYear, month: startMonth, day: day ?? 1 };
  return dayExists(start.day, start.month, start.year) && isoDate(start) <= isoDate(last) ? isoDate(start) : null;
}

const named: ReadonlySet<DeadlineKind> = new Set(["date", "month", "quarter", "half", "year", "period", "horizon"]);

/** First and last day of what the phrase names: one day, a month, a quarter, half a year, a year. */
function namedSpan(phrase: DeadlinePhrase, { planDate, planYear }: PlanTime): NamedSpan | null {
  const { kind, day, month, quarter, half, text } = phrase;
  const year = phrase.endYear ?? phrase.year ?? planYear ?? yearOf(planDate);
  // A school year has a calendar of its own (DL-55).
  if (year === null || !named.has(kind) || /^(?:năm học|niên)/iu.test(text)) return null;
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
function months(year: number, from: number, to: number): NamedSpan {
  return { first: { year, month: from, day: 1 }, last: { year, month: to, day: daysInMonth(to, year) } };
}

/** 29 February may be eight years away (1896, 1904). */
const yearsAhead = 8;

/** The first due day on or after the plan's date; in the plan's year where its date is unknown. */
function nextOccurrence(phrase: DeadlinePhrase, { planDate, planYear }: PlanTime): string | null {
  const recurring = recurringDay(phrase);
  const from = planDate ?? (planYear === null ? null : isoDate({ year: planYear, month: 1, day: 1 }));
  if (!recurring || from === null) return null;
  return daysOf(recurring, from, `${Number(from.slice(0, 4)) + yearsAhead}${from.slice(4)}`)[0] ?? null;
}

function yearOf(iso: string | null): number | null {
  return iso === null ? null : Number(iso.slice(0, 4));
}
