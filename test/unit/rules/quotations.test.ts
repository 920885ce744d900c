import { expect, test } from "vitest";
import { parsePlan } from "../../../server/src/plan/parse.ts";
import { createChecker } from "../../../server/src/rules/check.ts";
import { rules } from "../../../server/src/rules/index.ts";

/** The ids of the findings of style in one sentence of a plan. */
function styleOf(sentence: string): string[] {
  const check = createChecker(rules, (id, error) => {
    throw new Error(`${id}: ${String(error)}`);
  });
  const style = /^(?:citation\/(?:comma|order|number-word|type-case|date-zeros|mixed|first-in-full|later-in-full)|reference\/parts)/;
  return check(parsePlan(sentence))
    .map(({ rule }) => rule.id)
    .filter((id) => style.test(id));
}

test.each([
  ["Nghị quyết số 20-NQ/TW, ngày 01/11/2012 của Ban Chấp hành Trung ương", "citation/comma-before-date"],
  ["Nghị quyết số 35-NQ/TU của Tỉnh ủy Lào Cai ngày 29/12/2025", "citation/order-issuer-date"],
  ["Kết luận 69-KL/TW ngày 24/01/2024 của Bộ Chính trị", "citation/number-word"],
  ["nghị quyết số 20-NQ/TW ngày 01/11/2012 của Ban Chấp hành Trung ương", "citation/type-case"],
  ["Kết luận số 69-KL/TW ngày 5/11/2024 của Bộ Chính trị", "citation/date-zeros"],
  ["Kết luận số 69-KL/TW của Bộ Chính trị", "citation/first-in-full"],
  ["khoản 3, Điều 4 Luật Đầu tư", "reference/parts-punctuation"],
])("%s: a matter of style in the plan's own words, none in a quotation (TRAP-17)", (words, id) => {
  expect(styleOf(`Thực hiện ${words}; các đơn vị báo cáo.`)).toEqual([id]);
  for (const quoted of [`“${words}”`, `"${words}"`, `«${words}»`]) {
    expect(styleOf(`Quán triệt nội dung ${quoted}; các đơn vị báo cáo.`)).toEqual([]);
    expect(styleOf(`Khẩu hiệu “Đoàn kết”; thực hiện ${words}; quán triệt ${quoted}.`)).toEqual([id]);
  }
});

test("a quoted date in words does not ask the plan to change its own dates in figures", () => {
  const own = "Thực hiện Quyết định số 749/QĐ-TTg ngày 25/5/2020 của Thủ tướng Chính phủ";
  const other = "Nghị quyết số 20-NQ/TW ngày 01 tháng 11 năm 2012 của Ban Chấp hành Trung ương";
  expect(styleOf(`${own} và ${other}.`)).toEqual(["citation/mixed-date-formats"]);
  expect(styleOf(`${own} và “${other}”.`)).toEqual([]);
});

test("a quotation is neither the first citation in full nor one that repeats it", () => {
  const full = "Kết luận số 69-KL/TW ngày 24/01/2024 của Bộ Chính trị về phát triển khoa học và công nghệ";
  expect(styleOf(`1. Thực hiện ${full}.\n2. Triển khai ${full}.`)).toEqual(["citation/later-in-full"]);
  expect(styleOf(`1. Thực hiện ${full}.\n2. Quán triệt “${full}”.`)).toEqual([]);
  expect(styleOf(`1. Quán triệt “${full}”.\n2. Thực hiện ${full}.`)).toEqual([]);
});

test("marks that are not closed quote nothing", () => {
  expect(styleOf("Thực hiện “Nghị quyết số 20-NQ/TW, ngày 01/11/2012 của Ban Chấp hành Trung ương.")).toEqual([
    "citation/comma-before-date",
  ]);
});
