import { describe, expect, it } from "vitest";
import { rules } from "../../server/src/rules/index.ts";
import { notYetTold, tellers } from "./defect-kinds.ts";
import { annotation, type Excerpt, isAlarm, samplePlans, told, touches } from "./plan-files.ts";

interface Defect extends Excerpt {
  readonly kind: string;
}

const planted = samplePlans.flatMap((plan) => annotation<Defect>(plan, "defects").map((defect) => ({ plan, defect })));

describe("planted defects", () => {
  it("have kinds with a rule each, or are known to be still without one", () => {
    const kinds = [...new Set(planted.map(({ defect }) => defect.kind))].sort();
    expect(kinds).toEqual([...Object.keys(tellers), ...notYetTold].sort());
    const known = new Set(rules.map(({ id }) => id));
    expect(Object.values(tellers).filter(({ rule }) => !known.has(rule))).toEqual([]);
  });

  const findable = planted.filter(({ defect }) => !notYetTold.has(defect.kind));
  it.each(findable.map(({ plan, defect }) => [`${plan.name}:${defect.line}`, defect.kind, defect.text, plan, defect] as const))(
    "%s: %s “%s” is found",
    (_where, _kind, _text, plan, defect) => {
      const teller = tellers[defect.kind];
      const there = plan.findings.filter((finding) => touches(plan, finding, defect));
      const right = there.filter(({ rule, message }) => rule.id === teller?.rule && message.vi.includes(teller.saying ?? ""));
      expect(right.length, `findings there: ${there.map((finding) => told(plan, finding)).join("; ") || "none"}`).toBe(1);
    },
  );

  it("are found by every rule", () => {
    const telling = new Set(Object.values(tellers).map(({ rule }) => rule));
    expect(rules.filter(({ id, offByDefault }) => !offByDefault && !telling.has(id)).map(({ id }) => id)).toEqual([]);
  });
});

describe.each(samplePlans.map((plan) => [plan.name, plan] as const))("%s", (_, plan) => {
  it("raises no alarm where nothing is planted", () => {
    const defects = annotation<Defect>(plan, "defects");
    const alarms = plan.findings.filter(
      (finding) =>
        isAlarm(finding) && !defects.some((defect) => tellers[defect.kind]?.rule === finding.rule.id && touches(plan, finding, defect)),
    );
    expect(alarms.map((finding) => told(plan, finding))).toEqual([]);
  });
});

describe.each([
  ["a People's Committee", "01-"],
  ["the Party, in the Party's own form", "16-"],
])("the clean sample plan of %s", (_, number) => {
  const [clean] = samplePlans.filter(({ name }) => name.startsWith(number));
  it("is silent at every severity", () => {
    expect(clean?.findings.map(({ rule }) => rule.id)).toEqual([]);
  });
});
