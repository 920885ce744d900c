import type { PlanDocument } from "../plan/document.ts";
import { paragraphAtLine } from "../plan/place.ts";
import type { CleanText } from "../text/clean-text.ts";
import type { Position } from "../text/source-text.ts";

/** Where a cursor stands in the clean text: a paragraph and an offset into its text. */
export interface Cursor {
  readonly paragraph: number;
  readonly offset: number;
}

/** The paragraph and offset a source position stands at; undefined on blank lines, also on those inside a page break. */
export function cursorAt(document: PlanDocument, position: Position): Cursor | undefined {
  const index = paragraphAtLine(document, position.line);
  const paragraph = document.paragraphs[index];
  const line = position.line - (document.startLines[index] ?? 0);
  const piece = paragraph?.pieces.find((one) => one.line === line);
  const clean = paragraph?.lines[line]?.clean;
  if (!piece || !clean) return undefined;
  return { paragraph: index, offset: piece.start + offsetInLine(clean, position.character) };
}

/** A column inside a mark ("**") counts as the next visible letter. */
function offsetInLine({ text, offset, ends }: CleanText, column: number): number {
  if (!ends) return Math.min(Math.max(0, column - offset), text.length);
  const next = ends.findIndex((end) => end > column);
  return next < 0 ? text.length : next;
}
