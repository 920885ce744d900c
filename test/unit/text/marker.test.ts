import { expect, test } from "vitest";
import { readMarker } from "../../../server/src/text/marker.ts";

test.each([
  ["I- MỤC ĐÍCH, YÊU CẦU", "I"],
  ["1.1- Tổ chức hội nghị quán triệt", "1.1"],
  ["a- Rà soát chính sách", "a"],
  ["A- TÌNH HÌNH CHUNG", "A"],
  ["B/ NHIỆM VỤ", "B"],
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
  "ở các xã",
])("%s opens none", (text) => {
  expect(readMarker(text)).toBeUndefined();
});
