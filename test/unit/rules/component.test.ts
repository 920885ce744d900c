import { describe, expect, it } from "vitest";
import { components } from "../../../server/src/rules/component.ts";
import { rules } from "../../../server/src/rules/index.ts";

describe("the components that a plan is looked through for before it is signed", () => {
  it("take in every rule, each once: a new family is added to server/src/rules/component.ts", () => {
    const holders = rules.map(({ id }) => [id, components.filter(({ families }) => families.includes(id.split("/")[0] ?? "")).length]);
    expect(holders.filter(([, count]) => count !== 1)).toEqual([]);
  });

  it("name no family that has no rule", () => {
    const families = new Set(rules.map(({ id }) => id.split("/")[0]));
    expect(components.flatMap((one) => one.families).filter((family) => !families.has(family))).toEqual([]);
  });
});
