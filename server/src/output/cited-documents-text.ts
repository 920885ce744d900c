import type { CitedDocumentEntry, CitedDocumentMention } from "../features/cited-documents.ts";
import type { Severity } from "../rules/rule.ts";
import type { Language } from "../workspace/settings.ts";
import { severityWords } from "./severity-words.ts";

/** As LSP numbers them, from 1. */
const severities: readonly Severity[] = ["error", "warning", "information", "hint"];

/**
 * The documents that a plan cites, as the view "Văn bản viện dẫn" shows them: each in its full form with every place that speaks of it
 * (`path:line:column`, 1-based) in its words, and what is found wrong there.
 */
export function citedDocumentsText(path: string, documents: readonly CitedDocumentEntry[], language: Language): string {
  const count =
    language === "vi" ? `${documents.length} văn bản viện dẫn` : `${documents.length} cited document${documents.length === 1 ? "" : "s"}`;
  const entries = documents.map(
    ({ fullForm, mentions }) => `\n${fullForm}\n${mentions.map((one) => mentionText(path, one, language)).join("")}`,
  );
  return `${path}: ${count}\n${entries.join("")}`;
}

function mentionText(path: string, { range: { start }, before, text, after, problems }: CitedDocumentMention, language: Language): string {
  const place = `  ${path}:${start.line + 1}:${start.character + 1}  ${before}${text}${after}\n`;
  return [place, ...problems.map(({ severity, message }) => `      ${wordOf(severity, language)}: ${message}\n`)].join("");
}

function wordOf(severity: number, language: Language): string {
  return severityWords[severities[severity - 1] ?? "error"][language];
}
