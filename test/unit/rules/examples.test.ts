import { describe, expect, it } from "vitest";
import { sourceFix } from "../../../server/src/features/source-edit.ts";
import { parsePlan } from "../../../server/src/plan/parse.ts";
import { createChecker } from "../../../server/src/rules/check.ts";
import { rules } from "../../../server/src/rules/index.ts";
import { type Rule, severityOf } from "../../../server/src/rules/rule.ts";
import { applyEdits } from "../apply-edits.ts";

function findings(rule: Rule, text: string) {
  const document = parsePlan(text);
  const check = createChecker([rule], (id, error) => {
    throw new Error(`${id}: ${String(error)}`);
  });
  return check(document, rule.offByDefault ? { [rule.id]: severityOf(rule) } : {}).map((finding) => ({
    message: finding.message.vi,
    fixes: (finding.fixes ?? []).map((fix) => sourceFix(document, fix)),
  }));
}

describe.each(rules.map((rule) => [rule.id, rule] as const))("%s", (id, rule) => {
  it("has a family and a name, a basis, two languages and an example", () => {
    expect(id).toMatch(/^[a-z]+(?:-[a-z]+)*\/[a-z-]+$/);
    expect(rule.basis.length).toBeGreaterThan(0);
    expect(rule.examples.length).toBeGreaterThan(0);
    for (const text of [rule.title, rule.explain, rule.clause]) expect([text.vi.length > 3, text.en.length > 3]).toEqual([true, true]);
  });

  it.each(rule.examples)("finds exactly one fault in an example and none in its right form ($bad)", ({ bad, good }) => {
    expect(findings(rule, bad)).toHaveLength(1);
    expect(findings(rule, good)).toEqual([]);
  });

  it.each(rule.examples)("puts the example right where it has a safe fix ($bad)", ({ bad, good }) => {
    const fix = findings(rule, bad)[0]?.fixes[0];
    if (rule.fix === "safe") expect(fix).toBeDefined();
    if (fix) expect(applyEdits(bad, fix.edits)).toBe(good);
  });
});
