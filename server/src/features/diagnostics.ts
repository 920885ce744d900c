import { type Diagnostic, DiagnosticSeverity } from "vscode-languageserver-types";
import type { PlanDocument } from "../plan/document.ts";
import { rangeOf } from "../plan/place.ts";
import type { CheckedFinding } from "../rules/check.ts";
import type { Severity } from "../rules/rule.ts";
import type { Language } from "../workspace/settings.ts";
import { type SourceEdit, sourceFix } from "./source-edit.ts";

/** What a diagnostic carries for its quick fixes, so that a code action never parses again. */
export interface DiagnosticData {
  readonly rule: string;
  readonly fixes: readonly { readonly title: string; readonly kind: "safe" | "ask"; readonly edits: readonly SourceEdit[] }[];
}

export interface DiagnosticOptions {
  readonly language: Language;
  readonly uri: string;
  /** Where a rule is explained, for `codeDescription`; undefined where no document is at hand. */
  readonly ruleLink: (ruleId: string) => string | undefined;
}

/** More findings than this are not read by anybody and slow every editor down. */
export const mostDiagnostics = 1000;

const severities: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

/** The findings of a document as LSP diagnostics; past a thousand the rest is counted in one last note. */
export function diagnosticsOf(document: PlanDocument, findings: readonly CheckedFinding[], options: DiagnosticOptions): Diagnostic[] {
  const shown = findings.slice(0, mostDiagnostics).map((finding) => diagnosticOf(document, finding, options));
  return findings.length > mostDiagnostics ? [...shown, capNote(findings.length, options.language)] : shown;
}

function diagnosticOf(document: PlanDocument, finding: CheckedFinding, { language, uri, ruleLink }: DiagnosticOptions): Diagnostic {
  const fixes = (finding.fixes ?? []).map((fix) => sourceFix(document, fix));
  const data: DiagnosticData = {
    rule: finding.rule.id,
    fixes: fixes.map(({ title, kind, edits }) => ({ title: title[language], kind, edits })),
  };
  const href = ruleLink(finding.rule.id);
  const related = finding.related?.map(({ at, message }) => ({
    location: { uri, range: rangeOf(document, at) },
    message: message[language],
  }));
  return {
    range: rangeOf(document, finding.at),
    severity: severities[finding.severity],
    code: finding.rule.id,
    source: "kehoach",
    message: finding.message[language],
    data,
    ...(href ? { codeDescription: { href } } : {}),
    ...(related ? { relatedInformation: related } : {}),
  };
}

function capNote(total: number, language: Language): Diagnostic {
  const message = {
    vi: `Có ${total} phát hiện; chỉ hiện ${mostDiagnostics} phát hiện đầu.`,
    en: `${total} findings; only the first ${mostDiagnostics} are shown.`,
  };
  return {
    range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } },
    severity: DiagnosticSeverity.Information,
    source: "kehoach",
    message: message[language],
  };
}
