import { expect, it } from "vitest";
import { codeLenses } from "../../../server/src/features/code-lens.ts";
import { parsePlan } from "../../../server/src/plan/parse.ts";
import { withRanges } from "./marked-plan.ts";

const plan =
  "KẾ HOẠCH\nTriển khai\n\nCăn cứ Luật Tổ chức chính quyền địa phương;\n\nCăn cứ Quyết định số 696/QĐ-TTg ngày 25/5/2020 của Thủ tướng Chính phủ (sau đây gọi tắt là Quyết định số 696).\n\nỦy ban nhân dân tỉnh ban hành Kế hoạch như sau:\n\nI. MỤC ĐÍCH\n\nTheo Quyết định số 696 và Quyết định số 696/QĐ-TTg.\n";

it("counts mentions of the bases, by short name too, and uses of the short names", () => {
  const document = parsePlan(plan);
  const lenses = codeLenses(document, "vi");
  expect(lenses.map(({ command, range }) => [command?.title, withRanges(document, [range]).match(/⟦(.*)⟧/)?.[1]])).toEqual([
    ["1 lần dẫn", "Luật Tổ chức chính quyền địa phương"],
    ["3 lần dẫn", "Quyết định số 696/QĐ-TTg ngày 25/5/2020"],
    ["1 lần dùng", "Quyết định số 696"],
  ]);
  expect(codeLenses(document, "en").map(({ command }) => command?.title)).toEqual(["cited once", "cited 3 times", "used once"]);
});
