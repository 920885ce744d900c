import type { Span } from "../text/span.ts";
import type { DeadlinePhrase } from "./deadline.ts";
import { readBound } from "./deadline-bound.ts";
import { dutyStandsBefore, targetStandsBehind } from "./deadline-duty.ts";
import { inTimeValue, leftOf, matchAt, opensSentence, type ReadingText } from "./deadline-text.ts";

// "cuối năm học 2026 - 2027" stays with the period that it names.
const schoolTime =
  /(?:(đầu|giữa|cuối|hết|kết thúc) )?(?:(mỗi|từng|h[ằà]ng|các) )?(?:học k[ỳì](?: (?:i{1,2}|1|2|một|hai)(?![A-Za-zÀ-ỹ\d]))?|năm học)(?![A-Za-zÀ-ỹ]| ?(?:19|20)\d\d| mới| này)/uy;
/** "bài kiểm tra cuối học kỳ I", "kết quả cuối năm học": of which time something is, not when to do it. */
const named = /(?<![A-Za-zÀ-ỹ])(?:kiểm tra|thi|bài|đề|điểm|kết quả|đánh giá|xếp loại|khảo sát|học sinh|học lực|nhiệm vụ|kế hoạch) $/u;
const partEnd = /^ ?(?:[.,;:)|/]|$|(?:và|hoặc|theo|về|cho|để|gửi|báo cáo|năm học)(?![A-Za-zÀ-ỹ]))/u;

/**
 * Reads "cuối mỗi học kỳ", "vào cuối học kỳ I", "kết thúc năm học": each term recurs, one end of term is an event. Every school has days
 * of its own for them (DL-55), so none is counted out.
 */
export function readSchoolTime(reading: ReadingText, sentence: Span, at: number): DeadlinePhrase | undefined {
  const { lower, text } = reading;
  const found = matchAt(schoolTime, lower, at);
  if (!found) return undefined;
  const [whole, part, each] = found;
  if (part === undefined && each === undefined) return undefined;
  const end = at + whole.length;
  const { start, bound } = boundBefore(lower, at);
  if (part === undefined && targetStandsBehind(lower, end)) return undefined;
  // "Kết thúc năm học trước ngày 31/5" is what is done by then.
  if (bound === "none" && (part === "hết" || part === "kết thúc")) return undefined;
  const free = inTimeValue(reading, start) || opensSentence(reading, sentence, start) || leftOf(lower, start, 8) === "định kỳ ";
  const said = bound !== "none" || (partEnd.test(lower.slice(end, end + 10)) && dutyStandsBefore(reading, sentence, start));
  if (!free && (!said || named.test(leftOf(lower, start, 16)))) return undefined;
  const shared = { start, end, text: text.slice(start, end), bound: bound === "none" && part !== undefined ? ("on" as const) : bound };
  if (each === undefined) return { ...shared, kind: "event" };
  return { ...shared, kind: "recurring", recurrence: { every: whole.endsWith("năm học") ? "year" : "half" } };
}

/** "trước khi kết thúc năm học" ends before the school year does. */
function boundBefore(lower: string, at: number): Pick<DeadlinePhrase, "start" | "bound"> {
  const words = "trước khi ";
  return leftOf(lower, at, words.length) === words ? { start: at - words.length, bound: "before" } : readBound(lower, at);
}
