import { rangeOf } from "../plan/place.ts";
import type { Severity } from "../rules/rule.ts";
import type { Language } from "../workspace/settings.ts";
import type { CheckedPlan } from "./checked-plan.ts";

const commands: Readonly<Record<Severity, string>> = { error: "error", warning: "warning", information: "notice", hint: "notice" };

/** The findings of one plan as GitHub workflow commands, which show them beside the lines of a pull request. */
export function findingsGithub({ path, document, findings }: CheckedPlan, language: Language): string {
  return findings
    .map(({ at, severity, message, rule }) => {
      const { start, end } = rangeOf(document, at);
      // GitHub takes columns only for findings on one line.
      const columns = start.line === end.line ? { col: start.character + 1, endColumn: end.character + 1 } : {};
      const where = { file: path.replaceAll("\\", "/"), line: start.line + 1, endLine: end.line + 1, ...columns, title: rule.id };
      const properties = Object.entries(where).map(([name, value]) => `${name}=${escapeProperty(String(value))}`);
      return `::${commands[severity]} ${properties.join(",")}::${escapeMessage(message[language])}\n`;
    })
    .join("");
}

function escapeMessage(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

function escapeProperty(text: string): string {
  return escapeMessage(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
