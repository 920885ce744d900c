import type { PlanDocument } from "../plan/document.ts";
import { parseSource } from "../plan/parse.ts";
import type { CheckedFinding } from "../rules/check.ts";
import { editLines } from "./edit-lines.ts";
import { lineChanges } from "./line-changes.ts";
import { type SourceEdit, type SourceFix, sourceFix, withoutOverlaps } from "./source-edit.ts";

/** One repair may uncover another, but never this many times: more means that two fixes undo each other. */
const mostRounds = 10;

/**
 * The edits that settle all safe fixes at once. Fixes that touch one another, or come to light only after others, are made on a
 * scratch copy, so that one request is enough.
 */
export function safeFixEdits(
  document: PlanDocument,
  findings: readonly CheckedFinding[],
  check: (document: PlanDocument) => readonly CheckedFinding[],
): readonly SourceEdit[] {
  let current = document;
  let found = findings;
  for (let round = 0; round < mostRounds; round++) {
    const edits = withoutOverlaps(found.flatMap((finding) => safeFix(current, finding) ?? []));
    if (edits.length === 0) break;
    current = parseSource(editLines(current.source, edits), current);
    found = check(current);
  }
  return lineChanges(document.source, current.source);
}

/**
 * The edits that repair every finding of one rule, for findings with a safe fix or with one fix only. Undefined where fewer than two
 * can be repaired so, or where the user would have to choose.
 */
export function ruleFixEdits(
  document: PlanDocument,
  findings: readonly CheckedFinding[],
  ruleId: string,
): readonly SourceEdit[] | undefined {
  const fixable = findings.filter(({ rule, fixes }) => rule.id === ruleId && fixes !== undefined && fixes.length > 0);
  const chosen = fixable.flatMap((finding) => safeFix(document, finding) ?? soleFix(document, finding) ?? []);
  const mayBeDone = chosen.length === fixable.length || chosen.some(({ kind }) => kind === "safe");
  return chosen.length >= 2 && mayBeDone ? withoutOverlaps(chosen) : undefined;
}

function safeFix(document: PlanDocument, { fixes }: CheckedFinding): SourceFix | undefined {
  const fix = fixes?.find(({ kind }) => kind === "safe");
  return fix && sourceFix(document, fix);
}

function soleFix(document: PlanDocument, { fixes }: CheckedFinding): SourceFix | undefined {
  const fix = fixes?.length === 1 ? fixes[0] : undefined;
  return fix && sourceFix(document, fix);
}
