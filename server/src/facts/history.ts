import type { DeadlinePhrase } from "../recognise/deadline.ts";
import type { PlanTime } from "./due-day.ts";

const calendarKinds: ReadonlySet<DeadlinePhrase["kind"]> = new Set(["date", "month", "quarter", "half", "year"]);

/**
 * Whether a phrase names a time of years before the plan: "mô hình thực hiện từ ngày 01/7/2025" in a plan of 2026. Of a plan that
 * tells only the year it is for, the year before may be the year it was signed in.
 */
export function isHistory({ kind, year, endYear, problem }: DeadlinePhrase, { planDate, planYear }: PlanTime): boolean {
  const last = endYear ?? year;
  if (last === undefined || problem !== undefined || !calendarKinds.has(kind)) return false;
  if (planDate !== null) return last < Number(planDate.slice(0, 4));
  return planYear !== null && last < planYear - 1;
}

/** "…, hoàn thành trước …", "- Xong trong …", "Thời gian thực hiện: …", "gửi … về Sở Nội vụ trước …": what has yet to be done, whatever year is written. */
const order =
  /(?:(?:^[-+*• ]*|[,;(] ?)(?:phải |cần |và )?(?:hoàn thành|hoàn thiện|xong|báo cáo|gửi|trình|nộp)(?: (?:xong|việc|các|toàn bộ)[^,;.:()]{0,60})?|(?:thời gian|thời hạn|tiến độ)[^:.;|]{0,30}:|(?<![A-Za-zÀ-ỹ])(?:báo cáo|gửi|nộp)(?![A-Za-zÀ-ỹ])[^,;.]{0,120} (?:về|cho) [^;.]{0,80})[ (]*$/iu;
const orderBounds: ReadonlySet<DeadlinePhrase["bound"]> = new Set(["before", "noLaterThan", "within", "none"]);

/** Whether a phrase stands where somebody is told to be done by it: then a year long past is a slip, no history (DL-82). */
export function orders(text: string, { start, kind, bound }: DeadlinePhrase): boolean {
  return kind !== "year" && orderBounds.has(bound) && order.test(text.slice(Math.max(0, start - 240), start));
}
