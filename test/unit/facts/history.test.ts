import { expect, test } from "vitest";
import { deadlinesOf } from "../../../server/src/facts/deadlines.ts";
import { parsePlan } from "../../../server/src/plan/parse.ts";

const texts = (...lines: string[]): string[] => deadlinesOf(parsePlan(lines.join("\n\n"))).map(({ phrase }) => phrase.text);
const tasks = [
  "- Thực hiện mô hình mới từ ngày 01/7/2025.",
  "- Dùng bộ câu hỏi soạn trong tháng 10/2025.",
  "- Hoàn thành trong tháng 5/2026.",
];

test("years before the plan's date are history, not deadlines", () => {
  expect(texts("Phước Hải, ngày 12 tháng 02 năm 2026", "KẾ HOẠCH", "Cải cách hành chính", "I. NHIỆM VỤ", ...tasks)).toEqual([
    "trong tháng 5/2026",
  ]);
});

test("a plan for next year may still have tasks in the year it is signed in", () => {
  const all = ["từ ngày 01/7/2025", "trong tháng 10/2025", "trong tháng 5/2026"];
  expect(texts("Phước Hải, ngày 12 tháng 11 năm 2025", "KẾ HOẠCH", "Cải cách hành chính năm 2026", "I. NHIỆM VỤ", ...tasks)).toEqual(all);
  expect(texts("KẾ HOẠCH", "Cải cách hành chính năm 2026", "I. NHIỆM VỤ", ...tasks)).toEqual(all);
});

test("a text that says nothing of its time keeps every day", () => {
  expect(texts(...tasks)).toHaveLength(3);
});

test.each([
  ["- Rà soát quy chế, hoàn thành trước ngày 31/12/2025.", "trước ngày 31/12/2025"],
  ["- Gửi báo cáo về Sở Nội vụ trước ngày 15/11/2025.", "trước ngày 15/11/2025"],
  ["* Thời gian thực hiện: Quý II/2025.", "Quý II/2025"],
])("work asked for by a day long past is still asked for: %s", (task, phrase) => {
  expect(texts("Phước Hải, ngày 12 tháng 02 năm 2026", "KẾ HOẠCH", "Cải cách hành chính", "I. NHIỆM VỤ", task)).toEqual([phrase]);
});

test.each([
  "- Bàn giao các dự án hoàn thành trước ngày 31/12/2025.",
  "- Thay thế báo cáo trước ngày 15/11/2025.",
  "- Rà soát các văn bản gửi Sở Tư pháp trước ngày 15/11/2025.",
])("which ones: %s", (task) => {
  expect(texts("Phước Hải, ngày 12 tháng 02 năm 2026", "KẾ HOẠCH", "Cải cách hành chính", "I. NHIỆM VỤ", task)).toEqual([]);
});
