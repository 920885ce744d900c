import { base, type CalendarReading, everyOf, year, yearly, yearOf } from "./deadline-calendar-form.ts";
import { readDay } from "./deadline-day.ts";
import { matchAt } from "./deadline-text.ts";

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
const slashMonth = new RegExp(`(?:t\\.? ?)?(\\d{1,2})(?: ?[-–] ?(?:t\\.? ?)?(\\d{1,2}))? ?/ ?${year}(?![\\d/-])`, "uy");
const shortQuarter = new RegExp(`q\\.? ?(iv|i{1,3}|[1-4]) ?[/-] ?${year}`, "uy");
const thisYear = /năm(?= ?(?:[|.;,)]|$))/uy;
const loneYear = new RegExp(`${year}(?![\\d/-])`, "uy");
// "nhiệm kỳ 2026 - 20311": five digits or six are a slip of the hand.
const periodForm = new RegExp(
  `(?:giai đoạn|th[ờơ]i k[ỳì]|nhiệm k[ỳì]|năm học|niên độ|niên khóa|niên khoá)(?: (?:đến năm|từ năm|năm|các năm))? ${year}(?:(?: ?[-–] ?| đến (?:năm )?)(?:${year}|(\\d{5,6})(?!\\d)))?`,
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
    const [whole, one, two, written] = month;
    const range = two !== undefined;
    const [first, last] = [Number(one), Number(two ?? one)];
    if (Math.min(first, last) < 1 || Math.max(first, last) > 12) return undefined;
    const from = range ? { first: { month: first } } : {};
    return { ...base("month", at, whole, range), month: last, ...from, year: Number(written), bare: true };
  }
  const quarter = matchAt(shortQuarter, lower, at);
  const ordinal = quarters[quarter?.[1] ?? ""];
  if (quarter && ordinal !== undefined)
    return { ...base("quarter", at, quarter[0]), quarter: ordinal, year: Number(quarter[2]), bare: true };
  const year = matchAt(thisYear, lower, at);
  return year ? { ...base("year", at, year[0]), bare: true } : undefined;
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
  if (period) {
    const [whole, one, last, overlong] = period;
    const problem = overlong === undefined ? {} : { problem: "malformed" as const };
    return { ...base("period", at, whole), year: Number(one), endYear: Number(last ?? one), ...problem };
  }
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
