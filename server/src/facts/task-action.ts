import type { DeadlinePhrase } from "../recognise/deadline.ts";
import type { Span } from "../text/span.ts";
import { speaksOfWordsBefore } from "./task-deadlines.ts";

/** What leads over from the work to its time: "; hoàn thành trước …", ". Nội dung này hoàn thành trong …". */
const leadsToTime =
  /(?:[,;.:(–-] ?|^)(?:và |,? ?(?:các |những )?(?:nội dung|nhiệm vụ|công việc|việc)(?: này| trên| nêu trên)? )?(?:(?:cần |phải |được |dự kiến )*(?:hoàn thành|hoành thành|hoàn thiện|xong|thực hiện|tổ chức thực hiện|tổ chức|triển khai|(?:thời gian|thời hạn|tiến độ)(?: [a-zà-ỹ]+){0,2}) ?:? ?)?$| (?:và )?(?:hoàn thành|hoành thành|thực hiện) $| $/iu;
const longestLead = 100;
/** A recurrence and its day may stand far apart: "hằng năm báo cáo kết quả … trước ngày 20/11". */
const holdsWork = /báo cáo|gửi|tổng hợp/iu;
const weekday = /^ ?\((?:thứ [^()]{1,8}|chủ nhật)\)/iu;
const opensWork = /^ ?[,:–-]? ?[A-Za-zÀ-ỹ]/u;
const timeFollows = /^[ ,:–-]+/u;

/** The words of some work without the times at its ends. Where several times stand apart, all are left in their places. */
export function actionWords(text: string, work: Span, times: readonly DeadlinePhrase[]): string {
  const { start, end } = { start: work.start, end: endBeforeFollowing(text, work) };
  const alone = times.filter((time) => time.start >= start && time.end <= end && !holdsWork.test(time.text));
  const first = alone[0]?.start === start && opensWork.test(text.slice(alone[0].end, end)) ? alone[0] : undefined;
  const from = first ? first.end + (timeFollows.exec(text.slice(first.end, end))?.[0].length ?? 0) : start;
  const others = alone.slice(first ? 1 : 0);
  const words = text.slice(from, withoutTimes(text, from, end, others) ?? end).replace(/[ ,;.:/]+$/u, "");
  return words === "" ? text.slice(work.start, work.end) : words;
}

/** Where work ends that is followed by times and nothing else; undefined where some time stands elsewhere. */
function withoutTimes(text: string, start: number, workEnd: number, times: readonly DeadlinePhrase[]): number | undefined {
  let end = workEnd;
  for (const time of times.toReversed()) {
    if (/[A-Za-zÀ-ỹ\d]/u.test(text.slice(time.end, end).replace(weekday, ""))) return undefined;
    const near = Math.max(start, time.start - longestLead);
    const lead = leadsToTime.exec(text.slice(near, time.start));
    if (!lead) return undefined;
    end = start + text.slice(start, near + lead.index).replace(/[ ,;.:(–-]+$/u, "").length;
  }
  return end;
}

/** A last sentence "Nội dung này hoàn thành trước tháng 6/2023" is no part of the work. */
function endBeforeFollowing(text: string, { start, end }: Span): number {
  for (const { index } of text.slice(start, end).matchAll(/[.;] (?=\p{Lu})/gu)) {
    if (speaksOfWordsBefore(text.slice(start + index + 2, end))) return start + index;
  }
  return end;
}
