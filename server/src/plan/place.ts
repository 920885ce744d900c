import { rangeInParagraph } from "../text/paragraph.ts";
import type { Position, Range } from "../text/source-text.ts";
import type { Place, PlanDocument } from "./document.ts";

/** The source range of a place: 0-based lines, UTF-16 characters. */
export function rangeOf(document: PlanDocument, place: Place): Range {
  const paragraph = document.paragraphs[place.paragraph];
  const line = document.startLines[place.paragraph] ?? 0;
  if (!paragraph) return { start: { line, character: 0 }, end: { line, character: 0 } };
  const range = rangeInParagraph(paragraph, place.start, place.end);
  return {
    start: { line: range.start.line + line, character: range.start.character },
    end: { line: range.end.line + line, character: range.end.character },
  };
}

/** The clean text of a place. */
export function textOf(document: PlanDocument, place: Place): string {
  return document.paragraphs[place.paragraph]?.text.slice(place.start, place.end) ?? "";
}

/** The place of a whole paragraph. */
export function wholeParagraph(document: Pick<PlanDocument, "paragraphs">, paragraph: number): Place {
  return { paragraph, start: 0, end: document.paragraphs[paragraph]?.text.length ?? 0 };
}

/** Index of the paragraph that holds a source line, or of the last one before it; -1 above the first. */
export function paragraphAtLine(document: PlanDocument, line: number): number {
  const { startLines } = document;
  let low = 0;
  let high = startLines.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((startLines[middle] ?? 0) <= line) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** Where the paragraphs from `first` up to (not including) `end` stop in the source. */
export function endOfParagraphs(document: PlanDocument, first: number, end: number): Position {
  const last = Math.max(first, end - 1);
  const paragraph = document.paragraphs[last];
  const start = document.startLines[last] ?? 0;
  const lines = paragraph?.lines ?? [];
  return { line: start + Math.max(0, lines.length - 1), character: lines[lines.length - 1]?.source.length ?? 0 };
}
