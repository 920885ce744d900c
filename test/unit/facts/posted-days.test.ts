import { expect, test } from "vitest";
import { deadlinesOf } from "../../../server/src/facts/deadlines.ts";
import { parsePlan } from "../../../server/src/plan/parse.ts";

const plan =
  "ỦY BAN NHÂN DÂN\nXÃ PHƯỚC HẢI\n\nSố: 27/KH-UBND\n\nKẾ HOẠCH\nNuôi ong lấy mật\n\nI. MỤC TIÊU\n\n1. Mở trạm giống trước ngày 31/12/2026.";

test.each([
  ["on lines of their own", "Số hiệu:\n27/KH-UBND\nNgày ban hành:\n30/05/2026\nNgày hiệu lực:\n01/6/2026\n"],
  ["as paragraphs", "Số hiệu: 27/KH-UBND\n\nNgày ban hành:\n\n30/05/2026\n\n"],
  ["behind their labels", "Ngày ban hành: 30/5/2026 Ngày hiệu lực: 01/6/2026\n"],
])("the days that a site sets above a plan are no deadlines: %s", (_, above) => {
  expect(deadlinesOf(parsePlan(above + plan)).map(({ phrase }) => phrase.text)).toEqual(["trước ngày 31/12/2026"]);
});

const signed = `${plan}\n\nNơi nhận:\n- Như mục III;\n- Lưu: VT.\n\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\nLê Thị Hòa\n`;

test.each([
  ["on lines", "Thời gian kết thúc: 28/02/2026\nNgày ban hành: 16/01/2026\nNgày hiệu lực: 16/01/2026\n"],
  ["in a table", "| Số ký hiệu | 27/KH-UBND |\n| Ngày ban hành | 16/01/2026 |\n| Thời hạn xử lý | 30/01/2026 |\n"],
  ["as other news", "Tin liên quan\n\n- Sở Y tế báo cáo kết quả trước ngày 15/02/2026 (20/01/2026)\n\n- Hội nghị tổng kết cuối năm 2026\n"],
  ["behind an appendix", "PHỤ LỤC\nCÁC ĐIỂM NUÔI\n\n1. Ấp Bàu.\n\nNgày đăng: 20/01/2026\n\nLượt xem: 120\n\nTrước ngày 30/01/2026\n"],
])("nor are those it sets below: %s", (_, below) => {
  expect(deadlinesOf(parsePlan(signed + below)).map(({ phrase }) => phrase.text)).toEqual(["trước ngày 31/12/2026"]);
});

test("a list that stands below the signature without a heading stays part of the plan", () => {
  const below = "LỊCH KIỂM TRA\n\n1. Kiểm tra tại ấp Bàu trước ngày 15/02/2026.\n";
  expect(deadlinesOf(parsePlan(signed + below)).map(({ phrase }) => phrase.text)).toEqual([
    "trước ngày 31/12/2026",
    "trước ngày 15/02/2026",
  ]);
});
