import type { SelectionRange } from "vscode-languageserver-types";
import { sectionPath } from "../facts/section-path.ts";
import type { PlanDocument } from "../plan/document.ts";
import { endOfParagraphs, paragraphAtLine, rangeOf } from "../plan/place.ts";
import type { Position, Range } from "../text/source-text.ts";
import type { Span } from "../text/span.ts";
import { cursorAt } from "./cursor.ts";
import { cellAt, phraseAt, sentenceAt, tokenAt, wordAt } from "./text-units.ts";

/** For each position the stretches a growing selection takes: word, symbol, phrase, sentence, paragraph, part by part, whole text. */
export function selectionRanges(document: PlanDocument, positions: readonly Position[]): SelectionRange[] {
  return positions.map((position) => selectionAt(document, inText(document, position)));
}

function selectionAt(document: PlanDocument, position: Position): SelectionRange {
  let chosen: Range = { start: position, end: position };
  const growing: Range[] = [];
  for (const range of [...rangesInText(document, position), ...rangesOfParts(document, position), wholeText(document)]) {
    if (!holds(range, chosen) || (holds(chosen, range) && growing.length > 0)) continue;
    growing.push(range);
    chosen = range;
  }
  let outer: SelectionRange | undefined;
  for (const range of growing.reverse()) outer = outer ? { range, parent: outer } : { range };
  return outer ?? { range: chosen };
}

/** The nearest position that the text has: an editor may ask with one from before its last lines went away. */
function inText({ source }: PlanDocument, { line, character }: Position): Position {
  const last = source.lines.length - 1;
  const length = source.lines[Math.min(line, last)]?.source.length ?? 0;
  return line > last ? { line: last, character: length } : { line, character: Math.min(character, length) };
}

function rangesInText(document: PlanDocument, position: Position): Range[] {
  const cursor = cursorAt(document, position);
  const paragraph = cursor && document.paragraphs[cursor.paragraph];
  if (!cursor || !paragraph) return [];
  const { text } = paragraph;
  const { offset } = cursor;
  const content: Span = paragraph.kind === "row" ? cellAt(text, offset) : { start: paragraph.marker?.contentStart ?? 0, end: text.length };
  const sentence = sentenceAt(text, content, offset);
  const spans = [
    wordAt(text, offset),
    tokenAt(text, offset),
    phraseAt(text, sentence, offset),
    sentence,
    content,
    { start: 0, end: text.length },
  ];
  return spans.flatMap((span) => (span && span.start < span.end ? [rangeOf(document, { paragraph: cursor.paragraph, ...span })] : []));
}

/** Whole lines, so that Markdown marks around a heading are taken too. */
function rangesOfParts(document: PlanDocument, position: Position): Range[] {
  const index = paragraphAtLine(document, position.line);
  const { sections, appendix } = sectionPath(document, index);
  const lines = (first: number, end: number): Range => ({
    start: { line: document.startLines[first] ?? 0, character: 0 },
    end: endOfParagraphs(document, first, end),
  });
  return [
    ...(index < 0 ? [] : [lines(index, index + 1)]),
    ...listAround(document, index).map(([first, end]) => lines(first, end)),
    ...sections.toReversed().map((section) => lines(section.paragraph, section.end)),
    ...(appendix ? [lines(appendix.heading.paragraph, appendix.end)] : []),
  ];
}

/** The legal bases or the recipients, when the paragraph is one of them. */
function listAround({ legalBases, recipients }: PlanDocument, paragraph: number): (readonly [first: number, end: number])[] {
  const lists = [legalBases, recipients?.heading ? [recipients.heading, ...recipients.entries] : (recipients?.entries ?? [])];
  return lists.flatMap((places) => {
    const first = places[0]?.paragraph ?? 0;
    const end = (places.at(-1)?.paragraph ?? -1) + 1;
    return first <= paragraph && paragraph < end ? [[first, end] as const] : [];
  });
}

function wholeText({ source }: PlanDocument): Range {
  const last = source.lines.length - 1;
  return { start: { line: 0, character: 0 }, end: { line: last, character: source.lines[last]?.source.length ?? 0 } };
}

function holds(outer: Range, inner: Range): boolean {
  return !isAfter(outer.start, inner.start) && !isAfter(inner.end, outer.end);
}

function isAfter(a: Position, b: Position): boolean {
  return a.line > b.line || (a.line === b.line && a.character > b.character);
}
