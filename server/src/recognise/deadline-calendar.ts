import type { Span } from "../text/span.ts";
import { dayExists } from "./calendar.ts";
import type { DeadlinePhrase, Recurrence, SpanStart, StatedWeekday } from "./deadline.ts";
import { matchAt } from "./deadline-text.ts";

/** A piece of the calendar as written, without its bound word: "ngày 15 tháng 11 hằng năm", "quý IV/2024", "giai đoạn 2021-2025". */
export interface CalendarReading extends Span, Pick<DeadlinePhrase, "day" | "month" | "quarter" | "half" | "year" | "endYear" | "problem"> {
  readonly form: "day" | "dayOfMonth" | "weekday" | "month" | "quarter" | "half" | "year" | "years" | "period";
  /** The word "ngày" stands before the number; without it "1/3" may be a fraction. */
  readonly named: boolean;
  /** "hằng năm", "của năm báo cáo", "của tháng đầu quý" … right behind the day. */
  readonly every?: Recurrence["every"];
  readonly monthOfQuarter?: NonNullable<Recurrence["monthOfQuarter"]>;
  /** "thứ Sáu hằng tuần". */
  readonly weekday?: number;
  /** "thứ Hai, ngày 15/6/2026", "ngày 29/4/2026 (Thứ Tư)". */
  readonly stated?: StatedWeekday;
  /** What a range begins with. */
  readonly first?: SpanStart;
  /** "6/2026", "T6/2026", "Q.II/2026", "trong năm": a time only where nothing but times stand, or behind a firm bound. */
  readonly bare?: true;
  /** First of two or more: "tháng 9 - 12", "quý III và quý IV", "ngày 15-20/10". */
  readonly range: boolean;
}

const year = "((?:19|20)\\d\\d)(?!\\d)";
const noDigit = "(?![\\d]| ?/ ?\\d)";
const yearly =
  "(?:,? ?(?:của )?(?:h[ằà]ng|mỗi|từng) năm|,? ?(?:của )?năm (?:báo cáo|kế hoạch|sau|kế tiếp|tiếp theo|liền kề|trước(?: kỳ báo cáo)?)|(?: đối với | \\((?:đối với )?)báo cáo (?:định k[ỳì] )?(?:sáu tháng|0?6 tháng|quý|tháng|năm)(?! \\d)\\)?)";

const dayForm = new RegExp(
  `(ngày (?:mùng |mồng )?)?(\\d{1,2})(?: ?(?:-|–|và|đến|,) ?(?:hết )?(?:ngày )?(\\d{1,2})(?! ?%))?(?: ?/ ?(\\d{1,2})(?: ?/ ?${year})?${noDigit}| tháng (\\d{1,2})(?:(?: năm | ?/ ?)${year})?${noDigit}(?! năm \\d))(${yearly})?`,
  "uy",
);
const dottedDay = new RegExp(`(ngày )?(\\d{1,2})([-.])(\\d{1,2})\\3${year}`, "uy");
/** "ngày 23//2022", "ngày 9/2026", "ngày 15/62026", "ngày 15 tháng 2026", "ngày 15 tháng 6 năm 20266". */
const brokenDay = new RegExp(
  `ngày (\\d{1,2})(?:(?: ?/ ?/ ?| ?/ ?(?:\\d{1,2})?| tháng )${year}| ?/ ?\\d{1,2} ?/ ?(?:\\d{3}|\\d{5,6})(?![\\d/])| tháng \\d{1,2} năm (?:\\d{1,3}|\\d{5,6})(?!\\d))`,
  "uy",
);
const shortYearDay = /ngày (\d{1,2})\/(\d{1,2})\/(\d{2})(?![\d/])/uy;
const dayOfMonth =
  /ngày (?:mùng |mồng )?(\d{1,2})(?: (?:của )?(h[ằà]ng|mỗi|từng) (tháng|quý)| (?:của )?tháng (đầu tiên|đầu|giữa|cuối cùng|cuối|thứ|sau|kế tiếp|tiếp theo|liền kề|liền sau)(?: (nhất|hai|ba|cuối))?(?: (?:của )?(?:mỗi |h[ằà]ng )?(quý))?(?: (?:sau|tiếp theo|kế tiếp|liền kề))?| của (?:mỗi )?tháng(?! ?\d))/uy;
