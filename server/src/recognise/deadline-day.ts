import { dayExists } from "./calendar.ts";
import type { StatedWeekday } from "./deadline.ts";
import { base, type CalendarReading, everyOf, noDigit, year, yearly, yearOf } from "./deadline-calendar-form.ts";
import { leftOf, matchAt } from "./deadline-text.ts";

/** "15", "15-16", "26, 27 và 28" with the month behind: a day, or the first and the last of so many. */
function dayForm(word: string, more: string): RegExp {
  return new RegExp(
    `${word}(\\d{1,2})(?: ?(?:-|–|và|đến|,) ?(?:hết )?(?:ngày )?(\\d{1,2})(?! ?%))${more}(?: ?/ ?(\\d{1,2})(?: ?/ ?${year})?${noDigit}| tháng (\\d{1,2})(?:(?: năm | ?/ ?)${year})?${noDigit}(?! năm \\d))(${yearly})?`,
    "uy",
  );
}

const dayAndMonth = "(\\d{1,2})(?: ?/ ?| tháng )(\\d{1,2})";
/** "10/9 - 30/9/2026", "ngày 28 tháng 10 - ngày 02 tháng 11 năm 2026", "15/9 đến 20/9": both ends have their month. */
const dayPair = new RegExp(
  `(ngày )?${dayAndMonth}(?:(?: ?/ ?| năm )${year})? ?(-|–|đến) ?(?:hết )?(?:ngày )?${dayAndMonth}(?:(?: ?/ ?| năm )${year})?${noDigit}`,
  "uy",
);
const namedDay = dayForm("((?:các )?ngày (?:mùng |mồng )?)", "{0,9}");
const bareDay = dayForm("()", "?");
const dottedDay = new RegExp(`(ngày )?(\\d{1,2})([-.])(\\d{1,2})\\3${year}`, "uy");
/** "ngày 23//2022", "ngày 9/2026", "ngày 15/62026", "ngày 15 tháng 2026", "ngày 15 tháng 6 năm 20266". */
const brokenDay = new RegExp(
  `ngày (\\d{1,2})(?:(?: ?/ ?/ ?| ?/ ?(?:\\d{1,2})?| tháng )${year}| ?/ ?\\d{1,2} ?/ ?(?:\\d{3}|\\d{5,6})(?![\\d/])| tháng \\d{1,2} năm (?:\\d{1,3}|\\d{5,6})(?!\\d))`,
  "uy",
);
/** "từ tháng 23/7/2026": a day called a month, wherever it stands. */
const dayCalledMonth = new RegExp(`tháng (\\d{1,2}) ?/ ?(\\d{1,2}) ?/ ?${year}(?![\\d/])`, "uy");
const shortYearDay = /ngày (\d{1,2})\/(\d{1,2})\/(\d{2})(?![\d/])/uy;
const dayOfMonth =
  /ngày (?:mùng |mồng )?(\d{1,2})(?: (?:của )?(h[ằà]ng|mỗi|từng) (tháng|quý)| (?:của )?tháng (đầu tiên|đầu|giữa|cuối cùng|cuối|thứ|sau|kế tiếp|tiếp theo|liền kề|liền sau)(?: (nhất|hai|ba|cuối))?(?: (?:của )?(?:mỗi |h[ằà]ng )?(quý))?(?: (?:sau|tiếp theo|kế tiếp|liền kề))?| của (?:mỗi )?tháng(?! ?\d))/uy;
const loneDay = /ngày (\d{1,2})(?![\d/.-]| ?\/| tháng| (?:làm việc|công|lễ|nghỉ|đêm|nguyệt))/uy;
const weekdayName = "(thứ (?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ nhật)";
const weekly = new RegExp(`(?:ngày )?${weekdayName},? (?:h[ằà]ng|mỗi) tuần`, "uy");
const weekdayAhead = new RegExp(`(?:ngày )?${weekdayName},? ?(?=ngày \\d|\\d{1,2} ?\\/ ?\\d{1,2})`, "uy");
const weekdayBehind = new RegExp(`,? ?\\(? ?${weekdayName}(?![A-Za-zÀ-ỹ\\d]| h[ằà]ng| mỗi)`, "uy");
/** Reads the day that begins at `at`: with its month, of every month or quarter, of every week; a weekday may stand beside it. */
export function readDay(lower: string, at: number): CalendarReading | undefined {
  const ahead = matchAt(weekdayAhead, lower, at);
  const day = readDate(lower, ahead ? at + ahead[0].length : at);
  if (!day) return readWeekly(lower, at);
  if (day.form !== "day") return ahead ? undefined : day;
  if (ahead) return { ...day, start: at, named: true, stated: statedWeekday(ahead, at) };
  const behind = matchAt(weekdayBehind, lower, day.end);
  return behind ? { ...day, stated: statedWeekday(behind, day.end) } : day;
}

