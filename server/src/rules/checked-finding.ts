import type { Place } from "../plan/document.ts";
import { type Finding, type Fix, type Rule, type Severity, severityOf } from "./rule.ts";

/** A finding with its rule, its severity by the user's settings, and places instead of spans. */
export interface CheckedFinding extends Finding<Place> {
  readonly rule: Rule;
  readonly severity: Severity;
}

/** Runs a piece of a rule; one that throws gives nothing. */
export type Guard = <T>(rule: Rule, run: () => Iterable<T>) => readonly T[];

/** A finding with its own severity or that of its rule, unless the user sets another. */
export function checked(rule: Rule, finding: Finding<Place>): CheckedFinding {
  return { ...finding, rule, severity: finding.severity ?? severityOf(rule) };
}

/** The order of the text; at one place by the names of the rules. */
export function inOrder(a: CheckedFinding, b: CheckedFinding): number {
  return a.at.paragraph - b.at.paragraph || a.at.start - b.at.start || (a.rule.id < b.rule.id ? -1 : a.rule.id > b.rule.id ? 1 : 0);
}

/** Two lists in order as one. */
export function merged(some: readonly CheckedFinding[], others: readonly CheckedFinding[]): readonly CheckedFinding[] {
  if (some.length === 0) return others;
  const all: CheckedFinding[] = [];
  let index = 0;
  for (const finding of some) {
    for (let other = others[index]; other && inOrder(other, finding) < 0; other = others[++index]) all.push(other);
    all.push(finding);
  }
  return all.concat(others.slice(index));
}

/** A finding in a paragraph, at its places in the plan. */
export function placed(finding: Finding, paragraph: number): Finding<Place> {
  const at = (span: { start: number; end: number }): Place => ({ paragraph, start: span.start, end: span.end });
  const placedFix = (fix: Fix): Fix<Place> => ({ ...fix, edits: fix.edits.map((edit) => ({ at: at(edit.at), newText: edit.newText })) });
  return {
    at: at(finding.at),
    message: finding.message,
    ...(finding.severity ? { severity: finding.severity } : {}),
    ...(finding.fixes ? { fixes: finding.fixes.map(placedFix) } : {}),
    ...(finding.related ? { related: finding.related.map((one) => ({ at: at(one.at), message: one.message })) } : {}),
  };
}
