import type { Place, PlanDocument, Role } from "../plan/document.ts";
import type { Paragraph } from "../text/paragraph.ts";
import { perParagraph } from "../text/per-paragraph.ts";
import { ignoreDirectives, isIgnored } from "./ignore.ts";
import { type DocumentRule, type Finding, type Fix, type ParagraphRule, type Rule, type Severity, severityOf } from "./rule.ts";

/** A finding with its rule, its severity by the user's settings, and places instead of spans. */
export interface CheckedFinding extends Finding<Place> {
  readonly rule: Rule;
  readonly severity: Severity;
}

/** Severity by rule id, where the user wants another than the rule's own. */
export type SeveritySettings = Readonly<Record<string, Severity | "off">>;

export type Checker = (document: PlanDocument, severities?: SeveritySettings) => readonly CheckedFinding[];

interface FoundInParagraph {
  readonly role: Role;
  readonly findings: readonly (readonly [ParagraphRule, Finding])[];
}

/**
 * Makes a checker. What a paragraph rule finds is kept with the paragraph. A rule that throws is reported once by `onError` and
 * gives no findings; the others go on.
 */
export function createChecker(rules: readonly Rule[], onError: (ruleId: string, error: unknown) => void): Checker {
  const paragraphRules = rules.filter((rule) => rule.scope === "paragraph");
  const documentRules = rules.filter((rule) => rule.scope === "document");
  const kept = perParagraph((): { latest?: FoundInParagraph } => ({}));
  const reported = new Set<string>();
  const guard = <T>(rule: Rule, run: () => Iterable<T>): readonly T[] => {
    try {
      return [...run()];
    } catch (error) {
      if (!reported.has(rule.id)) {
        reported.add(rule.id);
        onError(rule.id, error);
      }
      return [];
    }
  };
  const inParagraph = (paragraph: Paragraph, role: Role): FoundInParagraph => {
    const known = kept(paragraph);
    if (known.latest?.role === role) return known.latest;
    const findings = paragraphRules.flatMap((rule) =>
      guard(rule, () => rule.check(paragraph, role)).map((finding) => [rule, finding] as const),
    );
    known.latest = { role, findings };
    return known.latest;
  };
  return (document, severities = {}) => {
    const found: CheckedFinding[] = [];
    const add = (rule: Rule, finding: Finding<Place>): void => {
      const severity = severities[rule.id] ?? severityOf(rule);
      if (severity !== "off") found.push({ ...finding, rule, severity });
    };
    document.paragraphs.forEach((paragraph, index) => {
      if (paragraph.kind === "comment" || paragraph.kind === "separator") return;
      for (const [rule, finding] of inParagraph(paragraph, document.roles[index] ?? "body").findings) add(rule, placed(finding, index));
    });
    for (const rule of documentRules as readonly DocumentRule[]) {
      if (severities[rule.id] === "off") continue;
      for (const finding of guard(rule, () => rule.check(document))) add(rule, finding);
    }
    const directives = ignoreDirectives(document);
    const kept = directives.length === 0 ? found : found.filter(({ rule, at }) => !isIgnored(directives, rule.id, at.paragraph));
    return kept.sort((a, b) => a.at.paragraph - b.at.paragraph || a.at.start - b.at.start || a.rule.id.localeCompare(b.rule.id));
  };
}

function placed(finding: Finding, paragraph: number): Finding<Place> {
  const at = (span: { start: number; end: number }): Place => ({ paragraph, start: span.start, end: span.end });
  const placedFix = (fix: Fix): Fix<Place> => ({ ...fix, edits: fix.edits.map((edit) => ({ at: at(edit.at), newText: edit.newText })) });
  return {
    at: at(finding.at),
    message: finding.message,
    ...(finding.fixes ? { fixes: finding.fixes.map(placedFix) } : {}),
    ...(finding.related ? { related: finding.related.map((one) => ({ at: at(one.at), message: one.message })) } : {}),
  };
}
