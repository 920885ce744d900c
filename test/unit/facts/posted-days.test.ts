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