const loneDay = /ngày (\d{1,2})(?![\d/.-]| ?\/| tháng| (?:làm việc|công|lễ|nghỉ|đêm|nguyệt))/uy;
const weekdayName = "(thứ (?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ nhật)";
const weekly = new RegExp(`(?:ngày )?${weekdayName},? (?:h[ằà]ng|mỗi) tuần`, "uy");
const weekdayAhead = new RegExp(`(?:ngày )?${weekdayName},? ?(?=ngày \\d|\\d{1,2} ?\\/ ?\\d{1,2})`, "uy");
const weekdayBehind = new RegExp(`,? ?\\(? ?${weekdayName}(?![A-Za-zÀ-ỹ\\d]| h[ằà]ng| mỗi)`, "uy");
const monthForm = new RegExp(
  `tháng (\\d{1,2})(?!\\d)(?:( ?[-–,] ?| và | đến | đến hết )(?:tháng )?(\\d{1,2})(?![\\d.%]| ?(?:%|ngày|năm [A-Za-zÀ-ỹ]))){0,6}(?:(?: ?/ ?|[.-]|,? năm )${year})?(${yearly})?`,
  "uy",
);
const quarterForm = new RegExp(
  `qu[ýí] ([ivx]{1,4}|\\d)(?![A-Za-zÀ-ỹ\\d])(?:( ?[-–,] ?| và | đến | đến hết )(?:qu[ýí] )?([ivx]{1,4}|[1-4])(?![A-Za-zÀ-ỹ\\d.%])){0,3}(?:(?: ?/ ?|[.-]|,? năm | )${year})?(${yearly})?`,
  "uy",
);
const halfForm = new RegExp(`(0?6|sáu|0?9|chín|0?3|ba) tháng (?:(đầu|cuối) năm|\\(đầu năm\\)|đầu(?= năm ))(?: (?:năm )?${year})?`, "uy");
const yearForm = new RegExp(
  `(?:các )?năm ${year}(?:( ?[-–] ?| đến (?:hết )?(?:năm )?)${year}|((?:(?: ?,| và)(?: năm)? (?:19|20)\\d\\d(?!\\d)){1,9}))?`,
  "uy",
);
const yearsForm = new RegExp(`${year} ?[-–] ?${year}`, "uy");
const slashMonth = new RegExp(`(?:t\\.? ?)?(\\d{1,2}) ?/ ?${year}(?![\\d/-])`, "uy");
const shortQuarter = new RegExp(`q\\.? ?(iv|i{1,3}|[1-4]) ?[/-] ?${year}`, "uy");
const thisYear = /năm(?= ?(?:[|.;,)]|$))/uy;
const loneYear = new RegExp(`${year}(?![\\d/-])`, "uy");
const periodForm = new RegExp(
  `(?:giai đoạn|th[ờơ]i k[ỳì]|nhiệm k[ỳì]|năm học|niên độ|niên khóa|niên khoá)(?: (?:đến năm|từ năm|năm|các năm))? ${year}(?:(?: ?[-–] ?| đến (?:năm )?)${year})?`,
  "uy",
);

/** Reads the calendar phrase that begins at `at`, if one does. */
export function readCalendar(lower: string, at: number): CalendarReading | undefined {
  const first = lower.charCodeAt(at);
  const digit = first >= 48 && first <= 57;
  return (
    readDay(lower, at) ??
    (digit ? (readHalf(lower, at) ?? readYears(lower, at)) : undefined) ??
    readMonth(lower, at) ??
    readQuarter(lower, at) ??
    readHalf(lower, at) ??
    readYear(lower, at) ??
    readBare(lower, at)
  );
}

function readBare(lower: string, at: number): CalendarReading | undefined {
  const month = matchAt(slashMonth, lower, at);
  if (month) {
    const number = Number(month[1]);
    return number >= 1 && number <= 12 ? { ...base("month", at, month[0]), month: number, year: Number(month[2]), bare: true } : undefined;
  }
  const quarter = matchAt(shortQuarter, lower, at);
  const ordinal = quarters[quarter?.[1] ?? ""];
  if (quarter && ordinal !== undefined)
    return { ...base("quarter", at, quarter[0]), quarter: ordinal, year: Number(quarter[2]), bare: true };
  const year = matchAt(thisYear, lower, at);
  return year ? { ...base("year", at, year[0]), bare: true } : undefined;
}

