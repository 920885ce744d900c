import type { Line } from "../text/line.ts";
import type { Position, SourceText } from "../text/source-text.ts";
import type { SourceEdit } from "./source-edit.ts";

/**
 * The small edits that turn one text into another that `editLines` made of it, also in several rounds. Lines that stayed the same
 * objects are not looked at.
 */
export function lineChanges(before: SourceText, after: SourceText): readonly SourceEdit[] {
  const indexBefore = new Map(before.lines.map((line, index) => [line, index]));
  const changes: SourceEdit[] = [];
  let oldFrom = 0;
  let newFrom = 0;
  const takeUpTo = (oldTo: number, newTo: number): void => {
    if (oldTo > oldFrom || newTo > newFrom) {
      changes.push(...changesBetween(before.lines.slice(oldFrom, oldTo), after.lines.slice(newFrom, newTo), oldFrom));
    }
    oldFrom = oldTo + 1;
    newFrom = newTo + 1;
  };
  after.lines.forEach((line, newIndex) => {
    const oldIndex = indexBefore.get(line);
    if (oldIndex !== undefined) takeUpTo(oldIndex, newIndex);
  });
  takeUpTo(before.lines.length, after.lines.length);
  return changes;
}

/** Changes in a stretch whose every line was touched: line by line where their number stayed, else in one piece. */
function changesBetween(before: readonly Line[], after: readonly Line[], firstLine: number): SourceEdit[] {
  const paired = before.length === after.length && before.every((line, index) => line.lineEnd === after[index]?.lineEnd);
  if (!paired) return change(before, after, firstLine);
  return before.flatMap((line, index) => change([line], after.slice(index, index + 1), firstLine + index));
}

/** One edit for what differs between two stretches; the end of their last line is the same in both. */
function change(before: readonly Line[], after: readonly Line[], firstLine: number): SourceEdit[] {
  const oldText = joined(before);
  const newText = joined(after);
  if (oldText === newText) return [];
  const shorter = Math.min(oldText.length, newText.length);
  let same = 0;
  while (same < shorter && oldText[same] === newText[same]) same++;
  // A cut between \r and \n would be no position of the text.
  if (oldText[same - 1] === "\r") same--;
  let sameAtEnd = 0;
  while (sameAtEnd < shorter - same && oldText.at(-1 - sameAtEnd) === newText.at(-1 - sameAtEnd)) sameAtEnd++;
  if (sameAtEnd > 0 && oldText.at(-sameAtEnd) === "\n") sameAtEnd--;
  const range = { start: positionIn(before, same, firstLine), end: positionIn(before, oldText.length - sameAtEnd, firstLine) };
  return [{ range, newText: newText.slice(same, newText.length - sameAtEnd) }];
}

function joined(lines: readonly Line[]): string {
  return lines.map((line, index) => line.source + (index < lines.length - 1 ? line.lineEnd : "")).join("");
}

function positionIn(lines: readonly Line[], offset: number, firstLine: number): Position {
  let left = offset;
  let index = 0;
  for (; index < lines.length - 1; index++) {
    const line = lines[index];
    const length = (line?.source.length ?? 0) + (line?.lineEnd.length ?? 0);
    if (left < length) break;
    left -= length;
  }
  return { line: firstLine + index, character: left };
}
