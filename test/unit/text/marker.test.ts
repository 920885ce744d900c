import { expect, test } from "vitest";
import { readMarker } from "../../../server/src/text/marker.ts";

test.each([
  ["I- MỤC ĐÍCH, YÊU CẦU", "I"],
  ["1.1- Tổ chức hội nghị quán triệt", "1.1"],
  ["a- Rà soát chính sách", "a"],
  ["A- TÌNH HÌNH CHUNG", "A"],
  ["B/ NHIỆM VỤ", "B"],
  ["A . MỤC ĐÍCH, YÊU CẦU:", "A"],
  ["Bước 1. Chuẩn bị", "Bước 1"],
  ["Bước 2: Khảo sát", "Bước 2"],
  ["Giai đoạn 1: Thí điểm tại 03 xã", "Giai đoạn 1"],
  ["Đợt 2: Từ ngày 01/9 đến ngày 30/9/2026", "Đợt 2"],
  ["2/ Khó khăn:", "2"],
  ["1.1 Vị trí, diện tích", "1.1"],
  ["1.2.3. Chỉ tiêu về y tế", "1.2.3"],
  ["I.2. Nhiệm vụ cụ thể", "I.2"],
  ["a.1) Về thể chế", "a.1"],
  ["d1) Bổ sung", "d1"],
  ["(ii) Hoàn thiện dữ liệu", "ii"],
  ["(2) Lập danh sách", "2"],
  ["Phần thứ hai", "Phần thứ hai"],
  ["PHẦN MỘT", "PHẦN MỘT"],
  ["Điều 2. Tổ chức thực hiện", "Điều 2"],
  ["o Tăng cường kiểm tra", "o"],
  ["\uf0a7 Tăng cường kiểm tra", "\uf0a7"],
  ["- ≥ 90% hộ dân dùng nước sạch", "-"],
])("%s opens an item", (text, label) => {
  expect(readMarker(text)?.label).toBe(label);
});

test.each([
  "P. TRƯỞNG PHÒNG",
  "Q. CHỦ TỊCH",
  "T. Nguyễn Văn Nam",
  "30/ 4/2026, lễ kỷ niệm",
  "30/4 và 01/5",
  "57/KH-UBND ngày 02/3/2026",
  "V/v tổ chức Tết trồng cây",
  "8.00 Đón tiếp đại biểu",
  "1.500 học sinh",
  "2,5 triệu đồng",
  "0214.388 8999",
  "Điều 5 Luật Thủ đô quy định",
  "Mục 3 Kế hoạch này",
  "Phần lớn các xã",
  "Giai đoạn 2021-2025: tăng 5%",
  "Giai đoạn 1 tập trung tuyên truyền",
  "Bước đầu hình thành chính quyền số",
  "A - B",
  "ở các xã",
])("%s opens none", (text) => {
  expect(readMarker(text)).toBeUndefined();
});
