import type { Span } from "../text/span.ts";
import type { DeadlineKind, DeadlinePhrase } from "./deadline.ts";
import { fills, inTimeValue, leftOf, matchAt, opensSentence, type ReadingText } from "./deadline-text.ts";

const continuous =
  /(?:thực hiện )?(?:thường xuyên(?:(?:,| và) liên tục)?|liên tục(?:(?:,| và) thường xuyên)?)(?![A-Za-zÀ-ỹ])(?: trong (?:suốt )?(?:cả )?(?:năm|quá trình thực hiện)(?: 20\d\d)?|,? h[ằà]ng năm)?/uy;
const spending = /(?<![A-Za-zÀ-ỹ])(?:chi|ngân sách|kinh phí|nguồn|vốn|dự toán) $/u;

/** "Thường xuyên" as a time: in a time label, alone in a cell or brackets, or as a closing remark (DL-53, not DL-54). */
export function readContinuous(reading: ReadingText, sentence: Span, at: number): DeadlinePhrase | undefined {
  const { lower, text } = reading;
  const found = matchAt(continuous, lower, at);
  if (!found || spending.test(leftOf(lower, at, 12))) return undefined;
  const span = { start: at, end: at + found[0].length };
  const remark = found[0].startsWith("thực hiện") && at > 0 && opensSentence(reading, sentence, at) && span.end >= sentence.end - 2;
  const place = fills(reading, span);
  const alone = place === "cell" || place === "brackets" || place === "paragraph";
  return alone || remark || inTimeValue(reading, at) ? phrase(text, span, "continuous") : undefined;
}

const event =
  /(?:ngay sau khi|ngay sau|ngay khi|sau khi|khi có(?= (?:yêu cầu|hướng dẫn|chỉ đạo|văn bản|thông báo))|đột xuất)(?![A-Za-zÀ-ỹ]| ?này| ?đó)/uy;
const decides =
  /^[^.;,:()|]{0,100}(?:ban hành|phê duyệt|hướng dẫn|văn bản|được giao|nhận|kết thúc|hoàn thành|ý kiến|thông qua|hiệu lực|kết quả|thống nhất|quyết định)/u;
const clause = /[^.;,:()|\uFFFC]*/uy;

/** "… được ban hành thì tổ chức phổ biến": what is then to be done is no event. */
const then = / thì .*$/u;

/** "ngay sau khi …", "khi có hướng dẫn …", "hoặc đột xuất khi có yêu cầu" (DL-42, DL-52); runs to the end of its clause. */
export function readEvent({ lower, text }: ReadingText, at: number): DeadlinePhrase | undefined {
  const found = matchAt(event, lower, at);
  if (!found) return undefined;
  const after = at + found[0].length;
  const sudden = found[0] === "đột xuất";
  if (
    sudden &&
    !/báo cáo(?![A-Za-zÀ-ỹ])[^;.]*$/u.test(leftOf(lower, at, 80)) &&
    !/^ \(?(?:khi|theo yêu cầu)/u.test(lower.slice(after, after + 16))
  )
    return undefined;
  if (found[0] === "sau khi" && !decides.test(lower.slice(after, after + 120))) return undefined;
  const tail = sudden
    ? (/^ (?:khi có yêu cầu|theo yêu cầu|\((?:khi có yêu cầu|theo yêu cầu)\))/u.exec(lower.slice(after, after + 24))?.[0] ?? "")
    : (matchAt(clause, lower, after)?.[0] ?? "").replace(then, "");
  return phrase(text, { start: at, end: after + tail.trimEnd().length }, "event");
}

const reporting = /(?<![A-Za-zÀ-ỹ])(?:báo cáo|tổng hợp, gửi|gửi (?:về|kết quả))(?![A-Za-zÀ-ỹ])/u;
const vagueForms = [
  /(?<![A-Za-zÀ-ỹ])định k[ỳì],? (?:[^ ,;.]+ ){0,4}báo cáo(?![A-Za-zÀ-ỹ])/u,
  /báo cáo định k[ỳì](?![A-Za-zÀ-ỹ])/u,
  /(?<![A-Za-zÀ-ỹ])kịp thời,? (?:[^ ,;.]+ ){0,3}báo cáo(?![A-Za-zÀ-ỹ])/u,
  /kịp thời(?![A-Za-zÀ-ỹ])(?<=báo cáo (?:[^ ,;.]+ ){0,8}kịp thời)/u,
  /(?<![A-Za-zÀ-ỹ])sớm (?=báo cáo|gửi|trình|tổng hợp|nộp)/u,
  /(?:theo quy định(?! tại| của luật)|theo tiến độ|khi đủ điều kiện|trong thời gian tới)(?![A-Za-zÀ-ỹ])(?<=báo cáo[^;.]{0,150})/u,
];

/**
 * The word that stands in place of a day in a reporting duty, where its sentence fixes no time otherwise (DL-58). "Định kỳ" says that
 * the report comes again and again, and not how often: a recurrence without a period, like that of DL-21.
 */
export function readVagueReport({ lower, text }: ReadingText, sentence: Span): DeadlinePhrase | undefined {
  const words = lower.slice(sentence.start, sentence.end);
  if (!reporting.test(words)) return undefined;
  for (const form of vagueForms) {
    const found = form.exec(words);
    if (!found) continue;
    const start = sentence.start + found.index;
    const kind = regular.test(found[0]) ? "recurring" : "vague";
    return phrase(text, { start, end: start + found[0].trimEnd().length }, kind);
  }
  return undefined;
}

const regular = /định k[ỳì]/u;
const vagueTime = /theo (?:quy định|tiến độ|yêu cầu|kế hoạch)|khi đủ điều kiện|trong thời gian tới|định k[ỳì]|kịp thời/uy;

/** "hoàn thành việc phân bổ trong thời gian tới." */
const ordersVaguely = /(?<![A-Za-zÀ-ỹ])(?<!(?:đã|các|được|chưa) )hoàn thành(?![A-Za-zÀ-ỹ])[^,;.:]*$/u;

/** A word without a day that stands as the value of a time label, alone in a cell, or where an order ends: "Thời gian: Theo tiến độ". */
export function readVagueTime(reading: ReadingText, at: number): DeadlinePhrase | undefined {
  const found = matchAt(vagueTime, reading.lower, at);
  if (!found) return undefined;
  const span = { start: at, end: at + found[0].length };
  const place = fills(reading, span);
  const ends = /^ ?[.;/]|^$/u.test(reading.lower.slice(span.end, span.end + 2));
  const ordered = ends && /^(?:trong|khi)/u.test(found[0]) && ordersVaguely.test(leftOf(reading.lower, at, 120));
  if (place !== "cell" && !(place === "colon" && inTimeValue(reading, at)) && !ordered) return undefined;
  return phrase(reading.text, span, regular.test(found[0]) ? "recurring" : "vague");
}

function phrase(text: string, span: Span, kind: DeadlineKind): DeadlinePhrase {
  return { ...span, text: text.slice(span.start, span.end), kind, bound: kind === "event" ? "from" : "none" };
}
