import { covers } from "../facts/body-coverage.ts";
import { reportingTasks } from "../facts/plan-tasks.ts";
import { goesTo, placeOf, type ReportDay, reportDays } from "../facts/report-days.ts";
import type { Task, TaskBody } from "../facts/task.ts";
import { fold } from "../text/fold.ts";
import { defineRule } from "./rule.ts";

export const deadlineReportTwoDays = defineRule({
  id: "deadline/report-two-days",
  scope: "document",
  reads: [reportingTasks],
  basis: ["DL-85"],
  clause: { vi: "một báo cáo chỉ có một thời hạn trong kế hoạch", en: "one report has one day in a plan" },
  standing: "recommended",
  fix: "none",
  title: { vi: "Một báo cáo có hai thời hạn khác nhau", en: "One report with two days" },
  explain: {
    vi: "Cùng đơn vị báo cáo, cùng nơi nhận, cùng kỳ mà hai chỗ trong kế hoạch ghi hai ngày khác nhau. Báo cáo có nội dung riêng, ghi rõ sau từ “báo cáo”, không bị so.",
    en: "Two places in the plan give different days for a report of the same bodies to the same receiver for the same period. Reports that name a subject of their own are not compared.",
  },
  examples: [
    {
      bad: "1. Các sở, ban, ngành báo cáo kết quả thực hiện về Sở Nội vụ trước ngày 20 tháng 11 hằng năm.\n2. Các sở, ban, ngành gửi báo cáo về Sở Nội vụ trước ngày 30 tháng 11 hằng năm.",
      good: "1. Các sở, ban, ngành báo cáo kết quả thực hiện về Sở Nội vụ trước ngày 20 tháng 11 hằng năm.\n2. Các sở, ban, ngành gửi báo cáo về Sở Nội vụ trước ngày 20 tháng 11 hằng năm.",
    },
  ],
  *check(document, catalogue) {
    const days = reportDays(reportingTasks(document, catalogue)).filter(({ task }) => isOfPlan(task));
    for (const [index, later] of days.entries()) {
      const earlier = days.slice(0, index).find((one) => isSameReport(one, later));
      if (!earlier || earlier.day === later.day) continue;
      const [one, other] = [earlier.deadline.phrase.text, later.deadline.phrase.text];
      yield {
        at: placeOf(later),
        message: {
          vi: `Cùng một báo cáo mà ở trên ghi “${one}”, ở đây ghi “${other}” (${this.clause.vi}).`,
          en: `The same report is due “${one}” above and “${other}” here (${this.clause.en}).`,
        },
        related: [{ at: placeOf(earlier), message: { vi: "Thời hạn ghi ở trên", en: "The day given above" } }],
      };
    }
  },
});

function isSameReport(one: ReportDay, other: ReportDay): boolean {
  if (one.task === other.task || one.round !== other.round || one.round === "other" || one.round.startsWith("once")) return false;
  const [receiver] = other.task.report?.receivers ?? [];
  return (
    receiver !== undefined && goesTo(one.task, receiver) && one.task.lead.some((body) => other.task.lead.some((same) => isSame(body, same)))
  );
}

function isSame(one: TaskBody, other: TaskBody): boolean {
  return fold(one.text) === fold(other.text) || (!one.group && !other.group && covers(one, other));
}

/** Words between "báo cáo" and who it goes to or when it is due that leave it the report on the plan as a whole. */
const general =
  /^(?:[ ,.;]|định kỳ|hằng năm|hàng năm|năm|hằng tháng|hàng tháng|tháng|tình hình|kết quả|tiến độ|thực hiện|triển khai|việc|công tác|kế hoạch|này|và|các|nhiệm vụ|được giao)*$/iu;
const reported = /báo cáo(?: bằng văn bản)?(?<subject>.*?)(?= (?:về|gửi|cho|tới|đến|với|lên|trước|chậm nhất|vào|qua|thông qua) |[(.;]|$)/iu;

function isOfPlan({ action }: Task): boolean {
  return general.test(reported.exec(action)?.groups?.subject ?? action);
}
