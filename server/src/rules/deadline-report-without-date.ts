import { citationsIn } from "../facts/citations.ts";
import { reportingClauses } from "../recognise/reporting-clause.ts";
import { defineRule } from "./rule.ts";

const judged = new Set(["heading", "bullet", "body", "closing", "label"]);

export const deadlineReportWithoutDate = defineRule({
  id: "deadline/report-without-date",
  scope: "paragraph",
  basis: ["DL-87", "DL-26", "PRAC-12"],
  clause: { vi: "cách giao báo cáo thường dùng: rõ nơi nhận, rõ ngày", en: "usual practice: a report has a receiver and a day" },
  standing: "recommended",
  fix: "none",
  title: { vi: "Chế độ báo cáo không có ngày", en: "Reporting duty without a date" },
  explain: {
    vi: "Yêu cầu báo cáo định kỳ phải ghi rõ ngày, chẳng hạn “trước ngày 15 tháng 11 hằng năm”. “Định kỳ báo cáo”, “hằng năm báo cáo theo quy định” không cho biết hạn nào.",
    en: "A regular report needs a day, such as “trước ngày 15 tháng 11 hằng năm”. “Định kỳ báo cáo” or “hằng năm báo cáo theo quy định” names none.",
  },
  examples: [
    {
      bad: "1. Định kỳ báo cáo kết quả thực hiện về Sở Nội vụ để tổng hợp.",
      good: "1. Định kỳ trước ngày 15 tháng 11 hằng năm báo cáo kết quả thực hiện về Sở Nội vụ để tổng hợp.",
    },
    {
      bad: "1. Hằng năm báo cáo kết quả thực hiện về Sở Nội vụ theo quy định.",
      good: "1. Hằng năm báo cáo kết quả thực hiện về Sở Nội vụ trước ngày 15 tháng 11.",
    },
  ],
  *check(paragraph, role) {
    if (!judged.has(role)) return;
    for (const clause of reportingClauses(paragraph.text, citationsIn(paragraph))) {
      if (clause.hasDay) continue;
      yield {
        at: { start: clause.start, end: firstWords(paragraph.text, clause.start, clause.end) },
        message: {
          vi: `Yêu cầu báo cáo định kỳ nhưng chưa ghi ngày phải báo cáo (${this.clause.vi}).`,
          en: `A regular report is asked for, but no day is given (${this.clause.en}).`,
        },
      };
    }
  },
});

/** A squiggle under a whole sentence says less than one under "Định kỳ báo cáo kết quả". */
function firstWords(text: string, start: number, end: number): number {
  const words = /^(?:\S+ ){5}\S+/.exec(text.slice(start, end));
  return words ? start + words[0].length : end;
}
