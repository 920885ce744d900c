import { deadlineSentence } from "../facts/deadline-sentence.ts";
import { fromDeadlines, type PlacedDeadline } from "../facts/deadlines.ts";
import { defineRule } from "./rule.ts";

const report = /(?<![A-Za-zÀ-ỹ])báo cáo(?![A-Za-zÀ-ỹ]| viên)/u;

/** Yearly reports of the last quarter whose day comes before 14 December; earlier in the year they are of something else. */
const earlyReports = fromDeadlines((document, placed) => {
  const { paragraph: index, phrase } = placed;
  const paragraph = document.paragraphs[index];
  const { every, day, month } = phrase.recurrence ?? {};
  if (!paragraph || phrase.problem || every !== "year" || day === undefined || month === undefined || month < 10) return [];
  return (month < 12 || day < 14) && report.test(deadlineSentence(paragraph, phrase)) ? [placed] : [];
});

export const deadlineAnnualReportEarly = defineRule({
  id: "deadline/annual-report-early",
  scope: "document",
  reads: [earlyReports],
  basis: ["DL-88", "DL-16"],
  clause: { vi: "kỳ số liệu thường dùng của chế độ báo cáo", en: "usual reporting periods" },
  standing: "practice",
  fix: "none",
  title: { vi: "Báo cáo năm trước ngày chốt số liệu 14/12", en: "Annual report before its figures close on 14 December" },
  explain: {
    vi: "Số liệu của báo cáo năm thường chốt vào ngày 14 tháng 12. Báo cáo gửi trước ngày ấy thì phần cuối năm là số ước tính; nếu cần số chốt, nên lấy ngày sau 14 tháng 12. Mỗi kế hoạch chỉ nhắc một lần.",
    en: "The figures of an annual report usually close on 14 December. A report due earlier holds estimates for the rest of the year; take a later day where final figures are wanted. Told once a plan.",
  },
  examples: [
    {
      bad: "1. Các xã báo cáo kết quả về Sở Nội vụ trước ngày 05 tháng 11 hằng năm.",
      good: "1. Các xã báo cáo kết quả về Sở Nội vụ trước ngày 20 tháng 12 hằng năm.",
    },
  ],
  *check(document) {
    const [first, ...others] = earlyReports(document);
    if (!first) return;
    const { day: number, month } = first.phrase;
    const day = `${number}/${month}`;
    yield {
      at: place(first),
      message: {
        vi: `Báo cáo năm ${day} đến trước ngày chốt số liệu 14 tháng 12: phần cuối năm sẽ là ước tính (${this.clause.vi}).`,
        en: `The annual report of ${day} is due before its figures close on 14 December: the rest of the year will be estimated (${this.clause.en}).`,
      },
      related: others.map((other) => ({
        at: place(other),
        message: { vi: "Báo cáo năm khác trước ngày chốt số liệu", en: "Another early annual report" },
      })),
    };
  },
});

function place({ paragraph, phrase: { start, end } }: PlacedDeadline) {
  return { paragraph, start, end };
}
