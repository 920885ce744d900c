import { describe, expect, it } from "vitest";
import { parsePlan } from "../../../server/src/plan/parse.ts";
import { createChecker } from "../../../server/src/rules/check.ts";
import { formPlaceName } from "../../../server/src/rules/form-place-name.ts";

const check = createChecker([formPlaceName], (rule, error) => {
  throw new Error(rule, { cause: error });
});

describe("the place before the date of issue", () => {
  it("is none where a text has nothing of a head yet but a time", () => {
    expect(check(parsePlan("trước ngày 15 tháng 12 năm 2026"))).toEqual([]);
    expect(check(parsePlan("hà nam ngày 15 tháng 12 năm 2026\n\nKẾ HOẠCH\nTrồng cây"))).toHaveLength(2);
  });
});
