import type { Span } from "../text/span.ts";
import type { DeadlinePhrase, Recurrence, SpanStart, StatedWeekday } from "./deadline.ts";

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

/** A year, for patterns. */
export const year = "((?:19|20)\\d\\d)(?!\\d)";
export const noDigit = "(?![\\d]| ?/ ?\\d)";
/** "hằng năm", "của năm báo cáo", "đối với báo cáo quý" behind a day. */
export const yearly =
  "(?:,? ?(?:của )?(?:h[ằà]ng|mỗi|từng) năm|,? ?(?:của )?năm (?:báo cáo|kế hoạch|sau|kế tiếp|tiếp theo|liền kề|trước(?: kỳ báo cáo)?)|(?: đối với | \\((?:đối với )?)báo cáo (?:định k[ỳì] )?(?:sáu tháng|0?6 tháng|quý|tháng|năm)(?! \\d)\\)?)";

/** What every reading has. */
export function base(form: CalendarReading["form"], at: number, whole: string, range = false) {
  return { form, start: at, end: at + whole.length, named: false, range };
}

export function yearOf(digits: string | undefined): { readonly year?: number } {
  return digits === undefined ? {} : { year: Number(digits) };
}

/** The period that the words matched by `yearly` name. */
export function everyOf(suffix: string | undefined): { readonly every?: Recurrence["every"] } {
  if (suffix === undefined) return {};
  const report = /báo cáo (?:định k[ỳì] )?((?:sáu|0?6) tháng|quý|tháng)/u.exec(suffix)?.[1];
  if (report === undefined) return { every: "year" };
  return { every: report === "quý" ? "quarter" : report === "tháng" ? "month" : "half" };
}
