import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { headingSlug, ruleHeadings } from "../../client/src/rule-headings.ts";
import { families } from "../../server/src/output/rules-reference.ts";
import { rules } from "../../server/src/rules/index.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));

describe("what is generated from the rules", () => {
  it("is up to date", () => {
    expect(() =>
      execFileSync(process.execPath, ["scripts/generate.mjs", "--check"], { cwd: root, encoding: "utf8", stdio: "pipe" }),
    ).not.toThrow();
  });

  it("has the anchor that a finding's link points to", () => {
    const headings = ruleHeadings(readFileSync(`${root}/docs/rules.md`, "utf8"));
    const anchors = rules.map(({ id }) => [id, headingSlug(headings.get(id) ?? "")]);
    expect(anchors).toEqual(rules.map(({ id }) => [id, id.replace("/", "")]));
  });

  it("names every family of rules", () => {
    const used = new Set(rules.map(({ id }) => id.slice(0, id.indexOf("/"))));
    expect([...used].sort()).toEqual(Object.keys(families).sort());
  });
});
