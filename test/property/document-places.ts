import type { Place, PlanDocument } from "../../server/src/plan/document.ts";
import type { Position, Range, SourceText } from "../../server/src/text/source-text.ts";

function isPlace(value: object): value is Place {
  return "paragraph" in value && "start" in value && "end" in value;
}

/** Every place anywhere in a value: fields of a reading, findings, fixes. */
export function placesIn(value: unknown): Place[] {
  if (typeof value !== "object" || value === null) return [];
  return [...(isPlace(value) ? [value] : []), ...Object.values(value).flatMap(placesIn)];
}

/** Every place the parser gives, without the lines and paragraphs themselves. */
export function placesOf({ source: _source, paragraphs: _paragraphs, ...reading }: PlanDocument): Place[] {
  return placesIn(reading);
}

export function isOrdered(a: Position, b: Position): boolean {
  return a.line < b.line || (a.line === b.line && a.character <= b.character);
}

export function isInside(outer: Range, inner: Range): boolean {
  return isOrdered(outer.start, inner.start) && isOrdered(inner.end, outer.end);
}

/** Whether a range is well formed and ends within the text, never past the end of a line. */
export function isInText({ lines }: SourceText, { start, end }: Range): boolean {
  const within = ({ line, character }: Position): boolean => line >= 0 && character >= 0 && character <= (lines[line]?.source.length ?? -1);
  return within(start) && within(end) && isOrdered(start, end);
}
