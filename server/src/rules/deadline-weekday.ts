import { deadlinesAt } from "../facts/deadlines.ts";
import { textOf } from "../plan/place.ts";
import { isoDate, weekdayOf } from "../recognise/calendar.ts";
import { weekdayName } from "../recognise/weekday.ts";
import { defineRule } from "./rule.ts";

export const deadlineWeekday = defineRule({
  id: "deadline/weekday",
  scope: "placed",
  basis: ["DL-47"],
  clause: { vi: "thứ phải khớp với ngày trong lịch", en: "the weekday must fit the date" },
  standing: "recommended",
  fix: "ask",
  title: { vi: "Thứ không khớp với ngày", en: "Weekday that does not fit its date" },
  explain: {
    vi: "Khi ghi cả thứ lẫn ngày, tháng, năm thì hai phần phải khớp nhau; nếu không, người nhận không biết theo phần nào.",
    en: "Where a weekday stands beside a date the two must agree, or nobody knows which one holds.",
  },
  examples: [
    {
      bad: "1. Gửi danh sách trước 15h00 ngày 15/6/2026 (thứ Ba).",
      good: "1. Gửi danh sách trước 15h00 ngày 15/6/2026 (thứ Hai).",
    },
    {
      bad: "- Thời gian: 07 giờ 30, Thứ 7, ngày 14 tháng 6 năm 2026.",
      good: "- Thời gian: 07 giờ 30, Chủ nhật, ngày 14 tháng 6 năm 2026.",
    },
  ],
  *check(document, paragraph) {
    for (const { phrase } of deadlinesAt(document, paragraph)) {
      const { weekday, day, month, year, problem } = phrase;
      if (!weekday || problem || day === undefined || month === undefined || year === undefined) continue;
      const date = isoDate({ year, month, day });
      if (weekdayOf(date) === weekday.number) continue;
      const at = { start: weekday.start, end: weekday.end };
      const written = textOf(document, { paragraph, ...at });
      const name = weekdayName(date, "vi");
      const right = /^[TC]/u.test(written) ? `${name.charAt(0).toUpperCase()}${name.slice(1)}` : name;
      yield {
        at,
        message: {
          vi: `Ngày ${day}/${month}/${year} là ${name}, không phải “${written}”.`,
          en: `${day}/${month}/${year} is a ${weekdayName(date, "en")}, not “${written}”.`,
        },
        fixes: [{ title: { vi: `Sửa thành “${right}”`, en: `Change to “${right}”` }, kind: "ask", edits: [{ at, newText: right }] }],
      };
    }
  },
});
