import type { Span } from "../text/span.ts";
import { readBound } from "./deadline-bound.ts";
import { readCalendar } from "./deadline-calendar.ts";
import type { CalendarReading } from "./deadline-calendar-form.ts";
import { joinSentence, type SentenceItem } from "./deadline-join.ts";
import { judge, judgeSpan } from "./deadline-judgement.ts";
import { readPeriodWord } from "./deadline-recurrence.ts";
import { readSchoolTime } from "./deadline-school.ts";
import { readTerm } from "./deadline-term.ts";
import { type ReadingText, readyText } from "./deadline-text.ts";
import { readContinuous, readEvent, readVagueReport, readVagueTime } from "./deadline-words.ts";

/** the-thuc 8.1. Periods and horizons are read so that they can be told from deadlines. */
export type DeadlineKind =
  | "date"
  | "month"
  | "quarter"
  | "half"
  | "year"
  | "recurring"
  | "relative"
  | "duration"
  | "continuous"
  | "event"
  | "vague"
  | "period"
  | "horizon";

/** the-thuc DL-1…DL-8: how the phrase bounds the day it names. */
export type DeadlineBound = "before" | "noLaterThan" | "by" | "on" | "within" | "from" | "span" | "none";

export interface Recurrence {
  readonly every: "year" | "half" | "quarter" | "month" | "week" | "day";
  /** "02 năm một lần": every second year. Absent where it is every one. */
  readonly interval?: number;
  /** Day and month the recurrence falls on, where the sentence says it. */
  readonly day?: number;
  readonly month?: number;
  /** "ngày 05 của tháng đầu quý": the first (1), middle (2) or last (3) month of a quarter. */
  readonly monthOfQuarter?: 1 | 2 | 3;
  /** 1 Monday … 7 Sunday. */
  readonly weekday?: number;
  /** "định kỳ trước ngày 15 tháng 12": that it is every year follows from the day, the words do not say so (DL-21). */
  readonly assumed?: true;
}

/** What a span begins with, as far as the words say it: "tháng 9" of "từ tháng 9 đến tháng 12/2026". */
export type SpanStart = Pick<DeadlinePhrase, "day" | "month" | "quarter" | "year">;

/** "thứ Hai" beside a date, as written: 1 Monday … 7 Sunday. */
export interface StatedWeekday extends Span {
  readonly number: number;
}

/** A deadline phrase as written, before the plan's own date is known. Offsets are into the paragraph's clean text. */
export interface DeadlinePhrase extends Span {
  readonly text: string;
  readonly kind: DeadlineKind;
  readonly bound: DeadlineBound;
  readonly day?: number;
  readonly month?: number;
  readonly quarter?: number;
  readonly half?: number;
  readonly year?: number;
  /** Last year of a range, for periods ("giai đoạn 2021-2025") and year lists. */
  readonly endYear?: number;
  readonly amount?: number;
  readonly unit?: "workingDay" | "day" | "week" | "month" | "year" | "hour";
  readonly recurrence?: Recurrence;
  /** First part of "từ … đến …", "tháng 9 - 12", "ngày 15-16/10". */
  readonly from?: SpanStart;
  /** "trước 15h00 ngày 15/6/2026": hours and minutes, "15:00". */
  readonly time?: string;
  /** "ngày 29/4/2026 (Thứ Tư)"; it may stand outside the phrase. */
  readonly weekday?: StatedWeekday;
  /** 31/11, quý V, tháng 13/2026, "ngày 9/2026". */
  readonly problem?: "impossible" | "malformed";
}

const gate = /ngày|tháng|qu[ýí]|năm|hạn|k[ỳì]|thường xuyên|liên tục|h[ằà]ng|tuần|giờ|sau|sớm|kịp|đột xuất|theo|thời|20\d\d|\d ?\/ ?\d/iu;

