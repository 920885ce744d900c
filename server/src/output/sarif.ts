import { sourceFix } from "../features/source-edit.ts";
import type { Place, PlanDocument } from "../plan/document.ts";
import { rangeOf } from "../plan/place.ts";
import type { CheckedFinding } from "../rules/check.ts";
import { type Rule, type Severity, severityOf } from "../rules/rule.ts";
import type { Range } from "../text/source-text.ts";
import type { Language } from "../workspace/settings.ts";
import type { CheckedPlan } from "./checked-plan.ts";

export interface SarifRun {
  readonly plans: readonly CheckedPlan[];
  readonly rules: readonly Rule[];
  readonly version: string;
  readonly language: Language;
  /** Whether every input could be read. */
  readonly complete: boolean;
}

const levels: Readonly<Record<Severity, "error" | "warning" | "note">> = {
  error: "error",
  warning: "warning",
  information: "note",
  hint: "note",
};

/** All findings as one SARIF 2.1.0 log, for tools that gather the findings of many checkers. */
export function sarifOf({ plans, rules, version, language, complete }: SarifRun): string {
  const indexOf = new Map(rules.map((rule, index) => [rule.id, index]));
  const log = {
    $schema: "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: {
          driver: { name: "kehoach", version, semanticVersion: version, language, rules: rules.map((rule) => describe(rule, language)) },
        },
        invocations: [{ executionSuccessful: complete }],
        columnKind: "utf16CodeUnits",
        results: plans.flatMap((plan) => plan.findings.map((finding) => resultOf(plan, finding, indexOf.get(finding.rule.id), language))),
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}

function describe(rule: Rule, language: Language): object {
  const explanation = rule.explain[language];
  const clause = rule.clause[language];
  return {
    id: rule.id,
    shortDescription: { text: rule.title[language] },
    fullDescription: { text: explanation },
    help: { text: clause === "" ? explanation : `${explanation}\n\n${clause}` },
    defaultConfiguration: { level: levels[severityOf(rule)], ...(rule.offByDefault ? { enabled: false } : {}) },
  };
}

function resultOf({ uri, document }: CheckedPlan, finding: CheckedFinding, ruleIndex: number | undefined, language: Language): object {
  const { rule, severity, message, at, related = [], fixes = [] } = finding;
  const located = (place: Place): object => ({ artifactLocation: { uri }, region: regionOf(rangeOf(document, place)) });
  return {
    ruleId: rule.id,
    ...(ruleIndex === undefined ? {} : { ruleIndex }),
    level: levels[severity],
    message: { text: message[language] },
    locations: [{ physicalLocation: located(at) }],
    ...(related.length === 0
      ? {}
      : {
          relatedLocations: related.map((one, id) => ({ id, physicalLocation: located(one.at), message: { text: one.message[language] } })),
        }),
    ...(fixes.length === 0 ? {} : { fixes: fixes.map((fix) => fixOf(document, uri, fix, language)) }),
  };
}

function fixOf(document: PlanDocument, uri: string, fix: NonNullable<CheckedFinding["fixes"]>[number], language: Language): object {
  const { title, edits } = sourceFix(document, fix);
  const replacements = edits.map(({ range, newText }) => ({ deletedRegion: regionOf(range), insertedContent: { text: newText } }));
  return { description: { text: title[language] }, artifactChanges: [{ artifactLocation: { uri }, replacements }] };
}

/** SARIF counts from 1; the end column is the one after the last character. */
function regionOf({ start, end }: Range): object {
  return { startLine: start.line + 1, startColumn: start.character + 1, endLine: end.line + 1, endColumn: end.character + 1 };
}
