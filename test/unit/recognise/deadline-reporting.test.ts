import { describe, expect, test } from "vitest";
import { reportingClauses } from "../../../server/src/recognise/reporting-clause.ts";

const fixed = { hasDay: true, vague: false };
const dayless = { hasDay: false, vague: false };
const vague = { hasDay: false, vague: true };

describe("clauses that order regular reports", () => {
  test.each([
    ["Định kỳ hằng năm báo cáo kết quả về Sở Nội vụ trước ngày 01 tháng 12.", fixed],
    ["Các xã báo cáo kết quả định kỳ trước ngày 20 hằng tháng.", fixed],
    ["Định kỳ hằng năm báo cáo kết quả thực hiện. Thời gian gửi báo cáo trước ngày 10/12.", fixed],
    ["Hằng năm, gửi báo cáo tình hình trong tháng 12 về Sở Tư pháp.", fixed],
    ["Tổ Toán báo cáo định kỳ cuối mỗi học kỳ.", fixed],
    ["Định kỳ cuối học kỳ I, báo cáo kết quả về Phòng Giáo dục.", fixed],
    ["Báo cáo định kỳ mỗi học kỳ.", dayless],
    ["Định kỳ hằng quý báo cáo tiến độ về Sở Xây dựng.", dayless],
    ["Hàng năm báo cáo kết quả thực hiện gửi Sở Nội vụ.", dayless],
    ["Hàng năm báo cáo kết quả về Sở Nội vụ tổng hợp theo quy định.", vague],
    ["Theo dõi, đôn đốc các đơn vị, định kỳ báo cáo Chủ tịch Ủy ban nhân dân tỉnh.", vague],
    ["Các đơn vị thực hiện báo cáo định kỳ theo quy định.", vague],
  ])("%s", (text, expected) => {
    expect(reportingClauses(text).map(({ hasDay, vague }) => ({ hasDay, vague }))).toEqual([expected]);
  });

  test("the clause runs from its period word to the end of the sentence", () => {
    const text = "Sở Y tế theo dõi, định kỳ báo cáo Bộ Y tế./.";
    const [clause] = reportingClauses(text);
    expect(text.slice(clause?.start, clause?.end)).toBe("định kỳ báo cáo Bộ Y tế");
  });

  test("each sentence has its own", () => {
    const text = "- Sở A định kỳ hằng năm báo cáo trước ngày 10/12; Sở B định kỳ báo cáo Ủy ban nhân dân tỉnh.";
    expect(reportingClauses(text).map((clause) => clause.hasDay)).toEqual([true, false]);
  });
});

describe("clauses that do not", () => {
  test.each([
    "Trong quá trình thực hiện, nếu có khó khăn, vướng mắc, các đơn vị kịp thời báo cáo Sở Tài chính.",
    "Định kỳ rà soát, nếu có vướng mắc thì kịp thời báo cáo.",
    "Lồng ghép vào báo cáo công tác hằng năm của đơn vị.",
    "Xây dựng kế hoạch hằng năm, báo cáo Ủy ban nhân dân tỉnh phê duyệt.",
    "Hằng năm, rà soát quy hoạch, báo cáo Ủy ban nhân dân tỉnh xem xét, điều chỉnh.",
    "Lập dự toán ngân sách hằng năm gửi Sở Tài chính.",
    "Hằng năm tổ chức hội nghị tuyên dương.",
    "Báo cáo kết quả về Sở Y tế trước ngày 15/11/2026.",
    "Định kỳ báo cáo theo quy định tại Thông tư số 01/2026/TT-BNV.",
    "Bồi dưỡng định kỳ cho đội ngũ báo cáo viên.",
  ])("%s", (text) => {
    expect(reportingClauses(text)).toEqual([]);
  });
});
