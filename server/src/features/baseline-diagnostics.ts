import { type Diagnostic, DiagnosticSeverity } from "vscode-languageserver-types";
import type { BaselineProblem } from "../workspace/baseline-file.ts";
import type { Language } from "../workspace/settings.ts";

/** Why a file of accepted findings cannot be used, at the key that is wrong. */
export function baselineDiagnostics(problem: BaselineProblem | undefined, language: Language): Diagnostic[] {
  if (!problem) return [];
  const { key, message, line, character } = problem;
  const place = { line, character };
  const told = key === "" ? message[language] : `${key}: ${message[language]}`;
  return [{ range: { start: place, end: place }, severity: DiagnosticSeverity.Error, source: "kehoach", message: told }];
}
