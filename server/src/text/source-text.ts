import { type Line, readLine } from "./line.ts";

/** A position as in LSP: 0-based line, UTF-16 character. */
export interface Position {
  readonly line: number;
  readonly character: number;
}

export interface Range {
  readonly start: Position;
  readonly end: Position;
}

/** The user's text as lines. Joining `source + lineEnd` of all lines gives the text back exactly. There is always at least one line. */
export interface SourceText {
  readonly lines: readonly Line[];
}

const lineEnds = /\r\n|\n|\r/g;

/** Splits a text into lines at \n, \r\n and \r, as LSP does. */
export function readText(text: string): SourceText {
  return { lines: splitLines(text) };
}

function splitLines(text: string): Line[] {
  const lines: Line[] = [];
  let start = 0;
  for (const match of text.matchAll(lineEnds)) {
    lines.push(readLine(text.slice(start, match.index), match[0]));
    start = match.index + match[0].length;
  }
  lines.push(readLine(text.slice(start), ""));
  return lines;
}

/**
 * The text after replacing `range` by `newText`; lines outside the range keep their identity. Positions past a line's end are clamped
 * and a range given backwards is turned round, as in LSP.
 */
export function replaceRange(source: SourceText, range: Range, newText: string): SourceText {
  const { start, end } = inText(source, range);
  const first = source.lines[start.line];
  const last = source.lines[end.line];
  if (!first || !last) return source;
  const middle = first.source.slice(0, start.character) + newText + last.source.slice(end.character) + last.lineEnd;
  const replaced = splitLines(middle);
  // The line end of the last line belongs to `middle`, so its split leaves an empty line that is really the next one of the text.
  const endsInside = last.lineEnd !== "";
  if (endsInside) replaced.pop();
  const before = source.lines[start.line - 1];
  let from = start.line;
  if (before?.lineEnd === "\r" && middle.startsWith("\n")) {
    // "\r" and an inserted "\n" become one line end.
    from--;
    replaced.splice(0, 1);
    replaced.unshift(readLine(before.source, "\r\n"));
  }
  return { lines: [...source.lines.slice(0, from), ...replaced, ...source.lines.slice(end.line + 1)] };
}

function inText(source: SourceText, range: Range): Range {
  const start = clamp(source, range.start);
  const end = clamp(source, range.end);
  const backwards = start.line > end.line || (start.line === end.line && start.character > end.character);
  return backwards ? { start: end, end: start } : { start, end };
}

function clamp(source: SourceText, position: Position): Position {
  const lastLine = source.lines.length - 1;
  if (position.line > lastLine) return { line: lastLine, character: source.lines[lastLine]?.source.length ?? 0 };
  const line = Math.max(0, position.line);
  const length = source.lines[line]?.source.length ?? 0;
  return { line, character: Math.min(Math.max(0, position.character), length) };
}

/** The exact text between two positions. */
export function textInRange(source: SourceText, range: Range): string {
  const { start, end } = inText(source, range);
  if (start.line === end.line) return source.lines[start.line]?.source.slice(start.character, end.character) ?? "";
  const first = source.lines[start.line];
  const last = source.lines[end.line];
  const between = source.lines.slice(start.line + 1, end.line).map((line) => line.source + line.lineEnd);
  return (
    (first?.source.slice(start.character) ?? "") + (first?.lineEnd ?? "") + between.join("") + (last?.source.slice(0, end.character) ?? "")
  );
}

/** The whole text. */
export function fullText(source: SourceText): string {
  return source.lines.map((line) => line.source + line.lineEnd).join("");
}

/** The line end most used in the text, for edits that insert lines. */
export function lineEndOf(source: SourceText): string {
  return source.lines[0]?.lineEnd || "\n";
}