function readDay(lower: string, at: number): CalendarReading | undefined {
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
  const found = matchAt(dayForm, lower, at);
  if (found) {
    const [whole, word, one, two, slashMonth, slashYear, month, longYear, suffix] = found;
    return {
      ...base("day", at, whole, two !== undefined),
      named: word !== undefined,
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

function placeInQuarter(word: string): CalendarReading["monthOfQuarter"] {
  if (word.startsWith("đầu") || word === "nhất") return 1;
  if (word === "giữa" || word === "hai") return 2;
  return word.startsWith("cuối") || word === "ba" ? 3 : undefined;
}

function readWeekly(lower: string, at: number): CalendarReading | undefined {
  const found = matchAt(weekly, lower, at);
  return found ? { ...base("weekday", at, found[0]), every: "week", weekday: weekdayNumber(found[1] ?? "") } : undefined;
}

function readMonth(lower: string, at: number): CalendarReading | undefined {
  const found = matchAt(monthForm, lower, at);
  if (!found) return undefined;
  const [whole, one, , two, written, suffix] = found;
  const month = Number(two ?? one);
  return {
    ...base("month", at, whole, two !== undefined),
    month,
    ...(two === undefined ? {} : { first: { month: Number(one) } }),
    ...yearOf(written),
    ...everyOf(suffix),
    ...(month < 1 || month > 12 ? { problem: "impossible" as const } : {}),
  };
}

const quarters: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, iv: 4, "1": 1, "2": 2, "3": 3, "4": 4 };

function readQuarter(lower: string, at: number): CalendarReading | undefined {
  const found = matchAt(quarterForm, lower, at);
  if (!found) return undefined;
  const [whole, one, , two, written, suffix] = found;
  const quarter = quarters[two ?? one ?? ""];
  const first = two === undefined ? undefined : quarters[one ?? ""];
  return {
    ...base("quarter", at, whole, two !== undefined),
    ...(first === undefined ? {} : { first: { quarter: first } }),
    ...(quarter === undefined ? { problem: "impossible" as const } : { quarter }),
    ...yearOf(written),
    ...everyOf(suffix),
  };
}

/** Nine months and three months are told by the quarter they end with (DL-36). */
function readHalf(lower: string, at: number): CalendarReading | undefined {
  const found = matchAt(halfForm, lower, at);
  if (!found) return undefined;
  const [whole, count, part, written] = found;
  const months = count === "sáu" ? 6 : count === "chín" ? 9 : count === "ba" ? 3 : Number(count);
  const last = part === "cuối";
  if (months === 6) return { ...base("half", at, whole), half: last ? 2 : 1, ...yearOf(written) };
  const quarters = months / 3;
  const [first, end] = last ? [5 - quarters, 4] : [1, quarters];
  return { ...base("quarter", at, whole, true), quarter: end, first: { quarter: first }, ...yearOf(written) };
}

function readYear(lower: string, at: number): CalendarReading | undefined {
  const period = matchAt(periodForm, lower, at);
  if (period) return { ...base("period", at, period[0]), year: Number(period[1]), endYear: Number(period[2] ?? period[1]) };
  const found = matchAt(yearForm, lower, at);
  if (!found) return undefined;
  const [whole, one, , last, list] = found;
  if (last) return { ...base("period", at, whole), year: Number(one), endYear: Number(last) };
  if (list) return { ...base("year", at, whole, true), year: Number(one), endYear: Number(list.slice(-4)) };
  return { ...base("year", at, whole), year: Number(one) };
}

/** "2026-2030", "2026": years only where nothing else stands with them (DL-59); the caller sees to that. */
function readYears(lower: string, at: number): CalendarReading | undefined {
  const pair = matchAt(yearsForm, lower, at);
  if (pair) return { ...base("period", at, pair[0]), form: "years", year: Number(pair[1]), endYear: Number(pair[2]) };
  const lone = matchAt(loneYear, lower, at);
  return lone ? { ...base("years", at, lone[0]), year: Number(lone[1]) } : undefined;
}

function base(form: CalendarReading["form"], at: number, whole: string, range = false) {
  return { form, start: at, end: at + whole.length, named: false, range };
}

function calendarDay(day: number, month: number, written: number | undefined) {
  const problem = dayExists(day, month, written) ? {} : { problem: "impossible" as const };
  return { day, month, ...(written === undefined ? {} : { year: written }), ...problem };
}

function numberOf(digits: string | undefined): number | undefined {
  return digits === undefined ? undefined : Number(digits);
}

function yearOf(digits: string | undefined): { readonly year?: number } {
  return digits === undefined ? {} : { year: Number(digits) };
}

function everyOf(suffix: string | undefined): { readonly every?: Recurrence["every"] } {
  if (suffix === undefined) return {};
  const report = /báo cáo (?:định k[ỳì] )?((?:sáu|0?6) tháng|quý|tháng)/u.exec(suffix)?.[1];
  if (report === undefined) return { every: "year" };
  return { every: report === "quý" ? "quarter" : report === "tháng" ? "month" : "half" };
}
