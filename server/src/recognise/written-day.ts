import type { Span } from "../text/span.ts";
import { dayExists, isoDate } from "./calendar.ts";
import type { DeadlinePhrase } from "./deadline.ts";

/** A day as written within a deadline: "15/11/2026", "ngày 15 tháng 11"; offsets are into the paragraph, "ngày" included. */
export interface WrittenDay extends Span {
  readonly style: "words" | "slashes";
  /** Whether "ngày" stands before it. */
  readonly named: boolean;
  readonly day: number;
  readonly month: number;
  readonly year?: number;
}

const form =
  /(ngày (?:mùng |mồng )?)?(?<!\d|\d ?\/ ?)(\d{1,2})(?: ?(\/) ?| tháng )(\d{1,2})(?!\d)(?:(?: ?\/ ?| năm )((?:19|20)\d\d)(?!\d))?/giu;

/**
 * The days of a calendar that a deadline writes out: the one it ends with, both of "từ … đến …". What stands between a period word and
 * its day may cite other documents with days of their own.
 */
export function writtenDays(phrase: DeadlinePhrase): readonly WrittenDay[] {
  const days = known.get(phrase) ?? readDays(phrase);
  known.set(phrase, days);
  return days;
}

/** Four rules ask for the days of every deadline of a plan, and a letter typed changes the phrases of one paragraph. */
const known = new WeakMap<DeadlinePhrase, readonly WrittenDay[]>();

function readDays({ start, text, day, month, from, problem }: DeadlinePhrase): readonly WrittenDay[] {
  if (problem || day === undefined || month === undefined) return [];
  const found = [...text.matchAll(form)].map(({ 0: whole, index, ...groups }) => {
    const [word, one, slash, two, year] = [groups[1], groups[2], groups[3], groups[4], groups[5]];
    const at = start + index;
    return {
      start: at,
      end: at + whole.length,
      style: slash ? ("slashes" as const) : ("words" as const),
      named: word !== undefined,
      day: Number(one),
      month: Number(two),
      ...(year === undefined ? {} : { year: Number(year) }),
    };
  });
  const last = found.at(-1);
  if (last?.day !== day || last.month !== month) return [];
  return (from?.month === undefined ? [last] : found.slice(-2)).filter((one) => dayExists(one.day, one.month, one.year));
}

/** A day in the same style, with zeros as ND30-I-2.4.b2–b4 ask: "ngày 05 tháng 8 năm 2026", "ngày 05/8/2026", "09/02/2026". */
export function writtenAs({ style, named, day, month, year }: Omit<WrittenDay, "start" | "end">): string {
  const dd = String(day).padStart(2, "0");
  const mm = month <= 2 ? `0${month}` : String(month);
  const word = named ? "ngày " : "";
  const [toMonth, toYear] = style === "words" ? [" tháng ", " năm "] : ["/", "/"];
  return `${word}${dd}${toMonth}${mm}${year === undefined ? "" : `${toYear}${year}`}`;
}

/** The ISO date of a day written with its year. */
export function isoOf({ day, month, year }: WrittenDay): string | undefined {
  return year === undefined ? undefined : isoDate({ year, month, day });
}