function statedWeekday(found: RegExpExecArray, at: number): StatedWeekday {
  const name = found[1] ?? "";
  const start = at + found[0].indexOf(name);
  return { start, end: start + name.length, number: weekdayNumber(name) };
}

/** "thứ hai" and "thứ 2" are Monday, 1. */
function weekdayNumber(name: string): number {
  const last = name.slice(4);
  return name === "chủ nhật" ? 7 : ["hai", "ba", "tư", "năm", "sáu", "bảy"].indexOf(last) + 1 || Number(last) - 1;
}

function readDate(lower: string, at: number): CalendarReading | undefined {
  const pair = readPair(lower, at);
  if (pair) return pair;
  const found = matchAt(namedDay, lower, at) ?? matchAt(bareDay, lower, at);
  if (found) {
    const [whole, word, one, two, slashMonth, slashYear, month, longYear, suffix] = found;
    return {
      ...base("day", at, whole, two !== undefined),
      named: word !== "",
      ...(two === undefined ? {} : { first: { day: Number(one) } }),
      ...calendarDay(Number(two ?? one), Number(slashMonth ?? month), numberOf(slashYear ?? longYear)),
      // "trước ngày 15/6/2026 (báo cáo 6 tháng)" falls due once.
      ...(slashYear === undefined && longYear === undefined ? everyOf(suffix) : {}),
    };
  }
  const dotted = matchAt(dottedDay, lower, at);
  if (dotted)
    return {
      ...base("day", at, dotted[0]),
      named: dotted[1] !== undefined,
      ...calendarDay(Number(dotted[2]), Number(dotted[4]), Number(dotted[5])),
    };
  const called = matchAt(dayCalledMonth, lower, at);
  if (called) {
    const [whole, day, month, written] = called;
    return { ...base("day", at, whole), named: false, day: Number(day), month: Number(month), ...yearOf(written), problem: "malformed" };
  }
  if (!lower.startsWith("ngày", at)) return undefined;
  const short = matchAt(shortYearDay, lower, at);
  if (short)
    return { ...base("day", at, short[0]), named: true, ...calendarDay(Number(short[1]), Number(short[2]), 2000 + Number(short[3])) };
  const broken = matchAt(brokenDay, lower, at);
  if (broken) return { ...base("day", at, broken[0]), named: true, day: Number(broken[1]), ...yearOf(broken[2]), problem: "malformed" };
  const monthly = matchAt(dayOfMonth, lower, at);
  if (monthly) {
    const [whole, day, , each, month, ordinal, ofQuarter] = monthly;
    const every = each === "quý" || ofQuarter ? "quarter" : "month";
    const monthOfQuarter = every === "quarter" ? placeInQuarter(ordinal ?? month ?? "") : undefined;
    return { ...base("dayOfMonth", at, whole), named: true, day: Number(day), every, ...(monthOfQuarter ? { monthOfQuarter } : {}) };
  }
  const lone = matchAt(loneDay, lower, at);
  return lone ? { ...base("dayOfMonth", at, lone[0]), named: true, day: Number(lone[1]) } : undefined;
}

/** Two days with a dash between them. "từ ngày 10/9 đến ngày 30/9" is put together from its halves, like "từ tháng … đến tháng …". */
function readPair(lower: string, at: number): CalendarReading | undefined {
  const found = matchAt(dayPair, lower, at);
  if (!found) return undefined;
  const [whole, word, day, month, year, join, lastDay, lastMonth, lastYear] = found;
  if (join === "đến" && /từ (?:ngày )?$/u.test(leftOf(lower, at, 10))) return undefined;
  const first = calendarDay(Number(day), Number(month), numberOf(year));
  const last = calendarDay(Number(lastDay), Number(lastMonth), numberOf(lastYear));
  // A slip in the first half is told where it stands alone.
  if (first.problem) return undefined;
  return { ...base("day", at, whole, true), named: word !== undefined, first, ...last };
}

function placeInQuarter(word: string): CalendarReading["monthOfQuarter"] {
  if (word.startsWith("đầu") || word === "nhất") return 1;
  if (word === "giữa" || word === "hai") return 2;
  return word.startsWith("cuối") || word === "ba" ? 3 : undefined;
}

function readWeekly(lower: string, at: number): CalendarReading | undefined {
  const found = matchAt(weekly, lower, at);
  return found ? { ...base("weekday", at, found[0]), every: "week", weekday: weekdayNumber(found[1] ?? "") } : undefined;
}

function calendarDay(day: number, month: number, written: number | undefined) {
  const problem = dayExists(day, month, written) ? {} : { problem: "impossible" as const };
  return { day, month, ...(written === undefined ? {} : { year: written }), ...problem };
}

function numberOf(digits: string | undefined): number | undefined {
  return digits === undefined ? undefined : Number(digits);
}
