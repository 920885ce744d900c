import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { TextDocument } from "vscode-languageserver-textdocument";
import { safeFixEdits } from "../../server/src/features/fix-all.ts";
import { ignoreEdit } from "../../server/src/features/ignore-edits.ts";
import { type SourceEdit, sourceFix } from "../../server/src/features/source-edit.ts";
import type { PlanDocument } from "../../server/src/plan/document.ts";
import { parsePlan } from "../../server/src/plan/parse.ts";
import { rangeOf } from "../../server/src/plan/place.ts";
import { type CheckedFinding, createChecker } from "../../server/src/rules/check.ts";
import type { IgnoreScope } from "../../server/src/rules/ignore.ts";
import { rules } from "../../server/src/rules/index.ts";
import { planWithExamples } from "./arbitrary-defects.ts";
import { generatedText, mutatedText } from "./arbitrary-text.ts";
import { runs } from "./runs.ts";

const check = createChecker(rules, (rule, error) => {
  throw new Error(`${rule} throws`, { cause: error });
});

/** An independent way to apply edits. */
function applied(text: string, edits: readonly SourceEdit[]): string {
  return TextDocument.applyEdits(TextDocument.create("untitled:1", "kehoach", 1, text), [...edits]);
}

function countByRule(findings: readonly CheckedFinding[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { rule } of findings) counts.set(rule.id, (counts.get(rule.id) ?? 0) + 1);
  return counts;
}

/** Rules that find more in `after` than in `before`. */
function worse(before: readonly CheckedFinding[], after: readonly CheckedFinding[]): string[] {
  const known = countByRule(before);
  return [...countByRule(after)].filter(([rule, count]) => count > (known.get(rule) ?? 0)).map(([rule]) => rule);
}

const faulty = fc.oneof({ arbitrary: planWithExamples, weight: 3 }, { arbitrary: mutatedText, weight: 2 }, generatedText);

/**
 * Repairs that make the text say more: a mended marker may join another list and show the gaps and repeats there, with its heading back
 * the list of recipients is judged line by line, and without one definition of a short name another, of the same name, is judged.
 */
const reveals: ReadonlySet<string> = new Set(["numbering/marker-style", "recipients/heading", "short-name/unused"]);

/**
 * What a repair that the writer chooses may bring to light, as it makes two citations name one document: a date taken from elsewhere, a
 * year or another type gives a citation the identity of one whose date differs, or that has been cited in full already or not yet; and that
 * date may lie after the plan's own.
 */
const chosenReveals: ReadonlyMap<string, readonly string[]> = new Map([
  ["citation/type-mismatch", ["citation/first-in-full", "citation/later-in-full", "citation/missing-subject"]],
  ["citation/first-in-full", ["citation/missing-subject"]],
  ["citation/missing-type", ["citation/missing-subject"]],
  ["citation/conflicting-issuers", ["citation/later-in-full"]],
  ["citation/impossible-date", ["citation/later-in-full", "citation/conflicting-dates", "citation/later-than-plan"]],
  ["citation/conflicting-dates", ["citation/later-than-plan", "citation/later-in-full"]],
  ["citation/year-required", ["citation/conflicting-dates"]],
  ["citation/year-against-date", ["citation/conflicting-dates"]],
  // With its “như sau:” the opening is read as one, and the bases above it as closed.
  ["form/opening", ["legal-basis/form"]],
  // A day that did not exist, or had no year, is judged as a day only when it is one.
  ["deadline/impossible-date", ["deadline/annual-report-early", "deadline/before-plan", "deadline/mixed-formats", "deadline/date-zeros"]],
  ["deadline/year-missing", ["deadline/day-off"]],
  ["short-name/undefined", ["citation/first-in-full", "citation/missing-subject"]],
  // "TỔ CHỨC THỰC HIỆN" put right shows a whole plan, which has to have its foot.
  ["spelling/misspelled", ["form/missing-component"]],
]);