const anchor =
  /(?<![A-Za-zÀ-ỹ\d])(?:ngày|tháng|qu[ýí]|các (?:năm|ngày)|năm|giai đoạn|th[ờơ]i k[ỳì]|nhiệm k[ỳì]|niên|thứ|chủ nhật|sáu|chín|ba|một|hai|bốn|bảy|tám|mười|nửa|định k[ỳì]|h[ằà]ng|mỗi|từng|q(?=\.? ?[iv1-4])|t(?=\.? ?\d)|báo cáo|sơ kết|thực hiện thường|thực hiện liên|thường xuyên|liên tục|sau khi|ngay|khi|đột xuất|trong thời gian tới|theo|kịp thời|(?:đầu|giữa|cuối|hết|kết thúc)(?= (?:(?:mỗi|từng|h[ằà]ng|các) )?(?:học k|năm học))|\d{1,4})/gu;

/**
 * Reads the deadline phrases of one paragraph's clean text, in order (the-thuc 8.2). `masked` are the spans citations have
 * taken: the day of a cited document is no deadline. `timeCell` is a table cell whose column is named "Tiến độ", "Thời gian": all in it is
 * a time. Spans do not overlap.
 */
export function recogniseDeadlines(text: string, masked: readonly Span[], timeCell?: Span): readonly DeadlinePhrase[] {
  if (!gate.test(text)) return [];
  const reading = readyText(text, masked, timeCell);
  return reading.sentences.flatMap((sentence) => readSentence(reading, sentence));
}

function readSentence(reading: ReadingText, sentence: Span): readonly DeadlinePhrase[] {
  const { lower, text } = reading;
  const items: SentenceItem[] = [];
  const others: DeadlinePhrase[] = [];
  let free = sentence.start;
  let from: (Span & { readonly listed: boolean; readonly calendar: CalendarReading }) | undefined;
  for (const { index: at } of lower.slice(sentence.start, sentence.end).matchAll(anchor)) {
    const place = sentence.start + at;
    if (place < free) continue;
    const school = readSchoolTime(reading, sentence, place);
    if (school) {
      others.push(school);
      free = school.end;
      continue;
    }
    const period = readPeriodWord(reading, sentence, place);
    if (period) {
      const alone = period.every.length === 0 ? readVagueTime(reading, place) : undefined;
      if (alone) others.push(alone);
      else items.push({ period });
      free = period.end;
      continue;
    }
    const calendar = readCalendar(lower, place);
    if (calendar) {
      const bound = readBound(lower, place);
      // "từ tháng 9 đến tháng 12/2026": the second half closes the span the first has opened.
      const opened = from?.end === bound.start - 1 && (bound.bound === "by" || bound.bound === "noLaterThan") ? from : undefined;
      if (opened?.listed) items.pop();
      const item = opened ? judgeSpan(reading, calendar, opened) : judge(reading, sentence, calendar, bound);
      if (item) items.push({ calendar: item });
      from = bound.bound === "from" ? { start: bound.start, end: calendar.end, listed: item !== undefined, calendar } : undefined;
      free = calendar.end;
      continue;
    }
    const other =
      readTerm(text, lower, place) ??
      readContinuous(reading, sentence, place) ??
      readEvent(reading, place) ??
      readVagueTime(reading, place);
    if (!other) continue;
    others.push(other);
    // An event runs to the end of its clause, but a day named there is a deadline of its own.
    free = other.kind === "event" ? place + 3 : other.end;
  }
  const dated = joinSentence(text, items);
  const all = inOrder(text, [...dated, ...others]);
  if (all.some(({ kind, bound }) => fixesTime.has(kind) || (kind === "event" && bound !== "from"))) return all;
  const vague = readVagueReport(reading, sentence);
  return vague ? inOrder(text, [...all, vague]) : all;
}

const fixesTime: ReadonlySet<DeadlineKind> = new Set([
  "date",
  "month",
  "quarter",
  "half",
  "year",
  "recurring",
  "relative",
  "duration",
  "continuous",
]);

/** Sorts, cuts an event where a day begins, and leaves out what lies inside a joined phrase. */
function inOrder(text: string, phrases: readonly DeadlinePhrase[]): readonly DeadlinePhrase[] {
  const ordered: DeadlinePhrase[] = [];
  for (const phrase of [...phrases].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = ordered.at(-1);
    if (last && phrase.start < last.end) {
      if (last.kind !== "event" || !fixesTime.has(phrase.kind)) continue;
      const words = text.slice(last.start, phrase.start).trimEnd();
      ordered[ordered.length - 1] = { ...last, text: words, end: last.start + words.length };
    }
    ordered.push(phrase);
  }
  return ordered;
}
