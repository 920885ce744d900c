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
  const definition =
    "Thực hiện Nghị quyết số 57-NQ/TW ngày 22/12/2024 của Bộ Chính trị về đột phá phát triển (sau đây gọi tắt là Nghị quyết 57-NQ/TW).";
  expect(found(definition, "Tuyên truyền sâu rộng Nghị quyết 57-NQ/TW đến từng thôn.")).toEqual([]);
  const other = "Tuyên truyền sâu rộng Nghị quyết 59-NQ/TW ngày 24/01/2025 của Bộ Chính trị và Nghị quyết 57-NQ/TW.";
  expect(found(definition, other)).toEqual(["citation/number-word"]);
});

test("in a Party document the comma before the date is the Party's own style", () => {
  const sentence = "Thực hiện Nghị quyết số 59-NQ/TW, ngày 24/01/2025 của Bộ Chính trị, Đảng ủy xã yêu cầu.";
  expect(found(sentence)).toEqual(["citation/comma-before-date"]);
  expect(found("ĐẢNG CỘNG SẢN VIỆT NAM", sentence)).not.toContain("citation/comma-before-date");
});

test("a Party document cites and ends its bases as the Party does", () => {
  const plan = [
    "KẾ HOẠCH",
    "thực hiện Nghị quyết số 62-NQ/TW về cây xanh",
    "- Căn cứ Điều lệ Đảng Cộng sản Việt Nam;\n- Căn cứ Chương trình số 18-CTr/TU của Tỉnh ủy về cây xanh,\nBan Thường vụ Huyện ủy xây dựng Kế hoạch như sau:",
    "1. Quán triệt Nghị quyết số 62-NQ/TW.",
  ];
  expect(found("Số 12-KH/HU", ...plan)).toEqual(["form/missing-component"]);
});

test("bases may go over into the sentence that issues the plan", () => {
  const bases =
    "- Căn cứ Luật Đất đai ngày 18/01/2024;\n- Căn cứ Kế hoạch số 12/KH-UBND ngày 05/01/2026 của UBND tỉnh về cây xanh,\nỦy ban nhân dân xã ban hành Kế hoạch như sau:";
  expect(found("KẾ HOẠCH", "Trồng cây", bases, "1. Trồng cây.")).not.toContain("legal-basis/form");
});

test("what another document is about is cited as its title has it", () => {
  const action = "Thực hiện Chương trình số 18-CTr/TU ngày 15/3/2023 của Tỉnh ủy thực hiện Nghị quyết số 62-NQ/TW.";
  expect(found(action)).toEqual([]);
  expect(found(action, "Quán triệt Nghị quyết số 62-NQ/TW trong toàn tỉnh.")).toEqual(["citation/first-in-full"]);
  const whole = action.replace("62-NQ/TW", "62-NQ/TW ngày 17/11/2022 của Ban Chấp hành Trung ương");
  expect(found(whole, "Quán triệt Nghị quyết số 62-NQ/TW trong toàn tỉnh.")).toEqual([]);
});

test("documents older than the rules of form keep their symbols", () => {
  for (const old of [
    "Quyết định số 1008 QĐ/UB ngày 12/8/2003 của UBND tỉnh về cây xanh",
    "Thông tư số 05-TT/LB ngày 29/12/1993 của Liên Bộ về tiền lương",
    "Nghị quyết số 12/NQ-TU ngày 12/5/1999 của Tỉnh ủy về cây xanh",
  ])
    expect(found(`Thực hiện ${old}.`)).toEqual([]);
  expect(found("Thực hiện Quyết định số 1008 QĐ/UBND ngày 12/8/2013 của UBND tỉnh về cây xanh.")).toEqual(["citation/malformed-symbol"]);
  expect(found("Thực hiện Nghị định số 12/2003/ND-CP ngày 12/8/2003 của Chính phủ về cây xanh.")).toEqual(["citation/malformed-symbol"]);
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

test("two bodies, or a low number of two years, give no conflict of dates", () => {
  expect(
    found(
      "- Quyết định số 412/QĐ-UBND ngày 05/3/2024 của Ủy ban nhân dân tỉnh về định mức chi.",
      "- Quyết định số 412/QĐ-UBND ngày 19/3/2024 của Ủy ban nhân dân xã Phước Hải về phân bổ dự toán.",
    ),
  ).toEqual([]);
  expect(
    found(
      "- Nghị quyết số 01/NQ-CP ngày 01/01/2020 của Chính phủ về dự toán.",
      "- Nghị quyết số 01/NQ-CP ngày 01/01/2021 của Chính phủ về dự toán.",
    ),
  ).toEqual([]);
  expect(
    found(
      "- Quyết định số 412/QĐ-UBND ngày 05/3/2024 của UBND tỉnh về định mức chi.",
      "- Quyết định số 412/QĐ-UBND ngày 15/3/2024 của Ủy ban nhân dân tỉnh.",
    ),
  ).toEqual(["citation/conflicting-dates"]);
});

test("a programme called by the number of the decision that approved it is let alone", () => {
  expect(found("Sản phẩm OCOP được hỗ trợ từ Chương trình 1719/QĐ-TTg và Đề án 939/QĐ-TTg.")).toEqual([]);
  expect(found("Thực hiện Chương trình số 1719/QĐ-TTg của Thủ tướng Chính phủ.")).toEqual(["citation/type-mismatch"]);
});

test("a numbered “Thời gian” of a meeting is not half of a pair of label lines", () => {
  const pair = ["1. Tập huấn", "- Đơn vị thực hiện: Sở Nội vụ.", "- Thời gian thực hiện: Quý II/2026."];
  expect(found("I. NHIỆM VỤ", ...pair, "II. HỘI NGHỊ SƠ KẾT", "1. Thời gian: 01 ngày.", "2. Địa điểm: Hội trường tỉnh.")).toEqual([]);
  expect(found("I. NHIỆM VỤ", ...pair, "2. Kiểm tra", "- Thời gian thực hiện: Quý III/2026.")).toEqual(["deadline/label-pair"]);
});
