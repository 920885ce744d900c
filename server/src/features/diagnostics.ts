import { type Diagnostic, DiagnosticSeverity } from "vscode-languageserver-types";
import type { PlanDocument } from "../plan/document.ts";
import { rangeOf } from "../plan/place.ts";
import type { CheckedFinding } from "../rules/check.ts";
import type { Severity } from "../rules/rule.ts";
import type { Paragraph } from "../text/paragraph.ts";
import type { Range } from "../text/source-text.ts";
import type { Language } from "../workspace/settings.ts";
import { type SourceEdit, sourceFix } from "./source-edit.ts";

/**
 * What a diagnostic carries for its quick fixes. Those of a finding are looked up in the kept findings when they are asked for: every
 * diagnostic is sent with every keystroke.
 */
export interface DiagnosticData {
  readonly rule: string;
  /** The fixes of a diagnostic that follows from no finding of the plan itself. */
  readonly fixes?: readonly CarriedFix[];
}

/** A fix ready to offer, in the user's language. */
export interface CarriedFix {
  readonly title: string;
  readonly kind: "safe" | "ask";
  readonly edits: readonly SourceEdit[];
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

/** The diagnostic of a finding, and all that it followed from besides the finding. */
interface Built {
  readonly diagnostic: Diagnostic;
  readonly language: Language;
  readonly uri: string;
  readonly href: string | undefined;
  readonly paragraphs: readonly BuiltFrom[];
}

interface BuiltFrom {
  readonly index: number;
  readonly paragraph: Paragraph | undefined;
  readonly line: number | undefined;
}

/** A keystroke leaves nearly every finding as it was, and where it was: its diagnostic is not built again. */
const built = new WeakMap<CheckedFinding, Built>();

function diagnosticOf(document: PlanDocument, finding: CheckedFinding, options: DiagnosticOptions): Diagnostic {
  const { language, uri } = options;
  const href = options.ruleLink(finding.rule.id);
  const known = built.get(finding);
  const isSame = known && known.language === language && known.uri === uri && known.href === href;
  if (isSame && known.paragraphs.every((from) => standsStill(document, from))) return known.diagnostic;
  const diagnostic = newDiagnostic(document, finding, { language, uri, href });
  built.set(finding, { diagnostic, language, uri, href, paragraphs: paragraphsOf(document, finding) });
  return diagnostic;
}

function standsStill({ paragraphs, startLines }: PlanDocument, { index, paragraph, line }: BuiltFrom): boolean {
  return paragraphs[index] === paragraph && startLines[index] === line;
}

function paragraphsOf({ paragraphs, startLines }: PlanDocument, { at, related }: CheckedFinding): readonly BuiltFrom[] {
  const indexes = new Set([at.paragraph, ...(related ?? []).map((one) => one.at.paragraph)]);
  return [...indexes].map((index) => ({ index, paragraph: paragraphs[index], line: startLines[index] }));
}

function newDiagnostic(
  document: PlanDocument,
  finding: CheckedFinding,
  { language, uri, href }: Pick<Built, "language" | "uri" | "href">,
): Diagnostic {
  const data: DiagnosticData = { rule: finding.rule.id };
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

/** The finding that a diagnostic tells, in the plan as it stands now; undefined where it is no longer there. */
export function findingTold(
  document: PlanDocument,
  findings: readonly CheckedFinding[],
  { range, code, message }: Diagnostic,
  language: Language,
): CheckedFinding | undefined {
  return findings.find(
    (finding) => finding.rule.id === code && finding.message[language] === message && isSameRange(rangeOf(document, finding.at), range),
  );
}

/** The fixes of a finding, ready to offer. */
export function carriedFixes(document: PlanDocument, finding: CheckedFinding | undefined, language: Language): readonly CarriedFix[] {
  return (finding?.fixes ?? [])
    .map((fix) => sourceFix(document, fix))
    .map(({ title, kind, edits }) => ({ title: title[language], kind, edits }));
}

function isSameRange(one: Range, other: Range): boolean {
  return (
    one.start.line === other.start.line &&
    one.start.character === other.start.character &&
    one.end.line === other.end.line &&
    one.end.character === other.end.character
  );
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