/** Whether the finding is made again at the very place it stood, wherever the edits before it have moved that place. */
function stays(
  text: string,
  document: PlanDocument,
  finding: CheckedFinding,
  edits: readonly SourceEdit[],
  after: readonly CheckedFinding[],
): boolean {
  const before = TextDocument.create("untitled:1", "kehoach", 1, text);
  const edited = applied(text, edits);
  const fixed = TextDocument.create("untitled:2", "kehoach", 1, edited);
  const fixedPlan = parsePlan(edited);
  const start = before.offsetAt(rangeOf(document, finding.at).start);
  const moved = edits
    .map(({ range, newText }) => ({ from: before.offsetAt(range.start), to: before.offsetAt(range.end), newText }))
    .filter(({ to }) => to <= start);
  // What is put in at the very place may stand before the finding or be its new beginning.
  const shift = (before: typeof moved) => before.reduce((sum, { from, to, newText }) => sum + newText.length - (to - from), start);
  const places = [shift(moved), shift(moved.filter(({ to }) => to < start))];
  return after.some(
    ({ rule, message, at }) =>
      rule.id === finding.rule.id && message.vi === finding.message.vi && places.includes(fixed.offsetAt(rangeOf(fixedPlan, at).start)),
  );
}

describe("a fix", () => {
  it("removes its finding, adds no fault, and nothing at all to a text with no other finding", () => {
    fc.assert(
      fc.property(planWithExamples, (text) => {
        const document = parsePlan(text);
        // In hard-wrapped text a longer line may run on into the next one, which then reads otherwise.
        fc.pre(!document.wrapping.wrapped);
        const findings = check(document);
        for (const finding of findings) {
          for (const fix of finding.fixes ?? []) {
            const { edits } = sourceFix(document, fix);
            const fixed = parsePlan(applied(text, edits));
            const after = check(fixed);
            const { id } = finding.rule;
            expect({ rule: id, fix: fix.title.vi, stays: stays(text, document, finding, edits, after) }).toEqual({
              rule: id,
              fix: fix.title.vi,
              stays: false,
            });
            if (reveals.has(id)) continue;
            const left = countByRule(after).get(id) ?? 0;
            const most = (countByRule(findings).get(id) ?? 0) - 1;
            expect({ rule: id, fix: fix.title.vi, left: Math.max(left, most) }).toEqual({ rule: id, fix: fix.title.vi, left: most });
            // A citation cut short may leave a line so short that it no longer ends the list of recipients that stands amid the body.
            if (fix.kind === "ask" && fixed.roles.join() !== document.roles.join()) continue;
            const added = findings.length === 1 ? after : after.filter(({ severity }) => severity === "error");
            const allowed = fix.kind === "ask" ? (chosenReveals.get(id) ?? []) : [];
            expect({ fixed: id, added: worse(findings, added).filter((rule) => !allowed.includes(rule)) }).toEqual({
              fixed: id,
              added: [],
            });
          }
        }
      }),
      runs(1000),
    );
  });
});

describe("all safe fixes together", () => {
  it("leave nothing that another round would fix", () => {
    fc.assert(
      fc.property(faulty, (text) => {
        const document = parsePlan(text);
        const once = applied(text, safeFixEdits(document, check(document), check));
        const again = parsePlan(once);
        expect(safeFixEdits(again, check(again), check)).toEqual([]);
        expect(check(again).filter(({ fixes }) => fixes?.some(({ kind }) => kind === "safe"))).toEqual([]);
      }),
      runs(1000),
    );
  });
});

describe("an ignore comment", () => {
  it.each<IgnoreScope>(["line", "block", "file"])("for a %s silences the finding and changes no other rule's", (scope) => {
    fc.assert(
      fc.property(faulty, (text) => {
        const document = parsePlan(text);
        const findings = check(document);
        const finding = findings[0];
        fc.pre(finding !== undefined);
        const edit = ignoreEdit(document, finding.rule.id, finding.at.paragraph, scope);
        fc.pre(edit !== undefined);
        const after = check(parsePlan(applied(text, [edit])));
        const left = countByRule(after).get(finding.rule.id) ?? 0;
        expect(left).toBeLessThan(countByRule(findings).get(finding.rule.id) ?? 0);
        expect({ ignored: finding.rule.id, added: worse(findings, after) }).toEqual({ ignored: finding.rule.id, added: [] });
      }),
      runs(300),
    );
  });
});
