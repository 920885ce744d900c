import type { Span } from "../text/span.ts";
import { type DeadlineKind, type DeadlinePhrase, recogniseDeadlines } from "./deadline.ts";
import { readPeriodWord } from "./deadline-recurrence.ts";
import { type ReadingText, readyText } from "./deadline-text.ts";

/** A clause that bids somebody report regularly (the-thuc DL-26, DL-87). */
export interface ReportingClause extends Span {
  /** A day, month, quarter or term is fixed, here or in the sentence after. */
  readonly hasDay: boolean;
  /** No day, and no period or a vague word in its place: "định kỳ báo cáo", "hàng năm báo cáo theo quy định". */
  readonly vague: boolean;
}

const gate = /báo cáo|gửi/iu;
const periodStart = /(?<![A-Za-zÀ-ỹ\d])(?:định k[ỳì]|h[ằà]ng (?:năm|qu[ýí]|tháng|tuần)|mỗi (?:năm|qu[ýí]|tháng|tuần))/gu;
const report = /(?<![A-Za-zÀ-ỹ])(?:báo cáo|gửi (?:kết quả|văn bản|số liệu))(?![A-Za-zÀ-ỹ]| viên)/u;
// "vào báo cáo", "trong báo cáo", "mẫu báo cáo" speak of a report, they order none.
const reportNoun = /(?:vào|trong|qua|theo|mẫu|biểu|nội dung|dung|xây dựng|ban hành|làm|các|những|cơ sở|soạn|thể thức) $/u;
const approval = /^ [^.;]{0,80}(?:xem xét|phê duyệt|quyết định|chỉ đạo|cho ý kiến|giải quyết)/u;
const subject = /^ [^.;]{0,120}(?:kết quả|tình hình|tiến độ|việc thực hiện)/u;
const trouble = /(?:nếu|trường hợp|khi)(?: [A-Za-zÀ-ỹ]+){0,4} (?:khó khăn|vướng mắc|vấn đề|phát sinh|bất cập)/u;
const elsewhere =
  /theo (?:đúng )?(?:quy định|hướng dẫn|yêu cầu|chế độ|thời hạn|nội dung)?(?: (?:báo cáo|quy định))?(?: (?:tại|của|trong))? ?(?:\uFFFC|(?:khoản|điều|điểm|luật|nghị định|thông tư|quyết định|nghị quyết|công văn|văn bản|kế hoạch) )/u;
const vagueWord = /theo (?:quy định|yêu cầu|tiến độ)|kịp thời|(?<![A-Za-zÀ-ỹ])sớm(?![A-Za-zÀ-ỹ])/u;
const fixing: ReadonlySet<DeadlineKind> = new Set(["date", "month", "quarter", "half", "year", "relative", "duration"]);

/**
 * Finds the clauses of a paragraph in which somebody must report regularly. Troubles to be reported as they come up, reports
 * sent up for approval, and reports whose time a cited document fixes are not among them. `masked` as for the deadlines.
 */
export function reportingClauses(text: string, masked: readonly Span[] = []): readonly ReportingClause[] {
  if (!gate.test(text)) return [];
  const reading = readyText(text, masked);
  const clauses = reading.sentences.map((sentence) => ({ sentence, start: orderOfReport(reading, sentence) }));
  if (clauses.every(({ start }) => start === undefined)) return [];
  const deadlines = recogniseDeadlines(text, masked);
  return clauses.flatMap(({ sentence, start }, index) => {
    if (start === undefined) return [];
    const words = reading.lower.slice(start, sentence.end);
    const next = reading.sentences[index + 1];
    const hasDay = deadlines.some(
      (phrase) => fixesDay(phrase) && (overlaps(phrase, sentence) || (next && saysWhen(reading, next) && overlaps(phrase, next))),
    );
    const hasPeriod = deadlines.some((phrase) => phrase.recurrence !== undefined && overlaps(phrase, sentence));
    const end = start + words.replace(/[ .;|/]+$/u, "").length;
    return [{ start, end, hasDay, vague: !hasDay && (!hasPeriod || vagueWord.test(words)) }];
  });
}

/** Where the order to report regularly begins in the sentence: at its period word or at "báo cáo", whichever is first. */
function orderOfReport(reading: ReadingText, sentence: Span): number | undefined {
  const words = reading.lower.slice(sentence.start, sentence.end);
  if (!report.test(words) || trouble.test(words) || elsewhere.test(words)) return undefined;
  for (const { index } of words.matchAll(periodStart)) {
    const word = readPeriodWord(reading, sentence, sentence.start + index);
    const regular = words.startsWith("định", index);
    if (!word || (word.weak && !regular)) continue;
    const after = words.slice(word.end - sentence.start, word.end - sentence.start + (regular ? 200 : 60));
    const verb = report.exec(after);
    if (verb && orders(after, verb)) return word.start;
    const before = /(?<![A-Za-zÀ-ỹ])báo cáo(?: [^ ,;.:()]+){0,16} $/u.exec(words.slice(Math.max(0, index - 160), index));
    if (before && orders(words.slice(0, index), before, Math.max(0, index - 160)))
      return sentence.start + Math.max(0, index - 160) + before.index;
  }
  return undefined;
}

function orders(words: string, verb: RegExpExecArray, offset = 0): boolean {
  const at = offset + verb.index;
  const rest = words.slice(at + "báo cáo".length);
  return !reportNoun.test(words.slice(Math.max(0, at - 12), at)) && (!approval.test(rest) || subject.test(rest));
}

function fixesDay({ kind, recurrence, text }: DeadlinePhrase): boolean {
  // Schools know the last day of a term.
  if (/(?:cuối|hết|kết thúc|đầu|giữa) (?:[^ ]+ )?(?:học k|năm học)/iu.test(text)) return true;
  if (kind === "recurring") return recurrence?.day !== undefined || recurrence?.month !== undefined || /thứ |qu[ýí] [iv1-4]/iu.test(text);
  return fixing.has(kind);
}

function saysWhen(reading: ReadingText, sentence: Span): boolean {
  return /báo cáo|thời gian|thời hạn|gửi/u.test(reading.lower.slice(sentence.start, sentence.end));
}

function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}
