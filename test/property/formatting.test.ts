import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formattingEdits } from "../../server/src/features/formatting.ts";
import { type OutlineNode, outlineOf } from "../../server/src/features/outline.ts";
import type { PlanDocument } from "../../server/src/plan/document.ts";
import { parsePlan } from "../../server/src/plan/parse.ts";
import { createChecker } from "../../server/src/rules/check.ts";
import { rules } from "../../server/src/rules/index.ts";
import { applyEdits } from "../unit/apply-edits.ts";
import { planWithExamples } from "./arbitrary-defects.ts";
import { generatedText, mutatedText, sampleTexts } from "./arbitrary-text.ts";
import { runs } from "./runs.ts";

const check = createChecker(rules, (rule, error) => {
  throw new Error(rule, { cause: error });
});
const written = fc.oneof(planWithExamples, mutatedText, generatedText, fc.constantFrom(...sampleTexts));
const untidy = fc.tuple(written, fc.constantFrom(" ", "  "), fc.integer({ min: 2, max: 9 })).map(([text, gap, step]) => {
  let count = 0;
  return text.replace(/ (?=[a-zà-ỹ])|\n/g, (found) => (++count % step === 0 ? (found === " " ? ` ${gap}` : `${gap}\n\n`) : found));
});

function formatted(document: PlanDocument, text: string): string {
  return applyEdits(text, formattingEdits(document, check));
}

function counts(document: PlanDocument): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const { rule } of check(document)) found.set(rule.id, (found.get(rule.id) ?? 0) + 1);
  return found;
}

function shape(nodes: readonly OutlineNode[]): unknown {
  return nodes.map(({ kind, label, children }) => [kind, label, shape(children)]);
}

describe("formatting", () => {
  it("changes nothing the second time, brings no finding and leaves the outline as it is", () => {
    fc.assert(
      fc.property(fc.oneof(written, untidy), (text) => {
        const before = parsePlan(text);
        const once = formatted(before, text);
        const after = parsePlan(once);
        expect(formattingEdits(after, check)).toEqual([]);
        expect(shape(outlineOf(after))).toEqual(shape(outlineOf(before)));
        const known = counts(before);
        expect([...counts(after)].filter(([rule, count]) => count > (known.get(rule) ?? 0))).toEqual([]);
      }),
      runs(300),
    );
  });
});
