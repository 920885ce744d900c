import type { Span } from "../text/span.ts";
import type { DeadlineKind, DeadlinePhrase, Recurrence, SpanStart } from "./deadline.ts";
import type { BoundReading } from "./deadline-bound.ts";
import type { CalendarReading } from "./deadline-calendar-form.ts";
import { dutyStandsBefore, milestoneYear, namesAnEvent, targetStandsBehind, tellsOfThePast } from "./deadline-duty.ts";
import { fills, inTimeValue, leftOf, type ReadingText } from "./deadline-text.ts";

/** A calendar phrase with its bound, judged: a deadline by itself, or only if a period word of the sentence claims it. */
export interface CalendarItem {
  readonly phrase: DeadlinePhrase;
  readonly standsAlone: boolean;
  /** Day (or month) without a year: a period word in the sentence makes it recur. */
  readonly canRecur: boolean;
  readonly every?: Recurrence["every"];
  /** What "của tháng đầu quý" or "thứ Sáu hằng tuần" adds to it. */
  readonly fallsOn: Pick<Recurrence, "monthOfQuarter" | "weekday">;
}

/** No plan of today sets a task for last century: "trước ngày 30/4/1975", "trước năm 1986" are history. */
const firstPlanYear = 2000;

/** Judges one calendar phrase in its sentence; undefined where it is no deadline, period or horizon under any reading. */
export function judge(reading: ReadingText, sentence: Span, calendar: CalendarReading, bound: BoundReading): CalendarItem | undefined {
  if ((calendar.year ?? firstPlanYear) < firstPlanYear) return undefined;
  if (calendar.bare && !bareIsTime(reading, sentence, calendar, bound)) return undefined;
  if (calendar.form === "period") return item(reading, { start: calendar.start, end: calendar.end }, calendar, "period", "span", true);
  if (calendar.form === "years") return judgeYears(reading, calendar, bound);
  if (calendar.form === "year") return judgeYear(reading, sentence, calendar, bound);
  return judgeWithin(reading, sentence, calendar, bound);
}

/** "| 6/2026 |", "Thời gian: Q.II/2026", "trước 6/2026"; "trong năm" only as the whole of a cell or of a label's value. */
function bareIsTime(reading: ReadingText, sentence: Span, calendar: CalendarReading, bound: BoundReading): boolean {
  const place = fills(reading, { start: bound.start, end: calendar.end });
  if (calendar.form === "year") {
    // "Tổng kết vào cuối năm." tells when to do it; "báo cáo cuối năm" names a report.
    if (bound.part !== undefined && bound.bound !== "none" && dutyStandsBefore(reading, sentence, bound.start)) return true;
    return (place === "cell" || place === "colon") && (bound.bound === "within" || bound.part !== undefined);
  }
  return place === "cell" || inTimeValue(reading, bound.start) || bound.bound === "before" || bound.bound === "noLaterThan";
}

// "số liệu tính từ ngày 15 tháng 12 năm trước đến ngày 14 tháng 12 của kỳ báo cáo" is what a report covers (DL-16, DL-57).
const covers = /(?<![A-Za-zÀ-ỹ])(?:số liệu|kỳ báo cáo|thời gian chốt|tính|thống kê|hiệu lực)(?![A-Za-zÀ-ỹ])[^,;.]*$/u;

/** Judges "từ … đến …", from what "từ" opened: a deadline at its end, or the window of a report. */
export function judgeSpan(
  reading: ReadingText,
  calendar: CalendarReading,
  opened: { readonly start: number; readonly calendar: CalendarReading },
): CalendarItem {
  const { lower } = reading;
  const { start } = opened;
  const window =
    tellsOfThePast(lower, { start, end: calendar.end }) ||
    covers.test(leftOf(lower, start, 80)) ||
    lower.startsWith(" của kỳ", calendar.end);
  const kind = window || calendar.form === "year" || calendar.form === "period" || calendar.form === "years" ? "period" : kindOf(calendar);
  return item(reading, { start, end: calendar.end }, { ...calendar, first: startOf(opened.calendar) }, kind, "span", true);
}

/** "từ ngày 15 đến ngày 20 tháng 6": what the second half says of month and year holds for the first. */
function startOf({ day, month, quarter, year, first }: CalendarReading): SpanStart {
  return {
    ...(day === undefined ? {} : { day }),
    ...(month === undefined ? {} : { month }),
    ...(quarter === undefined ? {} : { quarter }),
    ...(year === undefined ? {} : { year }),
    ...first,
  };
}

function kindOf({ form }: CalendarReading): DeadlineKind {
  if (form === "day" || form === "dayOfMonth" || form === "weekday") return "date";
  return form === "years" ? "year" : form;
}

