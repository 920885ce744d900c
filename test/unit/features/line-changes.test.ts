import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { editLines } from "../../../server/src/features/edit-lines.ts";
import { lineChanges } from "../../../server/src/features/line-changes.ts";
import type { SourceEdit } from "../../../server/src/features/source-edit.ts";
import { fullText, readText, type SourceText } from "../../../server/src/text/source-text.ts";
import { applyEdits } from "../apply-edits.ts";

const piece = fc.constantFrom("Một", "hai ", "ế", "\n", "\r\n", "🌾", "");
const words = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(""));

/** Edits at given offsets, in order and without overlaps. */
function editsAt(source: SourceText, cuts: readonly number[], newText: string): SourceEdit[] {
  const text = fullText(source);
  const offsets = cuts
    .map((cut) => cut % (text.length + 1))
    .filter((at) => !(text[at - 1] === "\r" && text[at] === "\n"))
    .toSorted((a, b) => a - b);
  const position = (offset: number) => {
    const lines = text.slice(0, offset).split(/\r\n|\n/);
    return { line: lines.length - 1, character: lines.at(-1)?.length ?? 0 };
  };
  return offsets.flatMap((offset, index) => {
    const end = offsets[index + 1];
    return index % 2 === 0 && end !== undefined ? [{ range: { start: position(offset), end: position(end) }, newText }] : [];
  });
}

const edited = fc.record({
  text: words,
  cuts: fc.array(fc.nat(200), { maxLength: 6 }),
  newText: words,
  more: fc.array(fc.nat(200), { maxLength: 4 }),
});

describe("edits on a scratch copy", () => {
  it("give the text an editor would make of them", () => {
    fc.assert(
      fc.property(edited, ({ text, cuts, newText }) => {
        const source = readText(text);
        const edits = editsAt(source, cuts, newText);
        expect(fullText(editLines(source, edits))).toBe(applyEdits(text, edits));
      }),
      { numRuns: 2000 },
    );
  });

  it("come back as changes that lead to the same text, after one round or two", () => {
    fc.assert(
      fc.property(edited, ({ text, cuts, newText, more }) => {
        const source = readText(text);
        const once = editLines(source, editsAt(source, cuts, newText));
        const twice = editLines(once, editsAt(once, more, "hai"));
        expect(applyEdits(text, lineChanges(source, twice))).toBe(fullText(twice));
      }),
      { numRuns: 2000 },
    );
  });

  it("keep every line that no edit touches, and change no more than differs", () => {
    const source = readText("Một\nHai ba bốn\nNăm\n");
    const changed = editLines(source, [
      { range: { start: { line: 1, character: 0 }, end: { line: 1, character: 10 } }, newText: "Hai BA bốn" },
    ]);
    expect(changed.lines[0]).toBe(source.lines[0]);
    expect(changed.lines[2]).toBe(source.lines[2]);
    expect(lineChanges(source, changed)).toEqual([
      { range: { start: { line: 1, character: 4 }, end: { line: 1, character: 6 } }, newText: "BA" },
    ]);
  });
});
