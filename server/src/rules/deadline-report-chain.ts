import { reportingTasks } from "../facts/plan-tasks.ts";
import { goesTo, placeOf, type ReportDay, reportDays } from "../facts/report-days.ts";
import type { TaskBody } from "../facts/task.ts";
import { defineRule } from "./rule.ts";

export const deadlineReportChain = defineRule({
  id: "deadline/report-chain",
  scope: "document",
  reads: [reportingTasks],
  basis: ["DL-84", "PRAC-12"],
  clause: {
    vi: "thông lệ chế độ báo cáo: đơn vị gửi trước, cơ quan đầu mối tổng hợp sau",
    en: "usual practice: units report before the lead body does",
  },
  standing: "recommended",
  fix: "none",
  title: { vi: "Ngày các đơn vị báo cáo không trước ngày cơ quan đầu mối báo cáo", en: "Units report no earlier than the lead body" },
  explain: {
    vi: "Cơ quan đầu mối tổng hợp báo cáo của các đơn vị rồi mới báo cáo cấp trên, nên ngày các đơn vị gửi phải trước ngày cơ quan đầu mối gửi. Chỉ so báo cáo cùng kỳ: 06 tháng đầu năm với 06 tháng đầu năm, năm với năm.",
    en: "The lead body puts the units' reports together before it reports in turn, so their day comes before its own. Only reports of the same period are compared: half-year with half-year, year with year.",
  },
  examples: [
    {
      bad: "1. Các sở, ban, ngành báo cáo kết quả thực hiện về Sở Nội vụ trước ngày 20 tháng 12 hằng năm.\n2. Sở Nội vụ tổng hợp, báo cáo Ủy ban nhân dân tỉnh trước ngày 18 tháng 12 hằng năm.",
      good: "1. Các sở, ban, ngành báo cáo kết quả thực hiện về Sở Nội vụ trước ngày 16 tháng 12 hằng năm.\n2. Sở Nội vụ tổng hợp, báo cáo Ủy ban nhân dân tỉnh trước ngày 18 tháng 12 hằng năm.",
    },
  ],
  *check(document, catalogue) {
    const days = reportDays(reportingTasks(document, catalogue)).filter(({ round }) => round !== "other" && round !== "month");
    const upwardOf = upwardDays(days);
    for (const own of days) {
      const upward = upwardOf(own);
      if (!upward || own.day < upward.day) continue;
      const [lead] = upward.task.lead;
      const [said, later] = [own.deadline.phrase.text, upward.deadline.phrase.text];
      yield {
        at: placeOf(own),
        message: {
          vi: `“${said}” không trước ngày ${lead?.text ?? ""} tổng hợp báo cáo (“${later}”) (${this.clause.vi}).`,
          en: `“${said}” is no earlier than the day on which ${lead?.text ?? ""} reports in turn (“${later}”) (${this.clause.en}).`,
        },
        related: [{ at: placeOf(upward), message: { vi: "Ngày cơ quan đầu mối báo cáo", en: "The lead body's own day" } }],
      };
    }
  },
});

/** Finds the day on which the receiver of a report reports the same round itself, where it has just one. */
function upwardDays(days: readonly ReportDay[]): (own: ReportDay) => ReportDay | undefined {
  // The same few bodies report in every part of a long plan: each is asked for by its name once.
  const byLead = new Map<string, { readonly lead: TaskBody; readonly days: ReportDay[] }>();
  for (const one of days) {
    const [lead] = one.task.lead;
    if (!lead || lead.group || one.task.lead.length !== 1 || goesTo(one.task, lead)) continue;
    const key = `${one.round} ${lead.text}`;
    const group = byLead.get(key);
    if (group) group.days.push(one);
    else byLead.set(key, { lead, days: [one] });
  }
  const received = new Map<string, readonly ReportDay[]>();
  const receivedBy = (own: ReportDay): readonly ReportDay[] => {
    const key = [own.round, ...(own.task.report?.receivers ?? []).map(({ text }) => text)].join("|");
    const known =
      received.get(key) ??
      [...byLead.values()].flatMap((group) => (group.days[0]?.round === own.round && goesTo(own.task, group.lead) ? group.days : []));
    received.set(key, known);
    return known;
  };
  return (own) => {
    const upward = receivedBy(own);
    return upward.length === 1 ? upward[0] : undefined;
  };
}
