import type { Diagnostic } from "vscode-languageserver-types";
import type { PlanDocument } from "../plan/document.ts";

/** Diagnostics as an editor was told them, and of what text. */
export interface DiagnosticReport {
  readonly document: PlanDocument;
  readonly items: readonly Diagnostic[];
}

/**
 * Whether an editor that shows `before` shows `now` too: the same diagnostics at the same places, none of them in an edited paragraph. There
 * an input method takes letters back and types them anew, which shortens the squiggle on the screen although the finding stays as it was.
 */
export function showsTheSame(before: DiagnosticReport, now: DiagnosticReport): boolean {
  if (before.items.length !== now.items.length) return false;
  const edited = editedLines(before.document, now.document);
  if (!edited) return false;
  if (now.items.some(({ range: { start, end } }) => start.line < edited.end && end.line >= edited.start)) return false;
  return now.items.every((item, index) => {
    const known = before.items[index];
    return known === item || JSON.stringify(known) === JSON.stringify(item);
  });
}

/** The lines from the first edited paragraph to the last, end exclusive; undefined where paragraphs have moved, or none was edited. */
function editedLines(before: PlanDocument, now: PlanDocument): { readonly start: number; readonly end: number } | undefined {
  const { paragraphs, startLines } = now;
  if (before.paragraphs.length !== paragraphs.length) return undefined;
  if (startLines !== before.startLines && startLines.some((line, index) => line !== before.startLines[index])) return undefined;
  const isEdited = (paragraph: PlanDocument["paragraphs"][number], index: number): boolean => paragraph !== before.paragraphs[index];
  const first = paragraphs.findIndex(isEdited);
  if (first < 0) return undefined;
  const last = paragraphs.findLastIndex(isEdited);
  return { start: startLines[first] ?? 0, end: startLines[last + 1] ?? Number.POSITIVE_INFINITY };
}
