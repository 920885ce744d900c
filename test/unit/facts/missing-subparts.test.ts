import { expect, test } from "vitest";
import { missingSubpartsOf } from "../../../server/src/facts/missing-subparts.ts";
import { parsePlan } from "../../../server/src/plan/parse.ts";
import { textOf } from "../../../server/src/plan/place.ts";

/** What a plan with two parts, of three and of no numbered items, is said not to hold. */
function missing(reference: string, ...more: readonly string[]): readonly string[] {
  const document = parsePlan(
    [
      "KẾ HOẠCH",
      "Trồng cây",
      "I. NHIỆM VỤ",
      "1. Ươm cây giống.",
      "2. Trồng cây ở xã:",
      "a) Cây lấy gỗ;",
      "b) Cây bóng mát.",
      "3. Chăm sóc cây:",
      "- Tưới nước;",
      "- Bón phân.",
      ...more,
      "II. KINH PHÍ",
      "Ngân sách tỉnh bảo đảm.",
      "III. TỔ CHỨC THỰC HIỆN",
      `Các xã thực hiện ${reference}.`,
    ].join("\n\n"),
  );
  return missingSubpartsOf(document).map(({ paragraph, start, end }) => textOf(document, { paragraph, start, end }));
}

test.each([
  ["điểm 9 Mục I Kế hoạch này", ["điểm 9"]],
  ["khoản 9 Mục I Kế hoạch này", ["khoản 9"]],
  ["khoản 2, 9 Mục I Kế hoạch này", ["9"]],
  ["điểm a khoản 1 Mục I Kế hoạch này", ["điểm a"]],
  ["điểm c khoản 2 Mục I Kế hoạch này", ["điểm c"]],
  ["nhiệm vụ tại điểm 55 Mục I", ["điểm 55"]],
])("%s: %j", (reference, words) => {
  expect(missing(reference)).toEqual(words);
});

test.each([
  "khoản 3 Mục I Kế hoạch này",
  "điểm b khoản 2 Mục I Kế hoạch này",
  "điểm b Mục I Kế hoạch này",
  // A part without numbers, an item with dashes: who counts, may mean them.
  "điểm 2 Mục II Kế hoạch này",
  "điểm a khoản 3 Mục I Kế hoạch này",
  // Of another text, or nobody knows of which.
  "điểm 9 Mục I Quyết định số 12/QĐ-UBND",
  "Quyết định số 12/QĐ-UBND, trong đó có điểm 9 Mục I",
  "điểm 9 Mục I danh mục kèm theo",
  "điểm 9 Mục I và Mục II Kế hoạch này",
])("silent: %s", (reference) => {
  expect(missing(reference)).toEqual([]);
});

test("what a table or a sentence counts is not missing", () => {
  expect(missing("điểm 9 Mục I Kế hoạch này", "| TT | Việc |\n|---|---|\n| 9 | Cắm biển |")).toEqual([]);
  expect(missing("điểm 9 Mục I Kế hoạch này", "4. Gồm các bước: 8) đào hố; 9) trồng cây.")).toEqual([]);
});
