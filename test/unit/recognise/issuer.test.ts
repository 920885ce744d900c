import { expect, test } from "vitest";
import { readIssuerAt } from "../../../server/src/recognise/issuer.ts";

test.each([
  ["Thủ tướng Chính phủ về việc phê duyệt", "Thủ tướng Chính phủ"],
  ["Ban Bí thư gắn với Nghị quyết", "Ban Bí thư"],
  ["Ban Chấp hành Trung ương Đảng khóa XI về phát triển", "Ban Chấp hành Trung ương Đảng khóa XI"],
  ["Ban Thường vụ Tỉnh ủy, Kế hoạch số 5", "Ban Thường vụ Tỉnh ủy"],
  ["Ủy ban nhân dân tỉnh Lâm Đồng về chuyển đổi số", "Ủy ban nhân dân tỉnh Lâm Đồng"],
  ["Uỷ ban nhân dân thành phố Đà Nẵng ban hành", "Uỷ ban nhân dân thành phố Đà Nẵng"],
  ["UBND tỉnh phê duyệt", "UBND tỉnh"],
  ["Chủ tịch UBND tỉnh Sơn La quy định", "Chủ tịch UBND tỉnh Sơn La"],
  ["Bộ trưởng Bộ Khoa học và Công nghệ ban hành", "Bộ trưởng Bộ Khoa học và Công nghệ"],
  ["Bộ Văn hóa, Thể thao và Du lịch về việc", "Bộ Văn hóa, Thể thao và Du lịch"],
  ["Bộ Lao động - Thương binh và Xã hội hướng dẫn", "Bộ Lao động - Thương binh và Xã hội"],
  ["Bộ Giao thông vận tải về", "Bộ Giao thông vận tải"],
  ["Sở Y tế và Kế hoạch số 12/KH-UBND", "Sở Y tế"],
  ["Sở Y tế và Sở Nội vụ", "Sở Y tế"],
  ["Hội đồng nhân dân tỉnh khóa XVIII về", "Hội đồng nhân dân tỉnh khóa XVIII"],
  ["BỘ CHÍNH TRỊ VỀ TIẾP TỤC", "BỘ CHÍNH TRỊ"],
  ["BAN THƯỜNG VỤ TỈNH ỦY VỀ THỰC HIỆN", "BAN THƯỜNG VỤ TỈNH ỦY"],
])("%s", (text, issuer) => {
  expect(readIssuerAt(text, 0)?.text).toBe(issuer);
});

test.each(["các cơ quan", "ban chỉ đạo các cấp", "đơn vị"])("no issuer: %s", (text) => {
  expect(readIssuerAt(text, 0)).toBeUndefined();
});
