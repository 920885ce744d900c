import { type Diagnostic, DiagnosticSeverity } from "vscode-languageserver-types";
import type { CatalogueProblem } from "../catalogue/user-catalogue.ts";

/** What cannot be used in a catalogue file, at its keys. */
export function catalogueDiagnostics(text: string, problems: readonly CatalogueProblem[]): Diagnostic[] {
  return problems.map(({ path, message, line, character, start, end }) => {
    const lines = text.slice(start, end).split(/\r\n|\r|\n/);
    const last = lines.at(-1)?.length ?? 0;
    const stop = lines.length === 1 ? { line, character: character + last } : { line: line + lines.length - 1, character: last };
    return {
      range: { start: { line, character }, end: stop },
      severity: DiagnosticSeverity.Error,
      source: "kehoach",
      message: path === "" ? message : `${path}: ${message}`,
    };
  });
}
