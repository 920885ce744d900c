import type { DeadlineBound } from "./deadline.ts";
import { leftOf } from "./deadline-text.ts";

/** The words left of a calendar phrase that say how it binds (the-thuc 8.1, DL-1…8). */
export interface BoundReading {
  readonly start: number;
  readonly bound: DeadlineBound;
  /** "đầu", "giữa", "cuối" năm, tháng, quý (DL-12, DL-13). */
  readonly part?: "first" | "middle" | "last";
  /** "nửa đầu", "tuần đầu", "10 ngày đầu", "trung tuần": the work has the month up to this day. */
  readonly until?: 7 | 10 | 15 | 20;
  /** "15h00", "13 giờ 30 phút" stands between: "15:00", "13:30". */
  readonly time?: string;
}

// "năm trước đến ngày …": there "trước" belongs to the year.
const word =
  "(?:chậm nhất|muộn nhất|không (?:muộn|chậm|trễ) hơn|không quá|hạn (?:cuối cùng|cuối|chót)|trước(?! đến| tới)|đến|tới|hết|xong|ngay trong|trong|vào|kể từ|từ|sau(?! đến| tới))";
// "Khối 12: tháng 12" holds no hour: a colon needs its minutes.
const clock = "(?:(?:lúc )?\\d{1,2}(?: ?(?:h|g|giờ)(?: ?\\d{2}(?: phút|['’′])?)?|:\\d{2}),? )";
const stretch = "(?:(?:(?:nửa|tuần(?: lễ)?|(?:10|mười) ngày) (?:đầu(?: tiên)?|cuối)|thượng tuần|trung tuần|hạ tuần) (?:của )?)";
const boundWords = new RegExp(
  `(?<![A-Za-zÀ-ỹ\\d])((?:${word}(?: (?:${word}|là|khoảng|thời điểm)){0,4} )?)((?:${stretch}|(?:đầu|giữa|cuối) )?)((?:${clock})?)$`,
  "u",
);

/** "trước ngày 10/6 và 10/12/2026": the second day is bound by the word before the first. */
const firstOfTwo = /(?:ngày )?\d{1,2}(?: ?\/ ?\d{1,2}(?: ?\/ ?20\d\d)?| tháng \d{1,2}(?: năm 20\d\d)?)(?: và|,) (?:ngày )?$/u;

/** Reads the bound words that end right before `at`; without any the phrase starts at `at` and its bound is "none". */
export function readBound(lower: string, at: number): BoundReading {
  const left = leftOf(lower, at, 64);
  const found = boundWords.exec(left);
  if (!found || found[0] === "") {
    const first = firstOfTwo.exec(left);
    const shared = first ? boundWords.exec(left.slice(0, first.index)) : null;
    return { start: at, bound: shared ? boundOf(shared[1] ?? "") : "none" };
  }
  const [whole, words = "", part = "", clockWords = ""] = found;
  const time = timeOf(clockWords);
  const until = lastDayOf(part);
  const partOf = partOfSpan(part);
  return {
    start: at - whole.length,
    bound: boundOf(words),
    ...(partOf ? { part: partOf } : {}),
    ...(until ? { until } : {}),
    ...(time ? { time } : {}),
  };
}

function partOfSpan(words: string): BoundReading["part"] {
  if (/^hạ tuần|cuối/u.test(words)) return "last";
  if (words.startsWith("đầu")) return "first";
  return words.startsWith("giữa") ? "middle" : undefined;
}

function lastDayOf(words: string): BoundReading["until"] {
  if (words.startsWith("trung")) return 20;
  if (words.startsWith("thượng") || /ngày đầu/u.test(words)) return 10;
  if (words.startsWith("nửa đầu")) return 15;
  return words.startsWith("tuần") && words.includes("đầu") ? 7 : undefined;
}

/** "15h00" and "15 giờ" are "15:00"; a 25th hour is none. */
function timeOf(words: string): string | undefined {
  const [, hours = "", minutes = "00"] = /(\d{1,2})\D+(\d{2})?/u.exec(words) ?? [];
  return hours !== "" && Number(hours) <= 24 && Number(minutes) < 60 ? `${hours.padStart(2, "0")}:${minutes}` : undefined;
}

function boundOf(words: string): DeadlineBound {
  if (words === "") return "none";
  if (/trước (?!hết)|trước $/u.test(words)) return "before";
  if (/chậm|muộn|trễ|không quá|hạn|hết|xong $/u.test(words)) return "noLaterThan";
  if (/đến|tới/u.test(words)) return "by";
  if (/từ|sau/u.test(words)) return "from";
  if (/trong/u.test(words)) return "within";
  return "on";
}
