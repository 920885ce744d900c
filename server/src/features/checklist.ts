import { type Diagnostic, DiagnosticSeverity } from "vscode-languageserver-types";
import type { PlanDocument } from "../plan/document.ts";
import { rangeOf } from "../plan/place.ts";
import type { CheckedFinding, SeveritySettings } from "../rules/check.ts";
import { type Component, componentOf, components } from "../rules/component.ts";
import { ruleById, rules } from "../rules/index.ts";
import { defaultLevelOf, type Severity } from "../rules/rule.ts";
import type { Language } from "../workspace/settings.ts";
import { byHand } from "./checklist-by-hand.ts";
import type { Checklist, ChecklistCounts, FindingEntry, ToldFinding } from "./checklist-entry.ts";
import { type CarriedFix, carriedFixes, type DiagnosticData, findingTold } from "./diagnostics.ts";

/** A plan with all that is found in it. */
export interface CheckedText {
  readonly document: PlanDocument;
  readonly findings: readonly CheckedFinding[];
  /** What follows from the other plans of the folder. */
  readonly fromFolder: readonly Diagnostic[];
  readonly language: Language;
}

/** What was found in a plan, by component, and what is left to a person. */
export function checklist(text: CheckedText, levels: SeveritySettings): Checklist {
  const { document, language } = text;
  if (document.paragraphs.every(({ text: words }) => words === "")) return { components: [], byHand: [] };
  const found = findingEntries(text);
  return {
    components: components.map((component) => ({
      id: component.id,
      title: component.title[language],
      rules: rulesOf(component, levels),
      findings: found.filter(({ rule }) => componentOf(rule) === component),
    })),
    byHand: byHand.map(({ id, title, detail, clause }) => ({
      id,
      title: title[language],
      detail: detail[language],
      clause: clause[language],
    })),
  };
}

/** How many findings of each severity there are; nothing is listed. */
export function checklistCounts({ findings, fromFolder }: Pick<CheckedText, "findings" | "fromFolder">): ChecklistCounts {
  const bySeverity = { error: 0, warning: 0, information: 0, hint: 0 };
  for (const { severity } of findings) bySeverity[severity]++;
  for (const { severity } of fromFolder) bySeverity[severityOf(severity)]++;
  return { bySeverity };
}

/** The repairs of a finding as the plan stands now; none where it is no longer there. */
export function findingFixes({ document, findings, fromFolder, language }: CheckedText, told: ToldFinding): readonly CarriedFix[] {
  const { rule: code, range, message } = told;
  const own = carriedFixes(document, findingTold(document, findings, { code, range, message }, language), language);
  if (own.length > 0) return own;
  const same = fromFolder.find(
    (one) => one.code === code && one.message === message && JSON.stringify(one.range) === JSON.stringify(range),
  );
  const data: DiagnosticData | undefined = same?.data;
  return data?.fixes ?? [];
}

function rulesOf({ id }: Component, levels: SeveritySettings): number {
  return rules.filter((rule) => componentOf(rule.id)?.id === id && (levels[rule.id] ?? defaultLevelOf(rule)) !== "off").length;
}

/** In the order of the text. */
function findingEntries({ document, findings, fromFolder, language }: CheckedText): readonly FindingEntry[] {
  const own = findings.map(({ rule, message, severity, at, fixes }) => ({
    rule: rule.id,
    title: rule.title[language],
    message: message[language],
    severity,
    range: rangeOf(document, at),
    fixable: fixes !== undefined && fixes.length > 0,
  }));
  const others = fromFolder.map(({ code, message, severity, range, data }) => ({
    rule: String(code),
    title: ruleById(String(code))?.title[language] ?? String(code),
    message: String(message),
    severity: severityOf(severity),
    range,
    fixable: hasFixes(data),
  }));
  const counts = new Map<string, number>();
  return [...own, ...others].sort(byPlace).map((entry) => {
    const count = (counts.get(entry.rule) ?? 0) + 1;
    counts.set(entry.rule, count);
    return { id: `${entry.rule}#${count}`, ...entry };
  });
}

function byPlace({ range: { start: a } }: ToldFinding, { range: { start: b } }: ToldFinding): number {
  return a.line - b.line || a.character - b.character;
}

function hasFixes(data: Partial<DiagnosticData> | undefined): boolean {
  return data?.fixes !== undefined && data.fixes.length > 0;
}

function severityOf(severity: Diagnostic["severity"]): Severity {
  switch (severity) {
    case DiagnosticSeverity.Error:
      return "error";
    case DiagnosticSeverity.Warning:
      return "warning";
    case DiagnosticSeverity.Hint:
      return "hint";
    default:
      return "information";
  }
}
