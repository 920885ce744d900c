import { expect, test } from "vitest";
import { parsePlan } from "../../../server/src/plan/parse.ts";
import { createChecker } from "../../../server/src/rules/check.ts";
import { rules } from "../../../server/src/rules/index.ts";

/** The ids of all findings in a text, in order. */
function found(...lines: string[]): string[] {
  const check = createChecker(rules, (id, error) => {
    throw new Error(`${id}: ${String(error)}`);
  });
  return check(parsePlan(lines.join("\n\n"))).map(({ rule }) => rule.id);
}

test("a defined short name may leave out “số”, other citations may not", () => {
  const definition = "Thực hiện Nghị quyết số 57-NQ/TW ngày 22/12/2024 của Bộ Chính trị (sau đây gọi tắt là Nghị quyết 57-NQ/TW).";
  expect(found(definition, "Tuyên truyền sâu rộng Nghị quyết 57-NQ/TW đến từng thôn.")).toEqual([]);
  expect(found(definition, "Tuyên truyền sâu rộng Nghị quyết 59-NQ/TW đến từng thôn.")).toEqual(["citation/number-word"]);
});

test("in a Party document the comma before the date is the Party's own style", () => {
  const sentence = "Thực hiện Nghị quyết số 59-NQ/TW, ngày 24/01/2025 của Bộ Chính trị, Đảng ủy xã yêu cầu.";
  expect(found(sentence)).toEqual(["citation/comma-before-date"]);
  expect(found("ĐẢNG CỘNG SẢN VIỆT NAM", sentence)).not.toContain("citation/comma-before-date");
});

test("standing duties among dated tasks are not reported", () => {
  const tasks = [
    "- Sở Nội vụ chủ trì xây dựng đề án, hoàn thành trước ngày 30/6/2026.",
    "- Sở Tài chính chủ trì lập phương án trong quý II/2026.",
    "- Sở Y tế chủ trì khám sàng lọc trong tháng 5/2026.",
    "- Công an tỉnh chủ trì rà soát dữ liệu trong tháng 5/2026.",
  ];
  const others = [
    "- Sở Tài chính bố trí kinh phí để các đơn vị thực hiện nhiệm vụ được giao.",
    "- Trường hợp phát sinh nhiệm vụ mới, các đơn vị chủ động đề xuất.",
  ];
  expect(found("1. Nhiệm vụ", ...tasks, ...others)).toEqual([]);
});
