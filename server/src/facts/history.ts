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
