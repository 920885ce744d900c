import { describe, expect, test } from "vitest";
import { dueDay } from "../../../server/src/facts/due-day.ts";
import { type RecurringDay, recurringDay } from "../../../server/src/facts/recurrence-days.ts";
import { dayOff, endOfTerm, workingDayFrom } from "../../../server/src/facts/working-days.ts";
import { recogniseDeadlines } from "../../../server/src/recognise/deadline.ts";

const weekdays = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"];

/** The days as the value of an iCalendar RRULE, which says them in few words. */
function ruleOf(recurring: RecurringDay | undefined): string | undefined {
  if (recurring?.every === "week") return `FREQ=WEEKLY;BYDAY=${weekdays[recurring.weekday - 1]}`;
  if (recurring?.every === "year") return `FREQ=YEARLY;BYMONTH=${recurring.months.join(",")};BYMONTHDAY=${recurring.day}`;
  return recurring && `FREQ=MONTHLY;BYMONTHDAY=${recurring.day}`;
}

/** The one deadline of a sentence. */
function deadline(sentence: string) {
  const [phrase, ...others] = recogniseDeadlines(sentence, []);
  if (!phrase || others.length > 0) throw new Error(`expected one deadline in: ${sentence}`);
  return phrase;
}

describe("days off of State bodies", () => {
  test.each([
    ["2026-09-01", true, true, "beside Quốc khánh, by the notice"],
    ["2026-08-31", true, true, "swapped"],
    ["2026-08-22", false, true, "a Saturday worked in exchange"],
    ["2026-11-24", true, true, "Ngày Văn hóa Việt Nam, from 2026"],
    ["2025-11-24", false, false, "not yet a holiday; the notice of 2025 is recalled only"],
    ["2027-05-01", true, true, "a holiday, whatever the notice will say"],
    ["2027-05-03", true, false, "Monday in lieu of Saturday 01/5"],
    ["2027-06-13", true, false, "a Sunday of a year without notice"],
    ["2027-02-09", false, false, "may be a day of Tết: no notice yet"],
    ["2033-05-02", true, false, "in lieu: 30/4 and 01/5 are Saturday and Sunday"],
    ["2033-05-03", true, false, "and a second one"],
    ["2033-05-04", false, false, "not a third"],
  ])("%s: off %s, sure %s (%s)", (day, off, sure) => {
    expect(dayOff(day)).toEqual({ off, sure });
  });
});

describe("the end of a term (DL-10, DL-11, DL-15)", () => {
  test.each([
    ["Góp ý trong thời hạn 20 ngày kể từ ngày nhận được dự thảo.", "2026-06-01", "2026-06-22", "21/6 is a Sunday"],
    ["Gửi biên bản chậm nhất 05 ngày làm việc kể từ ngày kết thúc kiểm tra.", "2026-06-01", "2026-06-08", "a weekend between"],
    ["Cấp phép trong vòng 03 ngày làm việc.", "2026-04-28", "2026-05-05", "30/4, 01/5 and a weekend between"],
    ["Cấp phép trong vòng 05 ngày làm việc.", "2026-08-20", "2026-08-26", "Saturday 22/8 is worked"],
    ["Trả lời trong thời hạn 10 ngày kể từ ngày nhận.", "2026-11-14", "2026-11-25", "24/11 is off"],
    ["Trả lời trong thời hạn một tháng kể từ ngày nhận.", "2026-01-31", "2026-03-02", "28/02 is a Saturday"],
    ["Báo cáo trong vòng nửa tháng.", "2026-06-01", "2026-06-16", "15 days"],
    ["Trả lời trong thời hạn 02 tuần kể từ ngày nhận.", "2026-06-01", "2026-06-15", "14 days"],
    ["Sơ kết sau 01 năm kể từ ngày ban hành Kế hoạch.", "2026-04-10", "2027-04-12", "10/4/2027 is a Saturday"],
  ])("%s from %s: %s (%s)", (sentence, event, end) => {
    expect(endOfTerm(event, deadline(sentence))?.day).toBe(end);
  });

  test("a term through a year without notice is not sure", () => {
    expect(workingDayFrom("2026-06-22")).toEqual({ day: "2026-06-22", sure: true });
    expect(endOfTerm("2026-12-28", deadline("Cấp phép trong vòng 05 ngày làm việc."))).toEqual({ day: "2027-01-05", sure: false });
  });

  test("hours, and terms that look back from an event, are not counted", () => {
    expect(endOfTerm("2026-06-01", deadline("Trả lời trong vòng 24 giờ."))).toBeUndefined();
    expect(endOfTerm("2026-06-01", deadline("Gửi giấy mời chậm nhất 05 ngày trước ngày khai mạc."))).toBeUndefined();
  });
});

describe("recurring days as a rule of a calendar", () => {
  test.each([
    ["Gửi báo cáo trước ngày 15 tháng 11 hằng năm.", "FREQ=YEARLY;BYMONTH=11;BYMONTHDAY=14"],
    ["Gửi báo cáo trước ngày 01 tháng 3 hằng năm.", "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=-1"],
    ["Gửi báo cáo trước ngày 01 tháng 01 hằng năm.", "FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=-1"],
    ["Gửi báo cáo chậm nhất ngày 15/12 hằng năm.", "FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=15"],
    ["Hằng năm, trong tháng 12, sơ kết phong trào.", "FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=-1"],
    ["Hằng quý, trước ngày 05 của tháng đầu quý, gửi số liệu.", "FREQ=YEARLY;BYMONTH=1,4,7,10;BYMONTHDAY=4"],
    ["Hằng quý, trước ngày 01 của tháng đầu quý, gửi số liệu.", "FREQ=YEARLY;BYMONTH=3,6,9,12;BYMONTHDAY=-1"],
    ["Chậm nhất ngày 20 của tháng cuối quý, nộp bảng kê.", "FREQ=YEARLY;BYMONTH=3,6,9,12;BYMONTHDAY=20"],
    ["Nộp bảng kê trước ngày 25 hằng tháng.", "FREQ=MONTHLY;BYMONTHDAY=24"],
    ["Nộp bảng kê trước ngày 01 hằng tháng.", "FREQ=MONTHLY;BYMONTHDAY=-1"],
    ["Nộp bảng kê ngày 30 hằng tháng.", "FREQ=MONTHLY;BYMONTHDAY=30"],
    ["Gửi tin nhanh trước thứ Hai hằng tuần.", "FREQ=WEEKLY;BYDAY=SU"],
    ["Gửi tin nhanh trước 16 giờ thứ Sáu hằng tuần.", "FREQ=WEEKLY;BYDAY=FR"],
  ])("%s", (sentence, rule) => {
    expect(ruleOf(recurringDay(deadline(sentence)))).toBe(rule);
  });

  test.each(["- Hằng quý, họp kiểm điểm.", "Các phòng định kỳ báo cáo Giám đốc.", "Gửi trước ngày 15/11/2026."])("none: %s", (sentence) => {
    expect(recurringDay(deadline(sentence))).toBeUndefined();
  });

  test("the next one is a day on which the duty is still in time", () => {
    expect(dueDay(deadline("Hằng quý, trước ngày 05 của tháng đầu quý, gửi số liệu."), { planDate: "2026-07-05", planYear: 2026 })).toBe(
      "2026-10-04",
    );
  });
});
