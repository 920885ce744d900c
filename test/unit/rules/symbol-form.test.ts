import { describe, expect, test } from "vitest";
import { parsePlan } from "../../../server/src/plan/parse.ts";
import { createChecker } from "../../../server/src/rules/check.ts";
import { rules } from "../../../server/src/rules/index.ts";

const about = ["citation/year-forbidden", "citation/malformed-symbol", "citation/issuer-code"];
const check = createChecker(
  rules.filter(({ id }) => about.includes(id)),
  (id, error) => {
    throw new Error(id, { cause: error });
  },
);

/** "severity rule: what to put in its place" of each finding. */
const told = (cited: string): readonly string[] =>
  check(parsePlan(`Thực hiện ${cited}.`)).map(
    ({ severity, rule, fixes }) => `${severity} ${rule.id.replace("citation/", "")}: ${fixes?.[0]?.edits[0]?.newText}`,
  );

describe("types that have no year in their symbol (QPPL-22, QPPL-14)", () => {
  test.each([
    ["Kế hoạch số 3021/2020/KH-UBND", "error year-forbidden: 3021/KH-UBND"],
    ["Chỉ thị số 38/2023/CT-TTg", "error year-forbidden: 38/CT-TTg"],
    ["Chỉ thị số 18/2023/CT-UBND", "error year-forbidden: 18/CT-UBND"],
    ["Chỉ thị số 18/2019/CT-UBND", "warning year-forbidden: 18/CT-UBND"],
    ["Công văn số 15/2023/UBND-KT", "error year-forbidden: 15/UBND-KT"],
    ["Kế hoạch số 19/2023/KH-TU", "error year-forbidden: 19-KH/TU"],
    ["Văn bản hợp nhất số 41/2025/VBHN-VPQH", "warning year-forbidden: 41/VBHN-VPQH"],
  ])("%s: %s", (cited, finding) => {
    expect(told(cited)).toEqual([finding]);
  });

  test.each([
    // Directives were normative, and plans had years, before the laws and forms that took them away.
    "Chỉ thị số 18/2013/CT-UBND",
    "Chỉ thị số 12/2004/CT-TTg",
    "Kế hoạch số 12/2009/KH-UBND",
    "Quyết định số 05/2025/QĐ-UBND",
    "Nghị quyết số 15/2023/NQ-HĐND",
  ])("silent: %s", (cited) => {
    expect(told(cited)).toEqual([]);
  });
});

describe("the issuer before the type (QPPL-11)", () => {
  test.each([
    ["Nghị quyết số 05/2019/HĐND-NQ", "error malformed-symbol: 05/2019/NQ-HĐND"],
    ["Kế hoạch số 12/UBND-KH ngày 05/01/2023", "error malformed-symbol: 12/KH-UBND"],
  ])("%s: %s", (cited, finding) => {
    expect(told(cited)).toEqual([finding]);
  });

  test.each(["Công văn số 12/UBND-KH", "Văn bản số 12/UBND-TB", "Báo cáo số 12/SKHCN-VP", "Quyết định số 12/2001/UBND-QĐ"])(
    "silent: %s",
    (cited) => {
      expect(told(cited)).toEqual([]);
    },
  );
});

describe("slips in the issuer's code (CIT-1l, CIT-1m)", () => {
  test.each([
    ["Quyết định số 867/QĐ-UNBD ngày 09/9/2025 của Ủy ban nhân dân tỉnh", "error issuer-code: 867/QĐ-UBND"],
    ["Quyết định số 867/QĐ-UNBD ngày 09/9/2025", "warning issuer-code: 867/QĐ-UBND"],
  ])("%s: %s", (cited, finding) => {
    expect(told(cited)).toEqual([finding]);
  });
});
