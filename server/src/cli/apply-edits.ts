import type { SourceEdit } from "../features/source-edit.ts";
import type { Position } from "../text/source-text.ts";

/** The text after edits that do not overlap and stand in document order. */
export function applyEdits(text: string, edits: readonly SourceEdit[]): string {
  const lineStarts = [0, ...[...text.matchAll(/\r\n|\n|\r/g)].map((match) => match.index + match[0].length)];
  const offsetOf = ({ line, character }: Position): number => (lineStarts[line] ?? text.length) + character;
  let changed = "";
  let from = 0;
  for (const { range, newText } of edits) {
    changed += text.slice(from, offsetOf(range.start)) + newText;
    from = offsetOf(range.end);
  }
  return changed + text.slice(from);
}
