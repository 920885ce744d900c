import { deadlineSentence } from "../facts/deadline-sentence.ts";
import { deadlinesAt } from "../facts/deadlines.ts";
import { defineRule } from "./rule.ts";

const report = /(?<![A-Za-zÀ-ỹ])(?:báo cáo|gửi|nộp)(?![A-Za-zÀ-ỹ]| viên)/u;
/** What is held on a day, and what somebody is to receive on it. */
const held = /(?<![A-Za-zÀ-ỹ])(?:hội nghị|họp|phiên|tổ chức|khai mạc|lễ|giao ban|tổng kết|đón|tiếp|thời gian)(?![A-Za-zÀ-ỹ])/u;

export const deadlineReportOnDay = defineRule({
  id: "deadline/report-on-day",
  scope: "placed",
  basis: ["DL-4", "DL-22"],
  clause: {
    vi: "cách giao báo cáo thường dùng: “trước ngày …”, “chậm nhất ngày …”",
    en: "usual practice: a report is due “before” or “no later than” a day",
  },
  standing: "practice",
  fix: "ask",
  title: { vi: "Ngày báo cáo không có “trước” hoặc “chậm nhất”", en: "Reporting day without “before” or “no later than”" },
  explain: {
    vi: "“Định kỳ ngày 30 tháng 11 hằng năm báo cáo” đọc ra là báo cáo đúng ngày ấy, gửi sớm cũng sai. Nên ghi “chậm nhất ngày 30 tháng 11” hoặc “trước ngày …”.",
    en: "“Ngày 30 tháng 11 hằng năm báo cáo” reads as if the report had to come on that very day. Better “chậm nhất ngày 30 tháng 11” or “trước ngày …”.",
  },
  examples: [
    {
      bad: "1. Định kỳ ngày 30 tháng 11 hằng năm báo cáo kết quả về Sở Nội vụ.",
      good: "1. Định kỳ chậm nhất ngày 30 tháng 11 hằng năm báo cáo kết quả về Sở Nội vụ.",
    },
    {
      bad: "1. Vào ngày 25 hằng tháng, các xã gửi báo cáo về Sở Nội vụ.",
      good: "1. Chậm nhất ngày 25 hằng tháng, các xã gửi báo cáo về Sở Nội vụ.",
    },
  ],
  *check(document, index) {
    const paragraph = document.paragraphs[index];
    for (const { phrase } of deadlinesAt(document, index)) {
      if (!paragraph || phrase.kind !== "recurring" || phrase.bound !== "on" || phrase.problem || phrase.recurrence?.day === undefined)
        continue;
      const sentence = deadlineSentence(paragraph, phrase);
      if (!report.test(sentence) || held.test(sentence)) continue;
      const [word] = phrase.text.match(/(?:vào )?ngày (?=\d)/iu) ?? [];
      if (word === undefined) continue;
      const start = phrase.start + phrase.text.indexOf(word);
      const right = /^[VN]/u.test(word) ? "Chậm nhất ngày " : "chậm nhất ngày ";
      yield {
        at: { start: phrase.start, end: phrase.end },
        message: {
          vi: `“${phrase.text}” không nói là trước hay chậm nhất ngày ấy (${this.clause.vi}).`,
          en: `“${phrase.text}” does not say whether before or no later than that day (${this.clause.en}).`,
        },
        fixes: [
          {
            title: { vi: "Thêm “chậm nhất”", en: "Add “chậm nhất”" },
            kind: "ask",
            edits: [{ at: { start, end: start + word.length }, newText: right }],
          },
        ],
      };
    }
  },
});
