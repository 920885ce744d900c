import type { Span } from "../text/span.ts";

/** A date as written: "25/5/2020", "ngày 07 tháng 6 năm 2023", "23//2022". Span starts at "ngày" where it stands. */
export interface DateReading extends Span {
  readonly text: string;
  readonly day?: number;
  readonly month?: number;
  readonly year?: number;
  /** ISO date when day, month and year are all there and the day exists; else null. */
  readonly iso: string | null;
  /** "impossible": 31/4/2022, tháng 13; "malformed": 23//2022; absent when right or left blank in a draft. */
  readonly problem?: "impossible" | "malformed";
}

type Parts = Pick<DateReading, "day" | "month" | "year" | "problem">;

const blank = "[.…_]";
/** "ngày" where it stands, then either digits and slashes, or the words tháng and năm; blanks are a draft's. */
const dateSource =
  `(ngày ?)?(?:(\\d{1,2}) ?tháng ?(\\d{1,2})(?!\\d)(?:(?: ?, ?| )năm ?(\\d{1,6})(?!\\d)|/(\\d{4})(?!\\d))?` +
  `|(\\d{1,2}(?: ?/{1,2} ?\\d{1,6}){1,2}|\\d{1,2}([.-])\\d{1,2}\\7\\d{4}))(?!\\d)` +
  `|ngày (\\d{1,2}) tháng (\\d{4})(?!\\d)` +
  `|ngày ?(?:\\d{1,2}|${blank}{1,20})? ?tháng ?(?:\\d{1,2}|${blank}{1,20})? ?năm ?(?:\\d{2,4}(?!\\d)|${blank}{1,20})` +
  `|ngày ?(?:\\d{1,2}|${blank}{1,20})? ?/ ?(?:\\d{1,2}|${blank}{1,20})? ?/ ?(?:\\d{4}(?!\\d)|${blank}{1,20})`;
const mayHoldDate = /\d ?[/.-]|[tT]háng|THÁNG|[nN]gày|NGÀY/;
const dateAnywhere = new RegExp(`(?<![A-Za-zÀ-ỹ\\d/]|\\d[.,:-])(?:${dateSource})`, "gi");
const dateHere = new RegExp(dateSource, "iy");

/** The date that starts exactly at `offset` ("ngày" included), or undefined. Years are needed unless "ngày" stands before. */
export function readDateAt(text: string, offset: number): DateReading | undefined {
  dateHere.lastIndex = offset;
  const match = dateHere.exec(text);
  return match === null ? undefined : readMatch(text, match);
}

/** Every date of a text, left to right: with "ngày", or written in full ("25/5/2020"). "24/7" and "12/2022" are none. */
export function readDates(text: string): readonly DateReading[] {
  if (!mayHoldDate.test(text)) return [];
  const dates: DateReading[] = [];
  for (const match of text.matchAll(dateAnywhere)) {
    const date = readMatch(text, match);
    if (date !== undefined) dates.push(date);
  }
  return dates;
}

function readMatch(text: string, match: RegExpMatchArray): DateReading | undefined {
  const [whole, dayWord, day, month, yearAfterWord, yearAfterSlash, run, , dayBeforeYear, strayYear] = match;
  const start = match.index ?? 0;
  const end = start + whole.length;
  const parts =
    run !== undefined
      ? readRun(run.replaceAll(" ", ""), dayWord !== undefined, text.slice(end, end + 3))
      : day !== undefined
        ? readWords(day, month, yearAfterWord ?? yearAfterSlash, dayWord !== undefined)
        : strayYear !== undefined
          ? { day: Number(dayBeforeYear), year: Number(strayYear), problem: "malformed" as const }
          : {};
  if (parts === undefined) return undefined;
  return { start, end, text: whole, ...parts, iso: isoOf(parts) };
}

function readWords(day: string, month: string | undefined, year: string | undefined, hasDayWord: boolean): Parts | undefined {
  // "06 tháng 6" without "ngày" and without a year is a span of months.
  if (year === undefined) return hasDayWord ? judged({ day: Number(day), month: Number(month) }) : undefined;
  if (year.length !== 4) return { day: Number(day), month: Number(month), problem: "malformed" };
  return judged({ day: Number(day), month: Number(month), year: Number(year) });
}

/** Digits between slashes; `after` tells a date from the head of a symbol (05/2025/QĐ-UBND) or of a longer number. */
function readRun(run: string, hasDayWord: boolean, after: string): Parts | undefined {
  if (/^(?: ?\/|-[A-Za-zÀ-ỹ]|[.,]\d)/u.test(after)) return undefined;
  const [first = "", second = "", third] = run.split(/[/.-]/);
  if (run.includes("//")) {
    const last = run.slice(run.lastIndexOf("/") + 1);
    return last.length === 4 ? { day: Number(first), year: Number(last), problem: "malformed" } : undefined;
  }
  if (!run.includes("/") && !hasDayWord) return undefined;
  if (third !== undefined) {
    if (second.length > 2) return undefined;
    const date = { day: Number(first), month: Number(second) };
    if (third.length === 4) return judged({ ...date, year: Number(third) });
    if (!hasDayWord) return undefined;
    return third.length === 2 ? judged(date) : { ...date, problem: "malformed" };
  }
  if (!hasDayWord) return undefined;
  // "ngày 9/2026" names a month, "ngày 25/52020" lost a slash.
  if (second.length >= 4) return { day: Number(first), problem: "malformed" };
  return Number(second) >= 1 && Number(second) <= 12 && second.length <= 2
    ? judged({ day: Number(first), month: Number(second) })
    : undefined;
}

function judged(date: { readonly day: number; readonly month: number; readonly year?: number }): Parts {
  if (date.year !== undefined && (date.year < 1000 || date.year > 2199)) return { ...date, problem: "malformed" };
  // Without a year 29 February may exist: judge it in a leap year.
  return date.day >= 1 && date.day <= daysIn(date.month, date.year ?? 2000) ? date : { ...date, problem: "impossible" };
}

function daysIn(month: number, year: number): number {
  return month >= 1 && month <= 12 ? new Date(Date.UTC(year, month, 0)).getUTCDate() : 0;
}

function isoOf({ day, month, year, problem }: Parts): string | null {
  if (day === undefined || month === undefined || year === undefined || problem !== undefined) return null;
  return `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}
