import { describe, expect, test } from "vitest";
import { recogniseDeadlines } from "../../../server/src/recognise/deadline.ts";
import { type Expected, unmark } from "./marked-deadlines.ts";

const yearlyOn = (day: number, month: number, bound: Expected["bound"] = "before"): Expected => ({
  kind: "recurring",
  bound,
  day,
  month,
  recurrence: { every: "year", day, month },
});

/** The period is not said and follows from the day. */
const yearlySurely = (day: number, month: number): Expected => ({
  ...yearlyOn(day, month),
  recurrence: { every: "year", assumed: true, day, month },
});

/** Row of the catalogue (the-thuc 8.2), a sentence with its deadlines marked, and what each of them is. */
const catalogue: readonly (readonly [row: string, sentence: string, ...expected: readonly Expected[]])[] = [
  ["DL-20", "Các xã gửi kết quả về Sở Nội vụ «trước ngày 15 tháng 11 hằng năm» để theo dõi.", yearlyOn(15, 11)],
  ["DL-21", "Sở Y tế làm đầu mối theo dõi; «định kỳ trước ngày 15 tháng 12» trình Ủy ban nhân dân tỉnh.", yearlySurely(15, 12)],
  ["DL-21", "Định kỳ, các sở gửi số liệu «trước ngày 20/11» để tổng hợp.", yearlySurely(20, 11)],
  ["DL-22", "- «Định kỳ ngày 30 tháng 11 hàng năm» gửi số liệu cho cơ quan chủ trì.", yearlyOn(30, 11, "on")],
  ["DL-23", "«Định kỳ hằng năm báo cáo việc sử dụng kinh phí cho Sở Tài chính trước ngày 01 tháng 11».", yearlyOn(1, 11)],
  ["DL-24", "Các phòng «định kỳ hằng năm báo cáo Văn phòng (qua hộp thư chung) trước ngày 05/11».", yearlyOn(5, 11)],
  ["DL-25", "«Định kỳ hàng năm gửi báo cáo tình hình cho Chi cục Kiểm lâm trước ngày 20 tháng 11» để tổng hợp.", yearlyOn(20, 11)],
  [
    "DL-26",
    "Các trường xây dựng nội quy. «Hàng năm» báo cáo kết quả tập huấn.",
    { kind: "recurring", bound: "none", recurrence: { every: "year" } },
  ],
  ["DL-28", "Phê duyệt quy hoạch chi tiết «trong năm 2026».", { kind: "year", bound: "within", year: 2026 }],
  ["DL-28", "Bố trí trụ sở làm việc «ngay trong năm 2026».", { kind: "year", bound: "within", year: 2026 }],
  ["DL-29", "Ban hành quy chế «trong tháng 12 năm 2026».", { kind: "month", bound: "within", month: 12, year: 2026 }],
  ["DL-29", "Tổ chức lớp tập huấn «trong tháng 9/2026».", { kind: "month", bound: "within", month: 9, year: 2026 }],
  ["DL-30", "Việc này phải «xong trước tháng 6/2027».", { kind: "month", bound: "before", month: 6, year: 2027 }],
  ["DL-31", "Trình dự thảo «chậm nhất là tháng 3/2027».", { kind: "month", bound: "noLaterThan", month: 3, year: 2027 }],
  ["DL-32", "Nghiệm thu phần mềm: «Quý IV/2026».", { kind: "quarter", bound: "none", quarter: 4, year: 2026 }],
  ["DL-32", "Rà soát danh sách, «xong trong quý II/2026».", { kind: "quarter", bound: "within", quarter: 2, year: 2026 }],
  ["DL-32", "«Trong quý I năm 2027», mở lớp bồi dưỡng.", { kind: "quarter", bound: "within", quarter: 1, year: 2027 }],
  [
    "DL-33",
    "Khảo sát thực địa «trong Quý III và Quý IV/2026».",
    { kind: "quarter", bound: "within", from: { quarter: 3 }, quarter: 4, year: 2026 },
  ],
  [
    "DL-33",
    "| Lập hồ sơ | Sở Xây dựng | «Quý III - IV/2026» |",
    { kind: "quarter", bound: "span", from: { quarter: 3 }, quarter: 4, year: 2026 },
  ],
  ["DL-33", "Thời gian: «Quý I, II, III năm 2026».", { kind: "quarter", bound: "span", from: { quarter: 1 }, quarter: 3, year: 2026 }],
  ["DL-32", "Thời gian: «Quý IV-2026».", { kind: "quarter", bound: "none", quarter: 4, year: 2026 }],
  ["DL-29", "Hoàn thành «trong tháng 12.2026».", { kind: "month", bound: "within", month: 12, year: 2026 }],
  ["DL-60", "| 4 | Kiểm kê tài sản | Sở Tài chính | «8/2026» | Báo cáo |", { kind: "month", bound: "none", month: 8, year: 2026 }],
  ["DL-60", "| Kiểm kê | «T8/2026» |", { kind: "month", bound: "none", month: 8, year: 2026 }],
  ["DL-32", "| Kiểm kê | «Q.III/2026» |", { kind: "quarter", bound: "none", quarter: 3, year: 2026 }],
  ["DL-60", "| Kiểm kê | «09 - 10/2026» | Báo cáo |", { kind: "month", bound: "span", from: { month: 9 }, month: 10, year: 2026 }],
  ["DL-48", "| Kiểm kê | Hoàn thành «trước 2030» |", { kind: "year", bound: "before", year: 2030 }],
  ["DL-32", "Khởi động trạm giống «quý IV/2026».", { kind: "quarter", bound: "none", quarter: 4, year: 2026 }],
  ["DL-32", "Tiếp nhận máy quay mật «quý III/2026».", { kind: "quarter", bound: "none", quarter: 3, year: 2026 }],
  [
    "DL-59",
    "Khởi công xưởng sấy «quý IV/2026», hoàn thành «năm 2027».",
    { kind: "quarter", bound: "none", quarter: 4, year: 2026 },
    { kind: "year", bound: "none", year: 2027 },
  ],
  ["DL-59", "- Lắp đặt trạm quan trắc tự động, đưa vào vận hành «năm 2027»;", { kind: "year", bound: "none", year: 2027 }],
  ["DL-59", "| Kiểm kê | «Trong năm» | Báo cáo |", { kind: "year", bound: "within" }],
  [
    "DL-41",
    "- Thời gian: «Tháng 3, 6, 9, 12 hằng năm».",
    { kind: "recurring", bound: "span", from: { month: 3 }, month: 12, recurrence: { every: "year", month: 12 } },
  ],
  [
    "DL-20",
    "Trưởng thôn gửi kết quả về xã «trước ngày 10/6» và «10/12/2026».",
    { kind: "date", bound: "before", day: 10, month: 6 },
    { kind: "date", bound: "before", day: 10, month: 12, year: 2026 },
  ],
  [
    "DL-38",
    "Gửi kết quả về Sở Y tế «trước ngày 15/6/2026 (báo cáo 6 tháng)».",
    { kind: "date", bound: "before", day: 15, month: 6, year: 2026 },
  ],
  ["DL-56", "- «Đến hết năm 2026» có ít nhất 90% hồ sơ được số hóa.", { kind: "horizon", bound: "by", year: 2026 }],
  ["DL-46", "- Hoàn thành việc số hóa sổ bộ «đến hết năm 2026».", { kind: "year", bound: "noLaterThan", year: 2026 }],
  [
    "DL-42",
    "Báo cáo tình hình triển khai «hằng quý» và báo cáo «đột xuất theo yêu cầu».",
    { kind: "recurring", bound: "none", recurrence: { every: "quarter" } },
    { kind: "event", bound: "from" },
  ],
  [
    "DL-29",
    "- Vòng 1: «Tháng 3/2026»; vòng 2: «Tháng 6/2026».",
    { kind: "month", bound: "none", month: 3, year: 2026 },
    { kind: "month", bound: "none", month: 6, year: 2026 },
  ],
  ["DL-22", "«21/01/2026»", { kind: "date", bound: "on", day: 21, month: 1, year: 2026 }],
  ["DL-22", "- Trao giải: «30/11/2026».", { kind: "date", bound: "on", day: 30, month: 11, year: 2026 }],
  ["DL-34", "Giải ngân phần còn lại «trong 6 tháng đầu năm 2026».", { kind: "half", bound: "within", half: 1, year: 2026 }],
  ["DL-34", "* Thời gian: «06 tháng đầu năm».", { kind: "half", bound: "none", half: 1 }],
  ["DL-35", "Kiểm tra các chợ «trong 6 tháng cuối năm».", { kind: "half", bound: "within", half: 2 }],
  ["DL-36", "Thời hạn: «9 tháng đầu năm 2026»", { kind: "quarter", bound: "span", from: { quarter: 1 }, quarter: 3, year: 2026 }],
  ["DL-36", "Hoàn thành điều tra «trong 3 tháng đầu năm».", { kind: "quarter", bound: "within", from: { quarter: 1 }, quarter: 1 }],
  [
    "DL-37",
    "Báo cáo «định kỳ 06 tháng (trước ngày 20 tháng 6») và «hằng năm (trước ngày 20 tháng 12»).",
    { ...yearlyOn(20, 6), recurrence: { every: "half", day: 20, month: 6 } },
    yearlyOn(20, 12),
  ],
  [
    "DL-38",
    "Gửi «trước ngày 18 tháng 6 đối với báo cáo sáu tháng» và «trước ngày 18 tháng 12 đối với báo cáo năm».",
    { ...yearlyOn(18, 6), recurrence: { every: "half", day: 18, month: 6 } },
    yearlyOn(18, 12),
  ],
  [
    "DL-39",
    "«Định kỳ hằng quý (trước ngày 05 của tháng đầu quý») gửi số liệu.",
    { kind: "recurring", bound: "before", day: 5, recurrence: { every: "quarter", day: 5, monthOfQuarter: 1 } },
  ],
  [
    "DL-39",
    "«Hằng quý, trước ngày 10 tháng đầu tiên của quý sau», gửi báo cáo.",
    { kind: "recurring", bound: "before", day: 10, recurrence: { every: "quarter", day: 10, monthOfQuarter: 1 } },
  ],
  [
    "DL-39",
    "«Chậm nhất ngày 20 của tháng cuối quý», nộp bảng kê.",
    { kind: "recurring", bound: "noLaterThan", day: 20, recurrence: { every: "quarter", day: 20, monthOfQuarter: 3 } },
  ],
  [
    "DL-40",
    "Nộp bảng kê «trước ngày 25 hằng tháng».",
    { kind: "recurring", bound: "before", day: 25, recurrence: { every: "month", day: 25 } },
  ],
  ["DL-41", "- «Hằng quý», họp kiểm điểm tiến độ.", { kind: "recurring", bound: "none", recurrence: { every: "quarter" } }],
  ["DL-41", "Giao ban «hằng tuần».", { kind: "recurring", bound: "none", recurrence: { every: "week" } }],
  [
    "DL-40",
    "«Ngày mùng 5 hằng tháng» gửi bảng chấm công.",
    { kind: "recurring", bound: "on", day: 5, recurrence: { every: "month", day: 5 } },
  ],
  [
    "DL-41",
    "«Trước 16 giờ thứ Sáu hằng tuần», gửi tin nhanh.",
    { kind: "recurring", bound: "before", time: "16:00", recurrence: { every: "week", weekday: 5 } },
  ],
  [
    "DL-41",
    "«Trước 15 giờ 30 ngày Chủ nhật hằng tuần» gửi tin nhanh.",
    { kind: "recurring", bound: "before", time: "15:30", recurrence: { every: "week", weekday: 7 } },
  ],
  ["DL-41", "Tổ chức hội thi «02 năm một lần».", { kind: "recurring", bound: "none", recurrence: { every: "year", interval: 2 } }],
  ["DL-41", "Rà soát quy chế «định kỳ 3 năm một lần».", { kind: "recurring", bound: "none", recurrence: { every: "year", interval: 3 } }],
  ["DL-41", "Tập huấn cho cộng tác viên «mỗi năm một lần».", { kind: "recurring", bound: "none", recurrence: { every: "year" } }],
  [
    "DL-42",
    "Các sở báo cáo «hằng năm» hoặc «đột xuất khi có yêu cầu».",
    { kind: "recurring", bound: "none", recurrence: { every: "year" } },
    { kind: "event", bound: "from" },
  ],
  ["DL-43", "Gửi hồ sơ xét thưởng «chậm nhất là ngày 15 tháng 10 hằng năm».", yearlyOn(15, 10, "noLaterThan")],
  ["DL-44", "Xây dựng, ban hành «chậm nhất 15/10/2026».", { kind: "date", bound: "noLaterThan", day: 15, month: 10, year: 2026 }],
  ["DL-44", "Gửi góp ý «trước 01 tháng 3 năm 2027».", { kind: "date", bound: "before", day: 1, month: 3, year: 2027 }],
  ["DL-45", "Đưa trạm bơm vào vận hành «trước ngày 01/01/2030».", { kind: "date", bound: "before", day: 1, month: 1, year: 2030 }],
  ["DL-45", "Thực hiện «đến hết ngày 31/12/2027».", { kind: "date", bound: "noLaterThan", day: 31, month: 12, year: 2027 }],
  ["DL-46", "Tiếp nhận hồ sơ «đến hết tháng 8/2026».", { kind: "month", bound: "noLaterThan", month: 8, year: 2026 }],
  ["DL-46", "Kéo dài «đến hết năm 2026».", { kind: "year", bound: "noLaterThan", year: 2026 }],
  ["DL-46", "Bàn giao «hết quý III/2026».", { kind: "quarter", bound: "noLaterThan", quarter: 3, year: 2026 }],
  [
    "DL-47",
    "Đăng ký đại biểu «trước 15h00 ngày 15/6/2026».",
    { kind: "date", bound: "before", day: 15, month: 6, year: 2026, time: "15:00" },
  ],
  [
    "DL-47",
    "Khai mạc lúc: «13h30’ ngày 29/4/2026» (Thứ Tư).",
    { kind: "date", bound: "on", day: 29, month: 4, year: 2026, time: "13:30", weekday: { start: 37, end: 43, number: 3 } },
  ],
  [
    "DL-47",
    "Gửi danh sách «trước 17h ngày thứ Hai, 15/6/2026».",
    { kind: "date", bound: "before", day: 15, month: 6, year: 2026, time: "17:00", weekday: { start: 29, end: 36, number: 1 } },
  ],
  [
    "DL-47",
    "- Thời gian: «07 giờ 30, Chủ nhật, ngày 14/6/2026».",
    { kind: "date", bound: "on", day: 14, month: 6, year: 2026, time: "07:30", weekday: { start: 24, end: 32, number: 7 } },
  ],
  ["DL-48", "Xóa nhà tạm, hoàn thành «trước năm 2030».", { kind: "year", bound: "before", year: 2030 }],
  ["DL-49", "Trình đề án «vào cuối năm 2026».", { kind: "year", bound: "on", year: 2026 }],
  ["DL-49", "Tổng kết phong trào «vào cuối năm».", { kind: "year", bound: "on" }],
  ["DL-49", "Nghiệm thu phần mềm «cuối tháng 9».", { kind: "month", bound: "none", month: 9 }],
  ["DL-49", "Khởi công «trước giữa năm 2027».", { kind: "year", bound: "before", year: 2027, day: 30, month: 6 }],
  ["DL-49", "Thời gian: «đầu tháng 9/2026».", { kind: "month", bound: "none", month: 9, year: 2026, day: 1 }],
  [
    "DL-50",
    "Các xã trả lời «trong thời hạn 20 ngày kể từ ngày nhận được dự thảo», gửi Sở Tư pháp.",
    { kind: "relative", bound: "within", amount: 20, unit: "day" },
  ],
  [
    "DL-51",
    "Gửi biên bản «chậm nhất 05 ngày làm việc kể từ ngày kết thúc kiểm tra».",
    { kind: "relative", bound: "noLaterThan", amount: 5, unit: "workingDay" },
  ],
  ["DL-51", "Giải quyết «trong vòng 07 ngày làm việc».", { kind: "duration", bound: "within", amount: 7, unit: "workingDay" }],
  ["DL-51", "Thẩm định hồ sơ «05 (năm) ngày làm việc».", { kind: "duration", bound: "none", amount: 5, unit: "workingDay" }],
  [
    "DL-51",
    "Cấp phép «trong thời hạn không quá 10 ngày làm việc, kể từ khi đủ hồ sơ».",
    { kind: "relative", bound: "noLaterThan", amount: 10, unit: "workingDay" },
  ],
  [
    "DL-50",
    "Gửi giấy mời «chậm nhất 05 ngày làm việc trước ngày khai mạc».",
    { kind: "relative", bound: "before", amount: 5, unit: "workingDay" },
  ],
  ["DL-52", "Thời gian: «Khi có yêu cầu».", { kind: "event", bound: "from" }],
  ["DL-52", "Đánh giá lại «sau 03 tháng kể từ khi vận hành».", { kind: "relative", bound: "from", amount: 3, unit: "month" }],
  ["DL-52", "Triển khai «ngay sau khi có hướng dẫn của Bộ Y tế».", { kind: "event", bound: "from" }],
  ["DL-52", "Các xã xây dựng kế hoạch «sau khi Kế hoạch này được ban hành».", { kind: "event", bound: "from" }],
  ["DL-53", "* Thời gian thực hiện: «Thường xuyên».", { kind: "continuous", bound: "none" }],
  ["DL-53", "Tiến độ: «Thường xuyên, liên tục».", { kind: "continuous", bound: "none" }],
  ["DL-53", "3 | Tuyên truyền pháp luật | Sở Tư pháp | «Thường xuyên» |", { kind: "continuous", bound: "none" }],
  ["DL-53", "Kiểm tra vệ sinh các chợ («thường xuyên»);", { kind: "continuous", bound: "none" }],
  ["DL-53", "Niêm yết công khai tại trụ sở; «thực hiện thường xuyên».", { kind: "continuous", bound: "none" }],
  ["DL-55", "Chương trình «giai đoạn 2021-2025».", { kind: "period", bound: "span", year: 2021, endYear: 2025 }],
  [
    "DL-55",
    "Quy hoạch «thời kỳ 2021-2030», «tầm nhìn đến năm 2050».",
    { kind: "period", bound: "span", year: 2021, endYear: 2030 },
    { kind: "horizon", bound: "by", year: 2050 },
  ],
  ["DL-55", "Chuẩn bị «năm học 2026 - 2027».", { kind: "period", bound: "span", year: 2026, endYear: 2027 }],
  [
    "DL-56",
    "Mục tiêu «đến năm 2025», «định hướng đến năm 2030».",
    { kind: "horizon", bound: "by", year: 2025 },
    { kind: "horizon", bound: "by", year: 2030 },
  ],
  ["DL-56", "«Từ nay đến năm 2028» trồng một triệu cây xanh.", { kind: "horizon", bound: "by", year: 2028 }],
  [
    "DL-57",
    "Số liệu tính «từ ngày 15 tháng 12 năm trước đến ngày 14 tháng 12» của kỳ báo cáo.",
    { kind: "period", bound: "span", from: { day: 15, month: 12 }, day: 14, month: 12 },
  ],
  ["DL-58", "Các phòng «định kỳ báo cáo» Giám đốc Sở.", { kind: "recurring", bound: "none" }],
  ["DL-58", "* Thời gian thực hiện: «Định kỳ».", { kind: "recurring", bound: "none" }],
  ["DL-58", "Có vướng mắc thì «kịp thời báo cáo» Ủy ban nhân dân xã.", { kind: "vague", bound: "none" }],
  ["DL-58", "Sở Công Thương báo cáo Ủy ban nhân dân tỉnh «theo quy định».", { kind: "vague", bound: "none" }],
  ["DL-59", "7 | Số hóa hồ sơ | Trung tâm Lưu trữ | «Năm 2026» |", { kind: "year", bound: "none", year: 2026 }],
  [
    "DL-59",
    "8 | Nâng cấp đường truyền | Sở Khoa học và Công nghệ | «2026-2030» |",
    { kind: "period", bound: "span", year: 2026, endYear: 2030 },
  ],
  ["DL-60", "Hoàn thành lắp đặt: «tháng 10/2026».", { kind: "month", bound: "none", month: 10, year: 2026 }],
  ["DL-60", "Thời gian: «Quý IV».", { kind: "quarter", bound: "none", quarter: 4 }],
  ["DL-61", "Tiếp nhận «đến hết ngày 9/2026».", { kind: "date", bound: "noLaterThan", day: 9, year: 2026, problem: "malformed" }],
  ["DL-61", "Gửi báo cáo «trước ngày 31/11».", { kind: "date", bound: "before", day: 31, month: 11, problem: "impossible" }],
  ["DL-61", "Bàn giao «trong quý V/2026».", { kind: "quarter", bound: "within", year: 2026, problem: "impossible" }],
  ["DL-61", "Thời gian hoàn thành: «quý V».", { kind: "quarter", bound: "none", problem: "impossible" }],
  ["DL-61", "Hoàn thành «trong tháng 13/2026».", { kind: "month", bound: "within", month: 13, year: 2026, problem: "impossible" }],
  ["DL-61", "Trình «trước ngày 23//2026».", { kind: "date", bound: "before", day: 23, year: 2026, problem: "malformed" }],
  [
    "DL-61",
    "Trạm giống đã mở cửa «từ tháng 23/7/2026» đến nay.",
    { kind: "date", bound: "from", day: 23, month: 7, year: 2026, problem: "malformed" },
  ],
  [
    "DL-61",
    "Bầu ban chấp hành «nhiệm kỳ 2026 - 20311».",
    { kind: "period", bound: "span", year: 2026, endYear: 2026, problem: "malformed" },
  ],
  ["DL-61", "Trình «trước ngày 15/62026».", { kind: "date", bound: "before", day: 15, year: 2026, problem: "malformed" }],
  ["DL-61", "Trình «trước ngày 15 tháng 2026».", { kind: "date", bound: "before", day: 15, year: 2026, problem: "malformed" }],
  ["DL-61", "Trình «trước ngày 15 tháng 6 năm 20266».", { kind: "date", bound: "before", day: 15, problem: "malformed" }],
];

