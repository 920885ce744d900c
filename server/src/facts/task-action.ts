import type { DeadlinePhrase } from "../recognise/deadline.ts";
import type { Span } from "../text/span.ts";

/** What leads over from the work to its time: "; hoàn thành trước …", ". Nội dung này hoàn thành trong …". */
const leadsToTime =
  /(?:[,;.:(–-] ?|^)(?:và |,? ?(?:các |những )?(?:nội dung|nhiệm vụ|công việc|việc)(?: này| trên| nêu trên)? )?(?:(?:cần |phải |được |dự kiến )*(?:hoàn thành|hoành thành|hoàn thiện|xong|thực hiện|tổ chức thực hiện|triển khai|thời gian(?: thực hiện| hoàn thành)?|thời hạn(?: hoàn thành)?|tiến độ) ?:? ?)?$| (?:và )?(?:hoàn thành|hoành thành|thực hiện) $| $/iu;
/** A recurrence and its day may stand far apart: "hằng năm báo cáo kết quả … trước ngày 20/11". */
const holdsWork = /báo cáo|gửi|tổng hợp/iu;
const timeFollows = /^[ ,:–-]+/u;

/** The words of some work without the times at its ends. */
export function actionWords(text: string, work: Span, times: readonly DeadlinePhrase[]): string {
  let { start, end } = work;
  const alone = times.filter(({ text: words }) => !holdsWork.test(words));
  for (const { start: from, end: to } of [...alone].reverse()) {
    if (to > end || from < start) continue;
    if (/[A-Za-zÀ-ỹ\d]/u.test(text.slice(to, end))) break;
    const lead = leadsToTime.exec(text.slice(start, from));
    if (!lead) break;
    end = start + text.slice(start, start + lead.index).replace(/[ ,;.:(–-]+$/u, "").length;
  }
  const first = alone[0];
  if (first && first.start === start && first.end < end)
    start = first.end + (timeFollows.exec(text.slice(first.end, end))?.[0].length ?? 0);
  const words = text.slice(start, end).replace(/[ ,;.:/]+$/u, "");
  return words === "" ? text.slice(work.start, work.end) : words;
}
