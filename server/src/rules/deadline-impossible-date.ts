import { deadlinesAt } from "../facts/deadlines.ts";
import { daysInMonth } from "../recognise/calendar.ts";
import type { DeadlinePhrase } from "../recognise/deadline.ts";
import type { Span } from "../text/span.ts";
import { defineRule } from "./rule.ts";

export const deadlineImpossibleDate = defineRule({
  id: "deadline/impossible-date",
  scope: "placed",
  basis: ["DL-80", "DL-61", "ND30-I-2.4.b5"],
  clause: { vi: "ngày, tháng phải có trong lịch", en: "a date must exist in the calendar" },
  standing: "mandatory",
  fix: "ask",
  title: { vi: "Thời hạn không có trong lịch", en: "Impossible deadline" },
  explain: {
    vi: "Ngày, tháng, quý của thời hạn phải có thật: không có ngày 31/11, tháng 13, quý V.",
    en: "The day, month or quarter of a deadline must exist: there is no 31/11, no month 13, no quarter V.",
  },
  examples: [
    { bad: "- Sở Nội vụ báo cáo kết quả trước ngày 31/11 hằng năm.", good: "- Sở Nội vụ báo cáo kết quả trước ngày 30/11 hằng năm." },
    { bad: "- Sở Nội vụ hoàn thành trong quý V/2026.", good: "- Sở Nội vụ hoàn thành trong quý IV/2026." },
    { bad: "- Sở Nội vụ tiếp nhận hồ sơ đến hết ngày 9/2026.", good: "- Sở Nội vụ tiếp nhận hồ sơ đến hết tháng 9/2026." },
  ],
  *check(document, paragraph) {
    for (const { phrase } of deadlinesAt(document, paragraph)) {
      if (!phrase.problem) continue;
      yield {
        at: { start: phrase.start, end: phrase.end },
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
        fixes: corrected(phrase).map(({ start, end, right, whole }) => ({
          title: { vi: `Sửa thành “${whole}”`, en: `Change to “${whole}”` },
          kind: "ask",
          edits: [{ at: { start, end }, newText: right }],
        })),
      };
    }
  },
});

interface Correction extends Span {
  readonly right: string;
  /** The deadline as it then reads. */
  readonly whole: string;
}

/** What was probably meant: the last day of a month that is shorter, and the month where a day has no month ("ngày 9/2026"). */
function corrected({ start, text, day, month, year, problem }: DeadlinePhrase): readonly Correction[] {
  const monthAlone = problem === "malformed" ? /ngày (\d{1,2}) ?\/ ?(20\d\d)$/iu.exec(text) : null;
  if (monthAlone && Number(monthAlone[1]) >= 1 && Number(monthAlone[1]) <= 12) {
    return [correction({ start, text }, monthAlone, `tháng ${monthAlone[1]}/${monthAlone[2]}`)];
  }
  if (problem !== "impossible" || day === undefined || month === undefined || month < 1 || month > 12 || day > 31 || day < 1) return [];
  const written = new RegExp(`(?<!\\d)${day}(?= ?\\/ ?0?${month}(?!\\d)| tháng 0?${month}(?!\\d))`, "u").exec(text);
  return written ? [correction({ start, text }, written, String(daysInMonth(month, year)))] : [];
}

function correction(
  { start, text }: Pick<DeadlinePhrase, "start" | "text">,
  { 0: wrong, index }: RegExpExecArray,
  right: string,
): Correction {
  const end = index + wrong.length;
  return { start: start + index, end: start + end, right, whole: `${text.slice(0, index)}${right}${text.slice(end)}` };
}
