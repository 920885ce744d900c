import type { DeadlineBound, DeadlinePhrase } from "./deadline.ts";
import { leftOf, matchAt } from "./deadline-text.ts";

const number = "(\\d{1,3}|một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười|nửa)";
const term = new RegExp(`${number} ?(?:\\([^()]{1,30}\\) ?)?(ngày làm việc|ngày|giờ|tháng|tuần|năm)(?![A-Za-zÀ-ỹ])`, "uy");
const anchor =
  /,? ?(?:kể từ|tính từ|sau|từ|trước(?= (?:ngày|khi|thời điểm|lúc) [^\d])) (?:ngày|khi|thời điểm|lúc)(?![A-Za-zÀ-ỹ])[^.;,:()|]*/uy;
const past = /^ (?:qua|gần đây|gần nhất|vừa qua|trở lại đây|trước đây|trước đó|liên tiếp|liền)/u;
const lead =
  /(?<![A-Za-zÀ-ỹ])(?:(?:trong|trước|sau)(?: (?:thời hạn|thời gian|vòng|khoảng))?|thời hạn|chậm nhất|muộn nhất|không quá|tối đa)(?: (?:là|sau|trong|không quá|tối đa|chậm nhất|thời hạn|thời gian|vòng)){0,3} $/u;

const amounts: Readonly<Record<string, number>> = { một: 1, hai: 2, ba: 3, bốn: 4, năm: 5, sáu: 6, bảy: 7, tám: 8, chín: 9, mười: 10 };
const units = { "ngày làm việc": "workingDay", ngày: "day", giờ: "hour", tháng: "month", tuần: "week", năm: "year" } as const;

/** Reads "trong thời hạn 20 ngày kể từ ngày …", "05 ngày làm việc": a term from an event, or with no start said (DL-50…52). */
export function readTerm(text: string, lower: string, at: number): DeadlinePhrase | undefined {
  const found = matchAt(term, lower, at);
  if (!found) return undefined;
  const [whole, count = "", name = ""] = found;
  const unit = units[name as keyof typeof units];
  const end = at + whole.length;
  const words = lead.exec(leftOf(lower, at, 56))?.[0] ?? "";
  const tail = matchAt(anchor, lower, end)?.[0].trimEnd();
  const counted = /^\d/u.test(count);
  if (past.test(lower.slice(end, end + 16))) return undefined;
  if (tail === undefined && !standsAlone(words, unit)) return undefined;
  // "năm ngày", "một năm sau khi": without a lead a number word is seldom a term.
  if (!counted && words === "") return undefined;
  const start = at - words.length;
  return {
    start,
    end: end + (tail?.length ?? 0),
    text: text.slice(start, end + (tail?.length ?? 0)),
    kind: tail === undefined ? "duration" : "relative",
    bound: tail?.replace(/^,? ?/u, "").startsWith("trước") ? "before" : boundOf(words),
    ...amountOf(count, unit),
  };
}

/** A term with no start: working days always are one; "trong 03 năm", "sau 5 năm", "không quá 24 tháng" mostly tell how long something lasts. */
function standsAlone(words: string, unit: DeadlinePhrase["unit"]): boolean {
  if (unit === "workingDay") return true;
  if (/thời hạn|vòng|chậm nhất|muộn nhất/u.test(words)) return true;
  return (unit === "day" || unit === "hour") && /không quá|tối đa|thời gian/u.test(words);
}

/** Half a month is 15 days, half a year six months (Bộ luật Dân sự 2015 Điều 146, DL-14). */
function amountOf(count: string, unit: NonNullable<DeadlinePhrase["unit"]>): Pick<DeadlinePhrase, "amount" | "unit"> {
  if (count === "nửa") return unit === "year" ? { amount: 6, unit: "month" } : unit === "month" ? { amount: 15, unit: "day" } : { unit };
  return { amount: amounts[count] ?? Number(count), unit };
}

function boundOf(words: string): DeadlineBound {
  if (/chậm|muộn|không quá|tối đa/u.test(words)) return "noLaterThan";
  if (/trước/u.test(words)) return "before";
  if (/trong|thời hạn/u.test(words)) return "within";
  return words.startsWith("sau") ? "from" : "none";
}
