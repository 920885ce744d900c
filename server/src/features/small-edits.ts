import { type Position, type SourceText, textInRange } from "../text/source-text.ts";
import type { SourceEdit } from "./source-edit.ts";

/** What formatting may change: white space and marks. */
const soft = /[\s;:.,|*+•·●▪–—−-]/u;

/**
 * Cuts an edit into one for each place where marks or spaces change; the words between stay untouched, and so do cursors and what else an
 * editor has attached to them. An edit that changes words stays whole.
 */
export function smallEdits(source: SourceText, edit: SourceEdit): readonly SourceEdit[] {
  const oldText = textInRange(source, edit.range);
  const { newText } = edit;
  const edits: SourceEdit[] = [];
  const place = positions(oldText, edit.range.start);
  let oldAt = 0;
  let newAt = 0;
  while (oldAt < oldText.length || newAt < newText.length) {
    const oldEnd = endOfSoft(oldText, oldAt);
    const newEnd = endOfSoft(newText, newAt);
    const [from, to, text] = trimmed(oldText.slice(oldAt, oldEnd), newText.slice(newAt, newEnd));
    if (from < to || text !== "") {
      const start = place(oldAt + from);
      edits.push({ range: { start, end: place(oldAt + to) }, newText: text });
    }
    if (oldText[oldEnd] !== newText[newEnd]) return [edit];
    oldAt = oldEnd + 1;
    newAt = newEnd + 1;
  }
  return edits;
}

function endOfSoft(text: string, from: number): number {
  let at = from;
  while (at < text.length && soft.test(text.charAt(at))) at++;
  return at;
}

/** What of `before` is replaced, and by what; never between \r and \n. */
function trimmed(before: string, after: string): readonly [number, number, string] {
  const shorter = Math.min(before.length, after.length);
  let same = 0;
  while (same < shorter && before[same] === after[same]) same++;
  if (before[same - 1] === "\r") same--;
  let sameEnd = 0;
  while (sameEnd < shorter - same && before.at(-1 - sameEnd) === after.at(-1 - sameEnd)) sameEnd++;
  if (sameEnd > 0 && before.at(-sameEnd) === "\n") sameEnd--;
  return [same, before.length - sameEnd, after.slice(same, after.length - sameEnd)];
}

/** Positions of growing offsets into a text that begins at `start`. */
function positions(text: string, start: Position): (offset: number) => Position {
  let { line, character } = start;
  let at = 0;
  return (offset) => {
    for (; at < offset; at++) {
      const unit = text[at];
      if (unit === "\n" || (unit === "\r" && text[at + 1] !== "\n")) {
        line++;
        character = 0;
      } else character++;
    }
    return { line, character };
  };
}
