import { expect, test } from "vitest";
import type { Section } from "../../../server/src/plan/document.ts";
import { parsePlan } from "../../../server/src/plan/parse.ts";

const labels = (sections: readonly Section[]): string[] => sections.flatMap(({ label, children }) => [label, ...labels(children)]);
const labelsOfText = (...lines: string[]): string[] => labels(parsePlan(lines.join("\n\n")).sections);

test("a heading that ends with “số”, “điểm”, “mục” or “hằng năm” does not swallow the item below it", () => {
  const found = labelsOfText(
    "I. PHÁT TRIỂN CHÍNH QUYỀN SỐ, KINH TẾ SỐ, XÃ HỘI SỐ",
    "1. Chính quyền số",
    "2. Công tác hằng năm",
    "3. Rà soát danh mục",
    "a) Bảo đảm đúng thời điểm",
    "b) Chọn đúng địa điểm",
    "II. THỜI GIAN, ĐỊA ĐIỂM",
    "1. Thời gian",
  );
  expect(found).toEqual(["I", "1", "2", "3", "a", "b", "II", "1"]);
});

test("a subject that ends with “xã hội” does not swallow the first part", () => {
  const found = labelsOfText(
    "KẾ HOẠCH",
    "Triển khai công tác bảo hiểm xã hội",
    "I. MỤC ĐÍCH, YÊU CẦU",
    "II. DANH MỤC",
    "III. THÀNH PHẦN",
    "IV. KINH PHÍ",
  );
  expect(found).toEqual(["I", "II", "III", "IV"]);
});

test("a wrapped date, article or congress still goes on in the next line", () => {
  const found = labelsOfText(
    "1. Báo cáo trước ngày 15 tháng",
    "12. Sở Nội vụ tổng hợp.",
    "2. Thực hiện Nghị quyết Đại hội",
    "XIV. Việc này giao Sở Nội vụ.",
    "3. Theo khoản 2 Điều",
    "5. Nghị định này.",
  );
  expect(found).toEqual(["1", "2", "3"]);
});

test("a numbered line with a label is an item of its list", () => {
  const found = labelsOfText(
    "1. Nội dung: Tập huấn.",
    "2. Thời gian thực hiện: Quý II/2026.",
    "3. Đơn vị thực hiện: Sở Nội vụ.",
    "4. Kinh phí: Ngân sách.",
  );
  expect(found).toEqual(["1", "2", "3", "4"]);
});