function judgeYears(reading: ReadingText, calendar: CalendarReading, bound: BoundReading): CalendarItem | undefined {
  if (calendar.endYear === undefined) {
    const lead = /(?<![A-Za-zÀ-ỹ])(?:đến|tới|tầm nhìn|định hướng|tầm nhìn đến|định hướng đến) $/u.exec(
      leftOf(reading.lower, calendar.start, 24),
    );
    if (lead) return item(reading, { start: calendar.start - lead[0].length, end: calendar.end }, calendar, "horizon", "by", true);
  }
  const alone = (inTimeValue(reading, calendar.start) || fills(reading, calendar) === "cell") && !rowOfYears(reading, calendar);
  if (!alone) return undefined;
  if (calendar.endYear !== undefined) return item(reading, calendar, calendar, "period", "span", true);
  // "| Hoàn thành trước 2030 |" ends a year before "| Hoàn thành 2030 |".
  return item(reading, { start: bound.start, end: calendar.end }, calendar, "year", bound.bound, true, bound);
}

/** The head of a table has a cell for every year: "| 2024 | 2025 |", "| Năm 2024 | Năm 2025 |". */
function rowOfYears({ lower }: ReadingText, span: Span): boolean {
  return (
    /20\d\d ?\| ?$/u.test(leftOf(lower, span.start, 8)) || /^ ?\| ?(?:năm )?20\d\d ?(?:\||$)/u.test(lower.slice(span.end, span.end + 14))
  );
}

/** Bounds that targets have as well: "Phấn đấu trong năm 2026 đạt …", "đến hết năm 2026 có 90% …". */
const aimed: ReadonlySet<DeadlinePhrase["bound"]> = new Set(["noLaterThan", "by", "within"]);

function judgeYear(reading: ReadingText, sentence: Span, calendar: CalendarReading, bound: BoundReading): CalendarItem | undefined {
  const { lower } = reading;
  const span = { start: bound.start, end: calendar.end };
  const lead = /(?<![A-Za-zÀ-ỹ])(?:định hướng|tầm nhìn|phấn đấu|từ nay)(?:,? từ nay)? $/u.exec(leftOf(lower, bound.start, 32))?.[0] ?? "";
  const aim = { start: span.start - lead.length, end: span.end };
  const horizon = item(reading, aim, calendar, "horizon", "by", true);
  const year = item(reading, span, calendar, "year", bound.bound, true, bound);
  const alone = inTimeValue(reading, bound.start) || ["cell", "colon", "heading"].includes(fills(reading, span));
  if (bound.bound === "by" && !bound.part) return horizon;
  if (aimed.has(bound.bound) && /định hướng|tầm nhìn|phấn đấu/u.test(lead)) return horizon;
  if (aimed.has(bound.bound) && !dutyStandsBefore(reading, sentence, span.start) && targetStandsBehind(lower, span.end)) return horizon;
  if (alone) return rowOfYears(reading, span) ? undefined : year;
  if (tellsOfThePast(lower, span)) return undefined;
  if (bound.bound === "on") return dutyStandsBefore(reading, sentence, span.start) ? year : horizon;
  if (bound.bound === "from")
    return /(?:thực hiện|áp dụng|triển khai|bắt đầu|tổ chức) $/u.test(leftOf(lower, span.start, 16)) ? year : undefined;
  if (bound.bound === "none" && bound.part === undefined) return milestoneYear(lower, span) ? year : undefined;
  if (bound.bound === "none") return dutyStandsBefore(reading, sentence, span.start) ? year : undefined;
  return year;
}

function judgeWithin(reading: ReadingText, sentence: Span, calendar: CalendarReading, bound: BoundReading): CalendarItem | undefined {
  const { lower } = reading;
  const span = { start: bound.start, end: calendar.end };
  const { form, year, every } = calendar;
  const dayLike = form === "day" || form === "dayOfMonth" || form === "weekday";
  const kind = every ? "recurring" : kindOf(calendar);
  const boundOf =
    bound.bound === "none"
      ? calendar.range
        ? "span"
        : dayLike
          ? "on"
          : "none"
      : bound.bound === "from" && calendar.range
        ? "span"
        : bound.bound;
  const judged = (standsAlone: boolean): CalendarItem => ({
    ...item(reading, span, calendar, kind, boundOf, standsAlone, bound),
    canRecur: year === undefined && form !== "half",
    ...(every ? { every } : {}),
  });
  const place = fills(reading, span);
  if (dayLike && bound.bound !== "before" && bound.bound !== "noLaterThan" && namesAnEvent(lower, span)) return undefined;
  if (inTimeValue(reading, span.start) || place === "cell" || place === "heading")
    return judged(form !== "dayOfMonth" || every !== undefined);
  // Told of the past or not, "tháng 23/7/2026" is no day.
  if (form === "day" && lower.startsWith("tháng", calendar.start)) return judged(true);
  if (tellsOfThePast(lower, span)) return undefined;
  if (every) return judged(true);
  if (form === "dayOfMonth") return judged(false);
  if (form === "day") return judgeDay(reading, sentence, calendar, bound, judged);
  if (form === "half") {
    // "Khảo sát thực địa (6 tháng đầu năm 2026)"; "6 tháng đầu năm, sản lượng đạt …" looks back.
    const free = bound.bound !== "none" && bound.bound !== "from";
    return free || (place === "brackets" && dutyStandsBefore(reading, sentence, span.start)) ? judged(true) : undefined;
  }
  if (bound.bound === "none" || bound.bound === "from") {
    if (place === "colon" || (year !== undefined && place !== "none")) return judged(true);
    const named = /(?<![A-Za-zÀ-ỹ])(?:báo cáo|kết quả|tình hình|số liệu|phiên họp|họp|kế hoạch|kỳ|của) $/u.test(
      leftOf(lower, span.start, 16),
    );
    return judged(
      (year !== undefined || bound.part !== undefined || bound.until !== undefined) &&
        !named &&
        dutyStandsBefore(reading, sentence, span.start),
    );
  }
  return judged(true);
}

