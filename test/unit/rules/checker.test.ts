import { describe, expect, it } from "vitest";
import { parsePlan } from "../../../server/src/plan/parse.ts";
import { createChecker } from "../../../server/src/rules/check.ts";
import { ruleById } from "../../../server/src/rules/index.ts";
import type { Rule } from "../../../server/src/rules/rule.ts";

const sound = ruleById("citation/malformed-symbol");
const text = "Thực hiện Kế hoạch số 1420/KH- UBND.\n\nTheo Kế hoạch số 15/KH- SNV.";

function throwing(scope: Rule["scope"]): Rule {
  if (!sound) throw new Error("no rule");
  return {
    ...sound,
    id: `test/throws-in-${scope}`,
    scope,
    check: () => {
      throw new RangeError("không đọc được");
    },
  };
}

describe("a rule that throws", () => {
  it.each(["paragraph", "document"] as const)("in its %s is reported once and leaves the other rules' findings", (scope) => {
    if (!sound) throw new Error("no rule");
    const errors: string[] = [];
    const check = createChecker([throwing(scope), sound], (rule, error) => errors.push(`${rule}: ${String(error)}`));
    for (let time = 0; time < 3; time++) {
      expect(check(parsePlan(text)).map(({ rule, at }) => [rule.id, at.paragraph])).toEqual([
        ["citation/malformed-symbol", 0],
        ["citation/malformed-symbol", 1],
      ]);
    }
    expect(errors).toEqual([`test/throws-in-${scope}: RangeError: không đọc được`]);
  });
});

describe("a checker", () => {
  it("leaves out rules that are off and gives the severity that is set", () => {
    if (!sound) throw new Error("no rule");
    const check = createChecker([sound], () => {});
    const document = parsePlan(text);
    expect(check(document, { [sound.id]: "off" })).toEqual([]);
    expect(check(document, { [sound.id]: "hint" }).map(({ severity }) => severity)).toEqual(["hint", "hint"]);
    expect(check(document).map(({ severity }) => severity)).toEqual(["error", "error"]);
  });

  it("gives findings in the order of the text", () => {
    const all = ["citation/malformed-symbol", "numbering/gap"].flatMap((id) => ruleById(id) ?? []);
    const found = createChecker(all, () => {})(parsePlan("1. Theo Kế hoạch số 1/KH- UBND.\n3. Theo Kế hoạch số 2/KH- UBND."));
    expect(found.map(({ rule }) => rule.id)).toEqual(["citation/malformed-symbol", "numbering/gap", "citation/malformed-symbol"]);
  });
});
