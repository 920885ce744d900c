import { deadlinesOf } from "../facts/deadlines.ts";
import { defineRule } from "./rule.ts";

export const deadlineImpossibleDate = defineRule({
  id: "deadline/impossible-date",
  scope: "document",
  reads: [deadlinesOf],
  basis: ["DL-80", "DL-61", "ND30-I-2.4.b5"],
  clause: { vi: "ngày, tháng phải có trong lịch", en: "a date must exist in the calendar" },
  standing: "mandatory",
  fix: "none",
  title: { vi: "Thời hạn không có trong lịch", en: "Impossible deadline" },
  explain: {
    vi: "Ngày, tháng, quý của thời hạn phải có thật: không có ngày 31/11, tháng 13, quý V.",
    en: "The day, month or quarter of a deadline must exist: there is no 31/11, no month 13, no quarter V.",
  },
  examples: [
    { bad: "- Sở Nội vụ báo cáo kết quả trước ngày 31/11 hằng năm.", good: "- Sở Nội vụ báo cáo kết quả trước ngày 30/11 hằng năm." },
    { bad: "- Sở Nội vụ hoàn thành trong quý V/2026.", good: "- Sở Nội vụ hoàn thành trong quý IV/2026." },
  ],
  *check(document) {
    for (const { paragraph, phrase } of deadlinesOf(document)) {
      if (!phrase.problem) continue;
      yield {
        at: { paragraph, start: phrase.start, end: phrase.end },
        message:
          phrase.problem === "impossible"
            ? {
                vi: `“${phrase.text}” không có trong lịch.`,
                en: `“${phrase.text}” does not exist in the calendar.`,
              }
            : {
                vi: `“${phrase.text}” không thành một thời hạn: thiếu hoặc thừa phần ngày, tháng, năm.`,
                en: `“${phrase.text}” is no date: a part of day, month or year is missing.`,
              },
      };
    }
  },
});
