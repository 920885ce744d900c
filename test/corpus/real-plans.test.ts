import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { deadlinesOf } from "../../server/src/facts/deadlines.ts";
import { rangeOf } from "../../server/src/plan/place.ts";
import { rules } from "../../server/src/rules/index.ts";
import { type Excerpt, isAlarm, type PlanFile, realPlans, realPlansFolder, told, touches } from "./plan-files.ts";
import { covered, coveredToo, type Expected, explained, traps } from "./real-plans-register.ts";

const planNumber = ({ name }: PlanFile): string => name.slice(0, 3);

/** Everything that must be found in a plan, one entry a finding: "117 recipients/filing". */
function expectedIn(plan: PlanFile): readonly string[] {
  const registered = Object.entries(covered).flatMap(([id, places]) => (id.startsWith(`SEED-${planNumber(plan)}-`) ? places : []));
  return [...registered, ...(coveredToo[planNumber(plan)] ?? [])].flatMap(entries).sort();
}

function entries({ line, rule, count = 1 }: Expected): readonly string[] {
  return Array.from({ length: count }, () => `${line} ${rule}`);
}

function found(plan: PlanFile): readonly string[] {
  return plan.findings.map(({ at, rule }) => `${rangeOf(plan.document, at).start.line + 1} ${rule.id}`).sort();
}

describe("the register of real defects", () => {
  it("names rules that exist", () => {
    const known = new Set(rules.map(({ id }) => id));
    const named = [...Object.values(covered), ...Object.values(coveredToo)].flat().map(({ rule }) => rule);
    expect(named.filter((rule) => !known.has(rule))).toEqual([]);
  });
});

if (realPlans.length > 0) testRegister();
else console.warn(`No real plans in ${realPlansFolder}: only the samples of seeds/ are tested.`);

describe.each(realPlans.map((plan) => [plan.name, plan] as const))("real plan %s", (name, plan) => {
  it("has every finding of the register, and no other", () => {
    expect(found(plan)).toEqual(expectedIn(plan));
  });

  const file = `${realPlansFolder}gold/${name}.gold.json`;
  const tempting: readonly Excerpt[] = existsSync(file) ? JSON.parse(readFileSync(file, "utf8")).not_defects : [];
  const stands = ({ line, text }: Excerpt): boolean => plan.lines[line - 1]?.includes(text) === true;

  it("raises no alarm on what only looks like a defect", () => {
    const alarms = tempting
      .filter(stands)
      .flatMap((excerpt) =>
        plan.findings
          .filter((finding) => isAlarm(finding) && touches(plan, { ...finding, related: [] }, excerpt))
          .map((finding) => told(plan, finding)),
      );
    expect(alarms).toEqual([]);
  });
});

function testRegister(): void {
  const reference = new URL("../../../shared/domain/the-thuc.md", import.meta.url);

  it("is divided without rest into covered, explained and traps", () => {
    const ids = [...readFileSync(reference, "utf8").matchAll(/^\| (SEED-\d{3}-\d+) \|/gm)].map(([, id]) => id);
    expect([...Object.keys(covered), ...traps, ...Object.keys(explained)].sort()).toEqual(ids.sort());
  });

  it("reads 'trước ngày 05/11' of SEED-002-11 as a yearly date", () => {
    const plan = realPlans.find((one) => planNumber(one) === "002");
    const kinds = (plan ? [plan.document] : []).flatMap((document) =>
      deadlinesOf(document)
        .filter(({ paragraph, phrase }) => rangeOf(document, { paragraph, start: phrase.start, end: phrase.end }).end.line === 204)
        .map(({ phrase }) => phrase.kind),
    );
    expect(kinds).toEqual(["recurring"]);
  });
}
