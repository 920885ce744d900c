import { type Catalogue, shippedCatalogue } from "../catalogue/catalogue.ts";
import type { PlanDocument } from "../plan/document.ts";
import { type CheckedFinding, type Guard, merged } from "./checked-finding.ts";
import { documentFindings } from "./document-findings.ts";
import { ignoredIn } from "./ignore.ts";
import { paragraphFindings } from "./paragraph-findings.ts";
import type { Rule, Severity } from "./rule.ts";

export type { CheckedFinding } from "./checked-finding.ts";

/** Severity by rule id, where the user wants another than the rule's own. */
export type SeveritySettings = Readonly<Record<string, Severity | "off">>;

export type Checker = (document: PlanDocument, severities?: SeveritySettings, catalogue?: Catalogue) => readonly CheckedFinding[];

/**
 * Makes a checker; its findings are in the order of the text. It keeps what it found, so that a keystroke asks the rules about little
 * more than the paragraph it changed. A rule that throws is reported once by `onError` and gives no findings; the others go on.
 */
export function createChecker(rules: readonly Rule[], onError: (ruleId: string, error: unknown) => void): Checker {
  const reported = new Set<string>();
  const guard: Guard = (rule, run) => {
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
  const inParagraphs = paragraphFindings(rules, guard);
  const inDocument = documentFindings(rules, guard);
  return (document, severities = {}, catalogue = shippedCatalogue()) => {
    const found = withSeverities(
      merged(
        inDocument(document, catalogue, (rule) => isOff(rule, severities)),
        inParagraphs(document, catalogue),
      ),
      severities,
    );
    const isIgnored = ignoredIn(document);
    return isIgnored ? found.filter(({ rule, at }) => !isIgnored(rule.id, at.paragraph)) : found;
  };
}

function isOff({ id, offByDefault }: Rule, severities: SeveritySettings): boolean {
  return (severities[id] ?? (offByDefault ? "off" : undefined)) === "off";
}

function withSeverities(found: readonly CheckedFinding[], severities: SeveritySettings): readonly CheckedFinding[] {
  if (Object.keys(severities).length === 0 && !found.some(({ rule }) => rule.offByDefault)) return found;
  return found.flatMap((finding) => {
    const severity = severities[finding.rule.id] ?? (finding.rule.offByDefault ? "off" : finding.severity);
    if (severity === "off") return [];
    return severity === finding.severity ? finding : { ...finding, severity };
  });
}
