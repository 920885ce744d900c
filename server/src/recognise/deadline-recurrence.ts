import type { Span } from "../text/span.ts";
import type { Recurrence } from "./deadline.ts";
import { governsDuty } from "./deadline-duty.ts";
import { fills, inTimeValue, matchAt, type ReadingText } from "./deadline-text.ts";

/** A period word: "Định kỳ hằng năm", "hằng quý", "định kỳ 6 tháng, năm", "báo cáo năm". */
export interface PeriodWord extends Span {
  /** One entry for every period named; empty for "định kỳ" alone. */
  readonly every: readonly Recurrence["every"][];
  /** "02 năm một lần", "định kỳ 2 năm": every so many; absent where it is every one. */
  readonly interval?: number;
  /** "báo cáo năm": the word belongs to the report, and the day begins behind it. */
  readonly ofReport?: true;
  /** A weak word lends its period to a day in the same sentence and is no deadline by itself. */
  readonly weak: boolean;
}

const unit =
  "(?:(?:\\d{1,2}|sáu|ba|một) )?(?:tuần|tháng|qu[ýí]|năm|ngày)(?![A-Za-zÀ-ỹ]| ?\\d(?!\\d? lần)| (?:học|[ivx]{1,4}(?![A-Za-zÀ-ỹ])))";
const each = "(?:h[ằà]ng|mỗi|từng|theo) ";
const more = `(?:(?:,| và| hoặc| ?/) ?(?:${each})?${unit}){0,4}`;
const times = "(?: ?/ ?| )(?:một|01|1|\\d{1,2}) lần";
const regular = new RegExp(`định k[ỳì],?(?: báo cáo)?(?: \\(?)(?:${each})?${unit}${more}(?:(?:${times})| ?/ ?lần)?`, "uy");
const everyForm = new RegExp(`(?:h[ằà]ng|mỗi|từng) ${unit}${more}(?:(?: (?:ít nhất|tối thiểu))?${times})?`, "uy");
const onceIn = /(?:\d{1,2}|một|hai|ba|sáu) (?:tuần|tháng|qu[ýí]|năm) ?(?:\/ ?| )(?:một |01 |1 )?lần/uy;
const timesA = /(?:\d{1,2}|một|hai) lần ?(?:\/|trong một|mỗi) ?(?:tuần|tháng|qu[ýí]|năm)(?![A-Za-zÀ-ỹ])/uy;
const bareRegular = /định k[ỳì](?![A-Za-zÀ-ỹ])/uy;
const namedReport =
  /(?:báo cáo|sơ kết) (?:sáu tháng|0?6 tháng|qu[ýí]|tháng|tuần|năm)(?![A-Za-zÀ-ỹ]| ?\d| trước(?! ngày| \d)| (?:học|qua|sau|nay|[ivx]{1,4}(?![A-Za-zÀ-ỹ])))/uy;
// "định kỳ 6 tháng (trước ngày 15/6), 01 năm (trước ngày 15/12)": the bracket shows that a period is meant.
const beforeDay = /(?:(?:0?1|0?3|0?6|sáu|ba|một) )?(?:qu[ýí]|tháng|năm)(?= \((?:gửi |báo cáo )?(?:trước|chậm nhất|muộn nhất|ngày|vào) )/uy;

/** Reads the period word that begins at `at`, if one does. */
export function readPeriodWord(reading: ReadingText, sentence: Span, at: number): PeriodWord | undefined {
  const { lower } = reading;
  const found = matchAt(regular, lower, at) ?? matchAt(onceIn, lower, at) ?? matchAt(timesA, lower, at);
  if (found) return { start: at, end: at + found[0].length, every: unitsOf(found[0]), weak: false, ...intervalOf(found[0]) };
  const bare = matchAt(bareRegular, lower, at);
  if (bare) return { start: at, end: at + bare[0].length, every: [], weak: true };
  const named = matchAt(namedReport, lower, at) ?? matchAt(beforeDay, lower, at);
  if (named) {
    const verb = /^(?:báo cáo|sơ kết) /u.exec(named[0])?.[0] ?? "";
    const ofReport = verb === "" ? {} : { ofReport: true as const };
    return { start: at + verb.length, end: at + named[0].length, every: unitsOf(named[0]), weak: true, ...ofReport };
  }
  const every = matchAt(everyForm, lower, at);
  if (!every) return undefined;
  const span = { start: at, end: at + every[0].length };
  const alone = fills(reading, span) !== "none" || inTimeValue(reading, at);
  return { ...span, every: unitsOf(every[0]), weak: !(alone || every[0].endsWith("lần") || governsDuty(reading, sentence, span)) };
}

const counts: Readonly<Record<string, number>> = { hai: 2, ba: 3, bốn: 4, năm: 5 };

/** Half-years and quarters have a name of their own; "02 lần/năm" is often, not seldom. */
function intervalOf(words: string): { readonly interval?: number } {
  const [, count = "", unit] = /(?<![A-Za-zÀ-ỹ\d])(\d{1,2}|hai|ba|bốn|năm) (tuần|tháng|năm)(?![A-Za-zÀ-ỹ])/u.exec(words) ?? [];
  const number = counts[count] ?? Number(count);
  if (number < 2 || (unit === "tháng" && (number === 3 || number === 6)) || unitsOf(words).length > 1) return {};
  return { interval: number };
}

const unitWord = /(?:(\d{1,2}|sáu|ba|một) )?(tuần|tháng|qu[ýí]|năm|ngày)/gu;

function unitsOf(words: string): readonly Recurrence["every"][] {
  return Array.from(words.matchAll(unitWord), ([, count, name]) => {
    if (name === "tháng")
      return count === "sáu" || Number(count) === 6 ? "half" : count === "ba" || Number(count) === 3 ? "quarter" : "month";
    if (name === "tuần") return "week";
    if (name === "ngày") return "day";
    return name === "năm" ? "year" : "quarter";
  });
}
