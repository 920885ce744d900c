import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parsePlan } from "../../server/src/plan/parse.ts";
import { acceptedOf, newFindings } from "../../server/src/rules/baseline.ts";
import { type CheckedFinding, createChecker } from "../../server/src/rules/check.ts";
import { rules } from "../../server/src/rules/index.ts";
import { baselineText, readBaseline } from "../../server/src/workspace/baseline-file.ts";
import { planWithExamples } from "./arbitrary-defects.ts";
import { generatedText, mutatedText } from "./arbitrary-text.ts";
import { runs } from "./runs.ts";

const check = createChecker(rules, (rule, error) => {
  throw new Error(`${rule} throws`, { cause: error });
});
const faulty = fc.oneof({ arbitrary: planWithExamples, weight: 3 }, { arbitrary: mutatedText, weight: 2 }, generatedText);
const ids = (findings: readonly CheckedFinding[]): string => findings.map(({ rule }) => rule.id).join(" ");

describe("the accepted findings of a plan", () => {
  it("silence all its findings, also out of their file, and none but those", () => {
    fc.assert(
      fc.property(faulty, faulty, (text, other) => {
        const document = parsePlan(text);
        const findings = check(document);
        const accepted = acceptedOf(document, findings);
        expect(readBaseline(baselineText(new Map([["a", accepted]])))).toEqual({ baseline: new Map([["a", accepted]]) });
        expect(newFindings(document, findings, accepted)).toEqual([]);
        // Whatever another text has more of is told.
        const elsewhere = parsePlan(other);
        const found = check(elsewhere);
        const told = newFindings(elsewhere, found, accepted);
        expect(found.length - told.length).toBeLessThanOrEqual(findings.length);
        expect(told.every((finding) => found.includes(finding))).toBe(true);
        const unknown = found.filter(({ rule }) => !findings.some((known) => known.rule.id === rule.id));
        expect(unknown.filter((finding) => !told.includes(finding))).toEqual([]);
      }),
      runs(500),
    );
  });

  it("stay silent while words are put in elsewhere", () => {
    fc.assert(
      fc.property(planWithExamples, fc.nat(20), fc.constantFrom("", "Nâng cao chất lượng công tác văn thư."), (text, at, words) => {
        const before = parsePlan(text);
        const known = check(before);
        const parts = text.split("\n\n");
        // Not above the text nor below it: what is missing in the plan is told at its first words or its last ones.
        fc.pre(parts.length > 1);
        const after = parsePlan(parts.toSpliced(1 + (at % (parts.length - 1)), 0, words).join("\n\n"));
        const found = check(after);
        // What is put in may itself change what is found: a paragraph may end a list, or split a line in two.
        fc.pre(ids(known) === ids(found));
        const told = newFindings(after, found, acceptedOf(before, known));
        // What is missing is told at the first or last words of the plan: those may be the new ones, or a line that was joined to the next
        // one and now stands alone. Elsewhere is where a paragraph is what it was.
        const stayed = new Set(before.paragraphs.map(({ text: paragraph }) => paragraph));
        expect(told.filter(({ at: place }) => stayed.has(after.paragraphs[place.paragraph]?.text ?? ""))).toEqual([]);
      }),
      runs(500),
    );
  });
});