describe("every surface form of the catalogue", () => {
  test.each(catalogue.map(([row, sentence, ...expected]) => ({ row, sentence, expected })))("$row $sentence", ({ sentence, expected }) => {
    const { text, phrases } = unmark(sentence, expected);
    expect(phrases).toHaveLength(expected.length);
    expect(recogniseDeadlines(text, [])).toEqual(phrases);
  });
});

/** Further forms of the same language, and the ways in which they combine. */
const combined: readonly (readonly [sentence: string, ...expected: readonly Expected[]])[] = [
  [
    "Trưng bày «từ ngày 01/10 đến ngày 15/10/2026».",
    { kind: "date", bound: "span", from: { day: 1, month: 10 }, day: 15, month: 10, year: 2026 },
  ],
  ["Triển khai «từ tháng 9 đến tháng 12/2026».", { kind: "month", bound: "span", from: { month: 9 }, month: 12, year: 2026 }],
  ["Tổ chức hội thi «ngày 15-16/10/2026».", { kind: "date", bound: "span", from: { day: 15 }, day: 16, month: 10, year: 2026 }],
  ["Mở lớp nuôi ong «vào các ngày 26, 27 và 28/6/2026».", { kind: "date", bound: "on", from: { day: 26 }, day: 28, month: 6, year: 2026 }],
  [
    "Tổ chức lớp nuôi ong trong hai «ngày 26, ngày 27 tháng 6 năm 2026».",
    { kind: "date", bound: "span", from: { day: 26 }, day: 27, month: 6, year: 2026 },
  ],
  [
    "Tuần lễ mật ong «từ ngày 15-22/5/2026» tại chợ huyện.",
    { kind: "date", bound: "span", from: { day: 15 }, day: 22, month: 5, year: 2026 },
  ],
  ["Tổng duyệt chương trình «ngày 11/10/2026».", { kind: "date", bound: "on", day: 11, month: 10, year: 2026 }],
  ["Gửi danh sách «trước ngày 15/06/26».", { kind: "date", bound: "before", day: 15, month: 6, year: 2026 }],
  [
    "«Hằng năm, trong tháng 12», sơ kết phong trào.",
    { kind: "recurring", bound: "within", month: 12, recurrence: { every: "year", month: 12 } },
  ],
  [
    "«Định kỳ 6 tháng, hằng năm báo cáo Sở Nội vụ trước ngày 15/6» và «trước ngày 15/12».",
    { ...yearlyOn(15, 6), recurrence: { every: "half", day: 15, month: 6 } },
    yearlyOn(15, 12),
  ],
  ["«Hằng tháng, trước ngày 20» gửi bảng lương.", { kind: "recurring", bound: "before", day: 20, recurrence: { every: "month", day: 20 } }],
  ["Lập dự toán ngân sách hằng năm gửi Sở Tài chính «trước ngày 20 tháng 7».", yearlyOn(20, 7)],
  ["Đăng ký «trước ngày 15 tháng 5» và «ngày 15 tháng 10 hằng năm».", yearlyOn(15, 5), yearlyOn(15, 10)],
  ["Đăng ký «trước ngày 15/5» và «15/10 hằng năm».", yearlyOn(15, 5), yearlyOn(15, 10)],
  ["Gửi sổ theo dõi về xã «trước ngày 05/6» và «05/12 hằng năm».", yearlyOn(5, 6), yearlyOn(5, 12)],
  ["Gửi sổ theo dõi về xã «trước ngày 15/6» và «trước ngày 15/12 hằng năm».", yearlyOn(15, 6), yearlyOn(15, 12)],
  ["Nộp quyết toán «trước ngày 31 tháng 3 năm sau».", yearlyOn(31, 3)],
  [
    "Gửi danh sách «trước 16 giờ 30 phút ngày 08 tháng 5 năm 2026».",
    { kind: "date", bound: "before", day: 8, month: 5, year: 2026, time: "16:30" },
  ],
  ["Tổ chức lễ phát động ngày khai trường «vào ngày 05/9/2026».", { kind: "date", bound: "on", day: 5, month: 9, year: 2026 }],
  ["Thực hiện «trong các năm 2026, 2027 và 2028».", { kind: "year", bound: "within", year: 2026, endYear: 2028 }],
  ["Hoàn thành «trong vòng nửa tháng».", { kind: "duration", bound: "within", amount: 15, unit: "day" }],
  ["GỬI BÁO CÁO «TRƯỚC NGÀY 31/12/2026».", { kind: "date", bound: "before", day: 31, month: 12, year: 2026 }],
  [
    "Báo cáo «định kỳ 6 tháng (trước ngày 15/6») và «01 năm (trước ngày 15/12»).",
    { ...yearlyOn(15, 6), recurrence: { every: "half", day: 15, month: 6 } },
    yearlyOn(15, 12),
  ],
  [
    "Gửi báo cáo 6 tháng «trước ngày 10/6», báo cáo năm «trước ngày 10/12».",
    { ...yearlyOn(10, 6), recurrence: { every: "half", day: 10, month: 6 } },
    yearlyOn(10, 12),
  ],
  ["Lập báo cáo năm «trước ngày 22/12 hằng năm».", yearlyOn(22, 12)],
  [
    "| Khảo sát | Sở Y tế | «10/9 - 30/9/2026» |",
    { kind: "date", bound: "span", from: { day: 10, month: 9 }, day: 30, month: 9, year: 2026 },
  ],
  [
    "«Từ ngày 28 tháng 10 - ngày 02 tháng 11 năm 2026», tổ chức hội thi.",
    { kind: "date", bound: "span", from: { day: 28, month: 10 }, day: 2, month: 11, year: 2026 },
  ],
  ["Thăm vườn ươm «từ ngày 10/9 - 30/9».", { kind: "date", bound: "span", from: { day: 10, month: 9 }, day: 30, month: 9 }],
  [
    "Nhận hồ sơ «trong khoảng ngày 28/12/2026 đến 05/01/2027».",
    { kind: "date", bound: "within", from: { day: 28, month: 12, year: 2026 }, day: 5, month: 1, year: 2027 },
  ],
  ["Khảo sát thực địa («10/9 - 30/9/2026»).", { kind: "date", bound: "span", from: { day: 10, month: 9 }, day: 30, month: 9, year: 2026 }],
  ["Khảo sát thực địa («6 tháng đầu năm 2026»).", { kind: "half", bound: "none", half: 1, year: 2026 }],
  ["Hoàn thành «trong nửa đầu tháng 5/2026».", { kind: "month", bound: "within", from: { day: 1 }, day: 15, month: 5, year: 2026 }],
  ["Tổ chức «trong tuần đầu của tháng 8/2026».", { kind: "month", bound: "within", from: { day: 1 }, day: 7, month: 8, year: 2026 }],
  ["Hoàn thành «trung tuần tháng 9/2026».", { kind: "month", bound: "none", from: { day: 11 }, day: 20, month: 9, year: 2026 }],
  ["Họp «vào tuần cuối tháng 6/2026».", { kind: "month", bound: "on", month: 6, year: 2026 }],
  ["«Phấn đấu trong năm 2026» đạt 80% số hộ có nước sạch.", { kind: "horizon", bound: "by", year: 2026 }],
  ["«Trong năm 2026» có 05 xã đạt chuẩn.", { kind: "horizon", bound: "by", year: 2026 }],
  ["«Sau khi quy chế được ban hành» thì mở lớp.", { kind: "event", bound: "from" }],
  ["- «Quý III/2026»: nghiệm thu phần mềm.", { kind: "quarter", bound: "none", quarter: 3, year: 2026 }],
  ["Diễn tập «mỗi quý 01 lần».", { kind: "recurring", bound: "none", recurrence: { every: "quarter" } }],
  [
    "4 | Tập huấn | Sở Y tế | «Tháng 9/2026» và «hằng năm» |",
    { kind: "month", bound: "none", month: 9, year: 2026 },
    { kind: "recurring", bound: "none", recurrence: { every: "year" } },
  ],
  ["Hội phụ huynh họp «vào cuối học kỳ I».", { kind: "event", bound: "on" }],
  ["Tổ Toán báo cáo định kỳ «cuối mỗi học kỳ» cho Hiệu trưởng.", { kind: "recurring", bound: "on", recurrence: { every: "half" } }],
  ["Sửa mái lớp học «trước khi kết thúc năm học».", { kind: "event", bound: "before" }],
  ["| Thi vẽ | «Cuối năm học» |", { kind: "event", bound: "on" }],
  [
    "«Đầu năm học», bầu lớp trưởng; «mỗi học kỳ», đổi chỗ ngồi.",
    { kind: "event", bound: "on" },
    { kind: "recurring", bound: "none", recurrence: { every: "half" } },
  ],
  ["Sở Tài chính hoàn thành việc phân bổ «trong thời gian tới».", { kind: "vague", bound: "none" }],
  ["Thời gian: «Theo tiến độ».", { kind: "vague", bound: "none" }],
];

describe("forms that combine", () => {
  test.each(combined.map(([sentence, ...expected]) => ({ sentence, expected })))("$sentence", ({ sentence, expected }) => {
    const { text, phrases } = unmark(sentence, expected);
    expect(phrases).toHaveLength(expected.length);
    expect(recogniseDeadlines(text, [])).toEqual(phrases);
  });
});
