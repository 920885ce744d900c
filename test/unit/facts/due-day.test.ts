import { describe, expect, test } from "vitest";
import { dueDay, firstDay } from "../../../server/src/facts/due-day.ts";
import { recogniseDeadlines } from "../../../server/src/recognise/deadline.ts";

const plan = { planDate: "2026-04-10", planYear: 2026 };

function dueOf(sentence: string, time: { readonly planDate: string | null; readonly planYear: number | null } = plan): string | null {
  const phrases = recogniseDeadlines(sentence, []);
  const [phrase] = phrases;
  if (!phrase || phrases.length > 1) throw new Error(`expected one deadline in: ${sentence}`);
  return dueDay(phrase, time);
}

describe("the last day in time", () => {
  test.each([
    ["DL-1", "Gửi trước ngày 15/11/2026.", "2026-11-14"],
    ["DL-1", "Vận hành trước ngày 01/01/2030.", "2029-12-31"],
    ["DL-1", "Nộp trước ngày 01/3/2028.", "2028-02-29"],
    ["DL-1", "Nộp trước ngày 01/3/2026.", "2026-02-28"],
    ["DL-2", "Gửi chậm nhất là ngày 15/11/2026.", "2026-11-15"],
    ["DL-2", "Thực hiện đến hết ngày 31/12/2027.", "2027-12-31"],
    ["DL-3", "Tiếp nhận hồ sơ đến ngày 20/6/2026.", "2026-06-20"],
    ["DL-4", "Tổ chức hội nghị ngày 20/8/2026.", "2026-08-20"],
    ["DL-5", "Ban hành trong tháng 2/2028.", "2028-02-29"],
    ["DL-5", "Xong trong quý II/2026.", "2026-06-30"],
    ["DL-5", "Bàn giao trong năm 2026.", "2026-12-31"],
    ["DL-6", "Hoàn thành trước tháng 6/2023.", "2023-05-31"],
    ["DL-6", "Hoàn thành trước quý I/2027.", "2026-12-31"],
    ["DL-6", "Hoàn thành trước năm 2030.", "2029-12-31"],
    ["DL-7", "Trình chậm nhất là tháng 3/2027.", "2027-03-31"],
    ["DL-7", "Bàn giao hết quý III/2026.", "2026-09-30"],
    ["DL-8", "Trưng bày từ ngày 01/10 đến ngày 15/10/2026.", "2026-10-15"],
    ["DL-12", "Thời gian: giữa tháng 9/2026.", "2026-09-15"],
    ["DL-13", "Trình đề án vào đầu năm 2027.", "2027-01-01"],
    ["DL-13", "Trình đề án vào giữa năm 2027.", "2027-06-30"],
    ["DL-13", "Trình đề án vào cuối năm 2027.", "2027-12-31"],
    ["DL-33", "Khảo sát trong Quý III và Quý IV/2026.", "2026-12-31"],
    ["DL-34", "Giải ngân trong 6 tháng đầu năm 2026.", "2026-06-30"],
    ["DL-35", "Kiểm tra trong 6 tháng cuối năm.", "2026-12-31"],
    ["DL-36", "Thời gian: 9 tháng đầu năm", "2026-09-30"],
    ["DL-55", "Chương trình giai đoạn 2026-2030.", "2030-12-31"],
    ["DL-39", "Hằng quý, trước ngày 05 của tháng đầu quý, gửi số liệu.", "2026-07-04"],
    ["DL-40", "Nộp bảng kê trước ngày 25 hằng tháng.", "2026-04-24"],
    ["DL-41", "Gửi tin nhanh trước thứ Sáu hằng tuần.", "2026-04-16"],
    ["DL-47", "Gửi danh sách trước 15h00 ngày 15/6/2026.", "2026-06-15"],
    ["DL-60", "Thời gian: Quý IV", "2026-12-31"],
    ["DL-81", "Gửi báo cáo trước ngày 05/11.", "2026-11-04"],
  ])("%s %s", (_row, sentence, day) => {
    expect(dueOf(sentence)).toBe(day);
  });

  test.each([
    "Các xã trả lời trong thời hạn 20 ngày kể từ ngày nhận được dự thảo.",
    "Giải quyết trong vòng 07 ngày làm việc.",
    "Triển khai ngay sau khi có hướng dẫn.",
    "Thời gian thực hiện: Thường xuyên.",
    "Các phòng định kỳ báo cáo Giám đốc.",
    "- Hằng quý, họp kiểm điểm.",
    "Chuẩn bị năm học 2026 - 2027.",
    "Gửi báo cáo trước ngày 31/11/2026.",
    "Xong trước ngày 30/02/2027.",
    "Bàn giao trong quý V/2026.",
    "Thời gian: từ tháng 9/2026.",
  ])("none can be computed: %s", (sentence) => {
    expect(dueOf(sentence)).toBeNull();
  });
});

describe("the first day of the work", () => {
  test.each([
    ["Trưng bày từ ngày 01/10 đến ngày 15/10/2026.", "2026-10-01"],
    ["Tổ chức hội thi ngày 15-16/10/2026.", "2026-10-15"],
    ["Triển khai từ tháng 11 đến tháng 02/2027.", "2026-11-01"],
    ["Xong trong quý II/2026.", "2026-04-01"],
    ["Khảo sát trong Quý III và Quý IV/2026.", "2026-07-01"],
    ["Tổ chức hội nghị ngày 20/8/2026.", "2026-08-20"],
    ["Thời gian: từ tháng 9/2026.", "2026-09-01"],
    ["Chương trình giai đoạn 2026-2030.", "2026-01-01"],
    ["Gửi trước ngày 15/11/2026.", null],
    ["Bàn giao hết quý III/2026.", null],
    ["Gửi báo cáo trước ngày 15 tháng 11 hằng năm.", null],
  ])("%s %s", (sentence, day) => {
    const [phrase] = recogniseDeadlines(sentence, []);
    expect(phrase && firstDay(phrase, plan)).toBe(day);
  });
});

describe("every year again", () => {
  const yearly = "Gửi báo cáo trước ngày 15 tháng 11 hằng năm.";

  test("the next one after the plan's date", () => {
    expect(dueOf(yearly, { planDate: "2026-11-13", planYear: 2026 })).toBe("2026-11-14");
    expect(dueOf(yearly, { planDate: "2026-11-14", planYear: 2026 })).toBe("2026-11-14");
    expect(dueOf(yearly, { planDate: "2026-11-15", planYear: 2026 })).toBe("2027-11-14");
  });

  test("in the plan's year when its date is blank, and nowhere without either", () => {
    expect(dueOf(yearly, { planDate: null, planYear: 2026 })).toBe("2026-11-14");
    expect(dueOf(yearly, { planDate: null, planYear: null })).toBeNull();
  });

  test("before New Year's Day is the last of December, of this year still", () => {
    expect(dueOf("Nộp trước ngày 01 tháng 01 hằng năm.", { planDate: "2026-04-10", planYear: 2026 })).toBe("2026-12-31");
  });
});

test("a day without a year needs the plan's year, which its date may give", () => {
  expect(dueOf("Gửi trước ngày 05/11.", { planDate: "2026-04-10", planYear: null })).toBe("2026-11-04");
  expect(dueOf("Gửi trước ngày 05/11.", { planDate: null, planYear: null })).toBeNull();
});
