import { expect, test } from "vitest";
import { recogniseCitations } from "../../../server/src/recognise/citation.ts";

test.each([
  "chi 0,5 - 1,0% tổng chi ngân sách",
  "tăng 03-05% mỗi năm",
  "báo cáo trước ngày 05/11",
  "trực 24/7 tại 10/12 xã",
  "xong trong tháng 12/2022",
  "niên độ 2021/2022, giai đoạn 2021-2025/UBND",
  "tốc độ 60 km/h và/hoặc 70 km/h",
  "hợp tác công - tư; phân cấp TW/ĐP",
  "ĐT: 0258/3822-KT hoặc 0258.3822.123",
  "https://example.vn/van-ban/12/KH-UBND",
  "tệp C:\\van-ban\\12-KH\\TU",
  "10 tỷ đồng/năm, 06 tháng/lần",
  "tiêu chuẩn TCVN ISO 9001:2015, TCVN 6909:2001, ISO/IEC 17025",
  "QCVN 09:2013/BXD và QCVN 01-1:2018/BYT",
  "Nông nghiệp 4.0, HACCP/ISO, A/C, khổ A4/A3",
  "Giấy phép số 12/ABC-XYZ, mã số 0101-AB/CD, tài khoản số 123/VCB-HN",
  "Mẫu số 05/BC-UBND, biểu số 02/KH-THQH, Phụ lục 01/KH-UBND",
  "Hợp đồng số 12/2021/HĐKT-ABC, hợp đồng số 03/HĐ-ABC",
  "các quyết định, kế hoạch, nghị quyết của Tỉnh ủy",
  "theo quyết định của Thủ tướng Chính phủ",
  "ban hành 1/NQ, số 1/NQ, 3 NQ và 5 KL",
  "Kế hoạch 5 năm 2021-2025, Kế hoạch năm 2025, Kế hoạch 2025, Kế hoạch 20 ngày",
  "Báo cáo 6 tháng, Chương trình 3 năm, Đề án 5 triệu cây xanh",
  "Dự án 2 thuộc Chương trình mục tiêu quốc gia",
  "theo quy định 35 xã phải sắp xếp",
  "Tổng số - HĐND tỉnh bầu",
  "Luật sư; Trường Đại học Luật Hà Nội; các luật chuyên ngành; Luật này",
  "Luật mới thông qua ngày 15/6/2024; Luật được Quốc hội thông qua ngày 15/6/2024; Luật có hiệu lực từ ngày 01/7/2025",
  "phòng COVID-19/SARS-CoV-2, bản đồ tỷ lệ 1/2000",
  "Nghị quyết của Hội đồng nhân dân tỉnh",
  "đạt Quyết định/Kế hoạch 100/120 xã",
  "mã hàng 26-CP, phòng 178-TTg, phiếu 14/TTLB, Đề án 06-CP",
])("no citation in: %s", (text) => {
  expect(recogniseCitations(text).map((c) => text.slice(c.start, c.end))).toEqual([]);
});
