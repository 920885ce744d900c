import type { Line } from "../text/line.ts";
import { readText, type SourceText } from "../text/source-text.ts";
import type { SourceEdit } from "./source-edit.ts";

/** The text after edits that do not overlap and stand in document order. Lines that no edit touches keep their identity. */
export function editLines(source: SourceText, edits: readonly SourceEdit[]): SourceText {
  const lines: Line[] = [];
  let next = 0;
  const keepUpTo = (line: number): void => {
    for (; next < line; next++) {
      const kept = source.lines[next];
      if (kept) lines.push(kept);
    }
  };
  for (const group of sharingLines(edits)) {
    const last = group.at(-1)?.range.end.line ?? 0;
    keepUpTo(group[0]?.range.start.line ?? 0);
    const replaced = [...readText(editedText(source, group)).lines];
    // The line end of the last line closes the edited text, so its split leaves an empty line that is really the next one of the source.
    if (source.lines[last]?.lineEnd) replaced.pop();
    lines.push(...replaced);
    next = last + 1;
  }
  keepUpTo(source.lines.length);
  return { lines };
}

/** Edits in groups that have no line in common. */
function sharingLines(edits: readonly SourceEdit[]): SourceEdit[][] {
  const groups: SourceEdit[][] = [];
  let last = -1;
  for (const edit of edits) {
    if (edit.range.start.line <= last) groups.at(-1)?.push(edit);
    else groups.push([edit]);
    last = edit.range.end.line;
  }
  return groups;
}

/** The whole lines that a group of edits touches, after the edits. */
function editedText({ lines }: SourceText, group: readonly SourceEdit[]): string {
  let text = "";
  let line = group[0]?.range.start.line ?? 0;
  let character = 0;
  for (const { range, newText } of group) {
    for (; line < range.start.line; line++, character = 0) text += rest(lines[line], character);
    text += (lines[line]?.source.slice(character, range.start.character) ?? "") + newText;
    ({ line, character } = range.end);
  }
  return text + rest(lines[line], character);
}

function rest(line: Line | undefined, from: number): string {
  return line ? line.source.slice(from) + line.lineEnd : "";
}
