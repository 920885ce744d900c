import type { DeadlinePhrase, Recurrence } from "./deadline.ts";
import type { CalendarItem } from "./deadline-judgement.ts";
import type { PeriodWord } from "./deadline-recurrence.ts";

/** What the readers found in one sentence, in order. */
export type SentenceItem = { readonly calendar: CalendarItem } | { readonly period: PeriodWord };

/**
 * Joins period words with the days of the same sentence: "Định kỳ hằng năm báo cáo … trước ngày 01 tháng 11" is one
 * deadline from the period word to the day (DL-23…25); each of "06 tháng (trước ngày 20 tháng 6) và hằng năm (trước ngày
 * 20 tháng 12)" keeps its own (DL-37).
 */
export function joinSentence(text: string, items: readonly SentenceItem[]): readonly DeadlinePhrase[] {
  const phrases: DeadlinePhrase[] = [];
  let waiting: PeriodWord | undefined;
  let spent: PeriodWord | undefined;
  let nth = 0;
  items.forEach((item, index) => {
    if ("period" in item) {
      if (waiting && waiting.every.length > 0 && item.period.weak) return;
      if (waiting) phrases.push(...aloneRecurring(text, waiting));
      waiting = item.period;
      return;
    }
    const { calendar } = item;
    const word = waiting ?? spent;
    const shared = calendar.every ?? everyOfNext(text, calendar, items[index + 1]);
    if (!calendar.canRecur || !(shared || (word && claims(word, calendar)))) {
      if (calendar.standsAlone) phrases.push(calendar.phrase);
      return;
    }
    if (waiting) nth = 0;
    const days = waiting ? daysAhead(items, index) : 0;
    const every = shared ?? (word ? everyOf(word, nth, waiting ? days : word.every.length) : "year");
    nth += 1;
    const assumed = shared === undefined && word?.every.length === 0;
    phrases.push(recurring(text, calendar, { every, ...(assumed ? { assumed } : {}) }, waiting));
    spent = waiting ?? spent;
    waiting = undefined;
  });
  if (waiting) phrases.push(...aloneRecurring(text, waiting));
  return phrases;
}

/** "trước ngày 15 tháng 5 và ngày 15 tháng 10 hằng năm": the first day recurs with the second. */
function everyOfNext(text: string, { phrase }: CalendarItem, next: SentenceItem | undefined): Recurrence["every"] | undefined {
  if (!next || "period" in next || phrase.kind !== "date" || phrase.month === undefined || next.calendar.every !== "year") return undefined;
  return /^(?:,| và|, và) (?:ngày )?$/u.test(text.slice(phrase.end, next.calendar.phrase.start)) ? "year" : undefined;
}

/** A lone day number ("ngày 25") recurs by the month or quarter; a day and month, or a month, by a year. */
function claims(word: PeriodWord, { phrase }: CalendarItem): boolean {
  if (phrase.kind === "date" && phrase.month === undefined) return word.every.some((every) => every === "month" || every === "quarter");
  if (phrase.kind === "date") return true;
  return word.every.includes("year") && !word.weak;
}

/** With as many days as periods each takes its own; one day for several periods is the yearly one. */
function everyOf(word: PeriodWord, nth: number, days: number): Recurrence["every"] {
  const own = days >= word.every.length ? word.every[nth] : undefined;
  return own ?? (word.every.includes("year") ? "year" : (word.every.at(-1) ?? "year"));
}

function daysAhead(items: readonly SentenceItem[], from: number): number {
  let count = 0;
  for (const item of items.slice(from)) {
    if ("period" in item) break;
    if (item.calendar.canRecur) count += 1;
  }
  return count;
}

function recurring(text: string, { phrase, fallsOn }: CalendarItem, recurrence: Recurrence, word: PeriodWord | undefined): DeadlinePhrase {
  const near = word !== undefined && phrase.start - word.end <= (word.ofReport ? 0 : 3);
  const start = word && (!word.weak || near) ? word.start : phrase.start;
  const { day, month } = phrase;
  return {
    ...phrase,
    start,
    text: text.slice(start, phrase.end),
    kind: "recurring",
    recurrence: { ...recurrence, ...(day === undefined ? {} : { day }), ...(month === undefined ? {} : { month }), ...fallsOn },
  };
}

function aloneRecurring(text: string, word: PeriodWord): readonly DeadlinePhrase[] {
  const [every] = word.every;
  if (word.weak || every === undefined) return [];
  const { start, end, interval } = word;
  const recurrence = { every, ...(interval === undefined ? {} : { interval }) };
  return [{ start, end, text: text.slice(start, end), kind: "recurring", bound: "none", recurrence }];
}
