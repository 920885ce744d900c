import { deadlinesAt } from "../facts/deadlines.ts";
import { defineRule } from "./rule.ts";

export const deadlineYearlyUnsaid = defineRule({
  id: "deadline/yearly-unsaid",
  scope: "placed",
  basis: ["DL-21"],
  clause: { vi: "cách ghi thời hạn thường dùng: nói rõ lặp lại theo kỳ nào", en: "usual practice: say how often a duty recurs" },
  standing: "practice",
  fix: "ask",
  title: { vi: "“Định kỳ” mà không nói hằng năm", en: "“Định kỳ” that does not say every year" },
  explain: {
    vi: "“Định kỳ trước ngày 15 tháng 12” chỉ ngầm hiểu là hằng năm; nên ghi rõ: “định kỳ trước ngày 15 tháng 12 hằng năm”.",
    en: "“Định kỳ trước ngày 15 tháng 12” means every year only by inference; better say so: “… ngày 15 tháng 12 hằng năm”.",
  },
  examples: [
    {
      bad: "1. Sở Nội vụ định kỳ trước ngày 15 tháng 12 báo cáo Ủy ban nhân dân tỉnh.",
      good: "1. Sở Nội vụ định kỳ trước ngày 15 tháng 12 hằng năm báo cáo Ủy ban nhân dân tỉnh.",
    },
  ],
  *check(document, paragraph) {
    for (const { phrase } of deadlinesAt(document, paragraph)) {
      if (!phrase.recurrence?.assumed || phrase.recurrence.every !== "year" || phrase.problem) continue;
      const end = { start: phrase.end, end: phrase.end };
      yield {
        at: { start: phrase.start, end: phrase.end },
        message: {
          vi: `“${phrase.text}” chưa nói lặp lại hằng năm (${this.clause.vi}).`,
          en: `“${phrase.text}” does not say that it recurs every year (${this.clause.en}).`,
        },
        fixes: [{ title: { vi: "Thêm “hằng năm”", en: "Add “hằng năm”" }, kind: "ask", edits: [{ at: end, newText: " hằng năm" }] }],
      };
    }
  },
});