function judgeDay(
  reading: ReadingText,
  sentence: Span,
  { named, year, month, problem, end, range, first }: CalendarReading,
  bound: BoundReading,
  judged: (standsAlone: boolean) => CalendarItem,
): CalendarItem | undefined {
  const { lower } = reading;
  if (!named && year === undefined) {
    // "hết 15/20 chỉ tiêu", "đến 2/3 số hộ" are fractions: a bare slash date needs a word that only goes with days.
    const words = lower.slice(bound.start, bound.start + 8);
    const firm = bound.bound === "before" || (bound.bound === "noLaterThan" && !words.startsWith("hết") && !words.startsWith("không quá"));
    return firm && (month ?? 13) <= 12 ? judged(true) : undefined;
  }
  // "từ ngày 15-22/5/2026" is closed like "từ ngày 15 đến ngày 22/5/2026"; what a report covers is no time to work in.
  if (bound.bound === "from" && range && (year !== undefined || first?.month !== undefined) && !covers.test(leftOf(lower, bound.start, 80)))
    return judged(true);
  if (bound.bound === "none" || bound.bound === "from") {
    if (bound.time) return judged(true);
    // "- Trao giải: 30/11/2026." but not "Ngày cấp: 30/11/2021".
    // A day alone in its paragraph is a cell of a table that was copied as lines.
    const place = fills(reading, { start: bound.start, end });
    const alone = year !== undefined && (place === "colon" || place === "paragraph" || (place === "brackets" && range));
    if (alone && !/(?:sinh|cấp|ban hành|ký|thành lập|phê duyệt|hiệu lực)[^:.;]{0,20}: ?$/u.test(leftOf(lower, bound.start, 40)))
      return judged(problem !== "malformed");
    const due = year !== undefined && named && dutyStandsBefore(reading, sentence, bound.start);
    return due || named ? judged(due && problem !== "malformed") : undefined;
  }
  return judged(true);
}

function item(
  { text }: ReadingText,
  { start, end }: Span,
  { day, month, quarter, half, year, endYear, problem, form, first, stated, monthOfQuarter, weekday }: CalendarReading,
  kind: DeadlineKind,
  bound: DeadlinePhrase["bound"],
  standsAlone: boolean,
  { part, time, until }: Partial<BoundReading> = {},
): CalendarItem {
  return {
    phrase: {
      start,
      end,
      text: text.slice(start, end),
      kind,
      bound,
      ...partDay(form, part, { month, quarter }),
      ...(day === undefined ? {} : { day }),
      ...(month === undefined ? {} : { month }),
      ...(quarter === undefined ? {} : { quarter }),
      ...(half === undefined ? {} : { half }),
      ...(year === undefined ? {} : { year }),
      ...(endYear === undefined ? {} : { endYear }),
      ...(first === undefined ? {} : { from: first }),
      ...(until && form === "month" ? { day: until, from: { day: until > 15 ? 11 : 1 } } : {}),
      ...(time === undefined ? {} : { time }),
      ...(stated === undefined ? {} : { weekday: stated }),
      ...(problem === undefined ? {} : { problem }),
    },
    standsAlone,
    canRecur: false,
    fallsOn: { ...(monthOfQuarter === undefined ? {} : { monthOfQuarter }), ...(weekday === undefined ? {} : { weekday }) },
  };
}

/** Bộ luật Dân sự 2015 Điều 146: first of the month and 15th; 1 January and 30 June (DL-12, DL-13). The last day is that of the span itself. */
function partDay(
  form: CalendarReading["form"],
  part: BoundReading["part"],
  { month, quarter }: { readonly month: number | undefined; readonly quarter: number | undefined },
): { readonly day?: number; readonly month?: number } {
  if (form === "year" && part === "first") return { day: 1, month: 1 };
  if (form === "year" && part === "middle") return { day: 30, month: 6 };
  if (form === "month" && month !== undefined && part === "first") return { day: 1 };
  if (form === "month" && month !== undefined && part === "middle") return { day: 15 };
  if (form === "quarter" && quarter !== undefined && part === "first") return { day: 1, month: quarter * 3 - 2 };
  return {};
}
