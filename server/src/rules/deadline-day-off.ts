import { holidayOn } from "../catalogue/holidays.ts";
import { deadlinesAt, type PlacedDeadline, timeOf } from "../facts/deadlines.ts";
import { dayOff, workingDayFrom } from "../facts/working-days.ts";
import { addDays, calendarDay, weekdayOf } from "../recognise/calendar.ts";
import { writtenDay } from "../recognise/weekday.ts";
import { isoOf, type WrittenDay, writtenAs, writtenDays } from "../recognise/written-day.ts";
import { defineRule } from "./rule.ts";

export const deadlineDayOff = defineRule({
  id: "deadline/day-off",
  scope: "placed",
  basis: ["DL-89", "DL-11"],
  clause: { vi: "khoản 5 Điều 148 Bộ luật Dân sự 2015", en: "Civil Code 2015, Article 148.5" },
  standing: "practice",
  fix: "ask",
  title: { vi: "Thời hạn rơi vào ngày nghỉ", en: "Deadline on a day off" },
  explain: {
    vi: "Ngày phải xong việc là thứ Bảy, Chủ nhật hoặc ngày lễ; thời hạn như vậy kết thúc vào ngày làm việc tiếp theo, nên ghi luôn ngày ấy. Chỉ xét ngày có đủ năm; ngày cuối tháng, quý, năm không bị báo.",
    en: "The day is a Saturday, Sunday or public holiday; such a term ends on the next working day, so better name that. Only days with a year are judged, and none that ends a month, quarter or year.",
  },
  examples: [
    { bad: "1. Sở Nội vụ gửi dự thảo trước ngày 15/11/2026.", good: "1. Sở Nội vụ gửi dự thảo trước ngày 17/11/2026." },
    {
      bad: "1. Sở Nội vụ gửi dự thảo chậm nhất ngày 24 tháng 11 năm 2026.",
      good: "1. Sở Nội vụ gửi dự thảo chậm nhất ngày 25 tháng 11 năm 2026.",
    },
  ],
  *check(document, paragraph) {
    const { planDate } = timeOf(document);
    for (const placed of deadlinesAt(document, paragraph)) {
      const { phrase, due } = placed;
      const written = judgedDay(placed);
      if (!written || due === null || (planDate !== null && due < planDate)) continue;
      const next = workingDayFrom(due);
      // The day before “trước ngày D” is the last in time: D has to be the day after the working day.
      const moved = { ...written, ...calendarDay(phrase.bound === "before" && !phrase.time ? addDays(next.day, 1) : next.day) };
      const right = writtenAs(moved);
      const holiday = holidayOn(due)?.name;
      const unsure = next.sure ? { vi: "", en: "" } : { vi: " (cần xem lại lịch nghỉ năm ấy)", en: " (check the days off of that year)" };
      yield {
        at: { start: phrase.start, end: phrase.end },
        message: {
          vi: `Ngày cuối còn trong hạn là ${writtenDay(due, "vi")}, ngày nghỉ${holiday ? ` (${holiday})` : ""}; ngày làm việc tiếp theo là ${writtenDay(next.day, "vi")}${unsure.vi} (${this.clause.vi}).`,
          en: `The last day in time is ${writtenDay(due, "en")}, a day off${holiday ? ` (${holiday})` : ""}; the next working day is ${writtenDay(next.day, "en")}${unsure.en} (${this.clause.en}).`,
        },
        fixes: [
          {
            title: { vi: `Chuyển sang ngày làm việc tiếp theo: “${right}”`, en: `Move to the next working day: “${right}”` },
            kind: "ask",
            edits: [{ at: { start: written.start, end: written.end }, newText: right }],
          },
        ],
      };
    }
  },
});

/**
 * The day to judge: with its year, last in time on a day off, and itself one. “Trước ngày 16/11/2026”, a Monday, is let alone, though
 * strictly the Sunday before is the last day.
 */
function judgedDay({ phrase, due }: PlacedDeadline): WrittenDay | undefined {
  const { kind, bound, weekday } = phrase;
  // Who writes the weekday knows it.
  if (kind !== "date" || weekday || due === null || !(bound === "before" || bound === "noLaterThan" || bound === "by")) return undefined;
  const [written] = writtenDays(phrase);
  const named = written && isoOf(written);
  if (!named || !isOff(named) || !isOff(due)) return undefined;
  return addDays(named, 1).endsWith("-01") ? undefined : written;
}

/** A weekend, a holiday, or a day off by a notice that was read; not one that is only remembered. */
function isOff(day: string): boolean {
  const { off, sure } = dayOff(day);
  return off && (sure || weekdayOf(day) > 5);
}
