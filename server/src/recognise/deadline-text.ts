import type { Span } from "../text/span.ts";

/** A paragraph made ready for the deadline readers: lower case, citations blanked out, cut into sentences. */
export interface ReadingText {
  readonly text: string;
  /** Same length as `text`; masked stretches hold U+FFFC, which no pattern takes. */
  readonly lower: string;
  readonly sentences: readonly Span[];
  /** A table cell that its column's name gives to times. */
  readonly timeCell?: Span;
}

const blank = "\uFFFC";

/** Prepares one paragraph's clean text; `masked` are the spans other recognisers have taken. */
export function readyText(text: string, masked: readonly Span[], timeCell?: Span): ReadingText {
  const lower = blankOut(lowerCase(text), masked);
  return { text, lower, sentences: sentencesOf(lower), ...(timeCell ? { timeCell } : {}) };
}

/** `toLowerCase` keeps the length of Vietnamese text, but not of every letter there is ("İ"). */
function lowerCase(text: string): string {
  const lower = text.toLowerCase();
  if (lower.length === text.length) return lower;
  return Array.from(text, (letter) => (letter.toLowerCase().length === letter.length ? letter.toLowerCase() : letter)).join("");
}

function blankOut(lower: string, masked: readonly Span[]): string {
  if (masked.length === 0) return lower;
  const pieces: string[] = [];
  let at = 0;
  for (const span of [...masked].sort((a, b) => a.start - b.start)) {
    const start = Math.max(at, span.start);
    const end = Math.min(lower.length, span.end);
    if (end <= start) continue;
    pieces.push(lower.slice(at, start), blank.repeat(end - start));
    at = end;
  }
  pieces.push(lower.slice(at));
  return pieces.join("");
}

// A dot after "TP", "tx", "ThS" … or inside "v.v." ends no sentence; a pipe ends a table cell.
const sentenceEnd = /(?<!(?<![A-Za-zÀ-ỹ])(?:tp|tx|tt|p|q|ts|pgs|gs|ths|đ\/c|v))[.!?](?=[ )"”*]|$)|;|\|/gu;

function sentencesOf(lower: string): readonly Span[] {
  const sentences: Span[] = [];
  let start = 0;
  for (const found of lower.matchAll(sentenceEnd)) {
    sentences.push({ start, end: found.index + 1 });
    start = found.index + 1;
  }
  if (start < lower.length) sentences.push({ start, end: lower.length });
  return sentences;
}

/** Matches a sticky pattern at one offset. */
export function matchAt(pattern: RegExp, lower: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(lower);
}

/** At most `width` characters before `at`; readers look back through such a window so that long paragraphs stay cheap. */
export function leftOf(lower: string, at: number, width: number): string {
  return lower.slice(Math.max(0, at - width), at);
}

const itemMark = /^[ *+•–-]*(?:(?:\d{1,2}(?:\.\d{1,2}){0,3}|[a-zđ]|[ivx]{1,5})[.)/]? ?)?[ *+•–-]*$/u;

/** Whether only an item mark ("-", "2.", "a)") stands before `at` in the paragraph, sentence or cell. */
export function opensSentence(reading: ReadingText, sentence: Span, at: number): boolean {
  return at - sentence.start <= 16 && itemMark.test(reading.lower.slice(sentence.start, at));
}

export type Surroundings = "cell" | "brackets" | "colon" | "heading" | "paragraph" | "none";

/** What a phrase fills alone: a table cell, a pair of brackets, the words after a colon, those before one ("- Quý III/2026: …"), or the paragraph. */
export function fills(reading: ReadingText, span: Span): Surroundings {
  const { lower } = reading;
  const after = lower.slice(span.end, span.end + 8).replace(/^[ .,;/*]+/u, "");
  const ends = span.end >= lower.length - 4 && after === "";
  const before = leftOf(lower, span.start, 8).trimEnd().at(-1);
  if (before === "|" || (before === undefined && after.startsWith("|"))) return ends || after.startsWith("|") ? "cell" : "none";
  if (/^ ?:/u.test(lower.slice(span.end, span.end + 2)) && span.start <= 16 && itemMark.test(lower.slice(0, span.start))) return "heading";
  if (before === "(" && after.startsWith(")")) return "brackets";
  const stops = ends || after.startsWith("|") || /^ ?[.;]/u.test(lower.slice(span.end, span.end + 2));
  if (before === ":" && stops) return "colon";
  return ends && span.start <= 16 && itemMark.test(lower.slice(0, span.start)) ? "paragraph" : "none";
}

const timeLabel = /(?<![A-Za-zÀ-ỹ]|trong )(?:thời gian|thời hạn|tiến độ|thời điểm|mốc thời gian|lộ trình)[^:.;|]{0,60}: ?[^.|]*$/u;

/** Whether `at` stands where only times stand: behind "Thời gian thực hiện:", "Tiến độ:", "Thời hạn:", or in a time column. */
export function inTimeValue(reading: ReadingText, at: number): boolean {
  const { timeCell } = reading;
  if (timeCell && at >= timeCell.start && at < timeCell.end) return true;
  return timeLabel.test(leftOf(reading.lower, at, 160)) || inTimeCell(reading.lower, at);
}

const widestTimeCell = 60;
const timeCell =
  /^\*?(?:từ|trước|đến|trong|hết|chậm nhất|hoàn thành|xong|tháng \d|qu[ýí] [ivx\d]|(?:các )?năm 20|ngày \d|h[ằà]ng |mỗi |định k[ỳì]|thường xuyên|liên tục|giai đoạn|cuối|giữa|đầu|0?6 tháng|q\.? ?[ivx\d]|t\.? ?\d|\d{1,2}\/\d|(?:0?[1-9]|1[0-2]) ?[-–] ?(?:0?[1-9]|1[0-2]) ?\/ ?20|20\d\d)/u;

/** A short cell that opens with a time: "| Tháng 9/2026 và hằng năm |". */
function inTimeCell(lower: string, at: number): boolean {
  const left = leftOf(lower, at, widestTimeCell);
  const right = lower.slice(at, at + widestTimeCell);
  const opens = left.lastIndexOf("|");
  const closes = right.indexOf("|");
  if (opens < 0 || (closes < 0 && at + right.length < lower.length)) return false;
  const cell = (left.slice(opens + 1) + (closes < 0 ? right : right.slice(0, closes))).trim();
  return cell.length <= widestTimeCell && timeCell.test(cell);
}
