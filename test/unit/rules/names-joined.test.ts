import { expect, test } from "vitest";
import { parsePlan } from "../../../server/src/plan/parse.ts";
import { createChecker } from "../../../server/src/rules/check.ts";
import { rules } from "../../../server/src/rules/index.ts";

const check = createChecker(
  rules.filter(({ id }) => id.startsWith("name/") || id === "reference/parts-punctuation"),
  (id, error) => {
    throw new Error(id, { cause: error });
  },
);
const told = (words: string): readonly string[] =>
  check(parsePlan(`Phối hợp với ${words}.`)).map(({ severity, fixes }) => `${severity}: ${fixes?.[0]?.edits[0]?.newText}`);

test.each([
  ["Sở Kế hoạch - Đầu tư", "warning: Sở Kế hoạch và Đầu tư"],
  ["Sở Khoa học Công nghệ", "warning: Sở Khoa học và Công nghệ"],
  ["Sở Giáo dục - Đào tạo", "warning: Sở Giáo dục và Đào tạo"],
  ["Sở Lao động Thương binh và Xã hội", "warning: Sở Lao động - Thương binh và Xã hội"],
  ["Sở Văn hóa, Thể thao, Du lịch", "warning: Sở Văn hóa, Thể thao và Du lịch"],
  ["Bộ Khoa học - Công nghệ", "warning: Bộ Khoa học và Công nghệ"],
  ["tỉnh Bà Rịa – Vũng Tàu", "information:  - "],
  ["Thành Phố Hồ Chí Minh", "error: Thành phố"],
  ["thủ đô Hà Nội", "error: Thủ đô"],
])("%s → %s", (words, right) => {
  expect(told(words)).toEqual([right]);
});

test.each([
  "Sở Khoa học & Công nghệ",
  "Sở Văn hóa và Thể thao",
  "Sở Quy hoạch - Kiến trúc",
  "các Sở: Giáo dục và Đào tạo, Y tế",
  "thủ đô Viêng Chăn",
  "“thủ đô Hà Nội”",
  "đơn vị nêu tại Phụ lục II Nghị định số 105/2025/NĐ-CP",
  "đơn vị nêu tại phụ lục I, phụ lục II, Nghị định số 105/2025/NĐ-CP",
])("silent: %s", (words) => {
  expect(told(words)).toEqual([]);
});

test("an appendix of a cited document is written like its articles, as a note (CIT-7b)", () => {
  expect(told("đơn vị nêu tại phụ lục II, Nghị định số 105/2025/NĐ-CP")).toEqual(["information: Phụ", "information:  "]);
});
