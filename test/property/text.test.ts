import { isDeepStrictEqual } from "node:util";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { TextDocument } from "vscode-languageserver-textdocument";
import { cleanLine, sourceSpan } from "../../server/src/text/clean-text.ts";
import { fullText, readText, replaceRange, textInRange } from "../../server/src/text/source-text.ts";
import { edit } from "./arbitrary-edit.ts";
import { anyText, randomText } from "./arbitrary-text.ts";
import { runs } from "./runs.ts";

describe("lines of a text", () => {
  it("joined again are the text", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(fullText(readText(text))).toBe(text);
      }),
      runs(1500),
    );
  });

  it("hold no line end", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const lines = readText(text).lines;
        expect(lines.filter(({ source }) => /[\r\n]/.test(source))).toEqual([]);
        expect(lines.findIndex(({ lineEnd }) => lineEnd === "")).toBe(lines.length - 1);
      }),
      runs(500),
    );
  });

  it("give what stands between two positions, as TextDocument does", () => {
    fc.assert(
      fc.property(anyText, edit, (text, { range }) => {
        const document = TextDocument.create("untitled:1", "kehoach", 1, text);
        expect(textInRange(readText(text), range)).toBe(document.getText(range));
      }),
      runs(1500),
    );
  });
});

describe("an edit", () => {
  it("gives the lines that reading the edited text anew gives, positions past a line's end included", () => {
    fc.assert(
      fc.property(fc.oneof(anyText, randomText), fc.array(edit, { minLength: 1, maxLength: 8 }), (text, edits) => {
        let source = readText(text);
        for (const one of edits) {
          // A new TextDocument for each edit: its own line table goes wrong after an edit past the last line.
          const document = TextDocument.create("untitled:1", "kehoach", 1, fullText(source));
          TextDocument.update(document, [one], 2);
          source = replaceRange(source, one.range, one.text);
          expect(isDeepStrictEqual(source, readText(document.getText()))).toBe(true);
        }
      }),
      runs(1500),
    );
  });

  it("leaves the lines outside it the same objects", () => {
    fc.assert(
      fc.property(anyText, edit, (text, { range, text: newText }) => {
        const before = readText(text);
        const after = replaceRange(before, range, newText);
        const first = Math.min(range.start.line, range.end.line, before.lines.length - 1);
        // The line above may take up an inserted "\n" behind its "\r".
        expect(after.lines.slice(0, Math.max(0, first - 1)).every((line, index) => line === before.lines[index])).toBe(true);
        const below = before.lines.length - 1 - Math.min(Math.max(range.start.line, range.end.line), before.lines.length - 1);
        expect(below === 0 || after.lines.slice(-below).every((line, index) => line === before.lines.slice(-below)[index])).toBe(true);
      }),
      runs(500),
    );
  });
});

/** What one unit of clean text may stand for in the source. */
function meaning(source: string): string {
  const entities: Readonly<Record<string, string>> = { "&amp;": "&", "&lt;": "<", "&gt;": ">", "&quot;": '"' };
  return entities[source.toLowerCase()] ?? (/[\u0300-\u036f]/.test(source) ? source.normalize("NFC") : source);
}

describe("clean text of a line", () => {
  const line = anyText.chain((text) => fc.constantFrom(...text.split(/\r\n|\r|\n/)));

  it("has single spaces, none at its ends, and no control marks", () => {
    fc.assert(
      fc.property(line, (source) => {
        const { text } = cleanLine(source);
        expect(text).toBe(text.trim());
        expect(text).not.toMatch(/\s{2}|[^\S ]|[\u200b-\u200f\ufeff\u00ad]/u);
      }),
      runs(2000),
    );
  });

  it("maps every unit back to exactly its own source", () => {
    fc.assert(
      fc.property(line, (source) => {
        const clean = cleanLine(source);
        let last = 0;
        for (let unit = 0; unit < clean.text.length; ) {
          const span = sourceSpan(clean, unit, unit + 1);
          const written = source.slice(span.start, span.end);
          let length = 1;
          if (clean.text.charAt(unit) === " ")
            expect(written.replace(/[\s\u00a0\u00ad\u200b-\u200f\u2060\ufeff*_\\]|<[^>]*>|&nbsp;|&#160;/giu, "")).toBe("");
          else {
            length = meaning(written).length;
            expect(clean.text.slice(unit, unit + length)).toBe(meaning(written));
          }
          expect(span.start).toBeGreaterThanOrEqual(last);
          expect(span.end).toBeGreaterThan(span.start);
          last = span.end;
          unit += length;
        }
      }),
      runs(2000),
    );
  });

  it("is the line itself when it has no marks and single spaces", () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom("Sở", "Nội", "vụ", "15/KH-UBND", "(đợt", "2)", "–", "1."), { minLength: 1 }),
        fc.nat(5),
        (words, indent) => {
          const text = words.join(" ");
          const clean = cleanLine(`${" ".repeat(indent)}${text}`);
          expect(clean.text).toBe(text);
          expect(sourceSpan(clean, 0, text.length)).toEqual({ start: indent, end: indent + text.length });
        },
      ),
      runs(300),
    );
  });
});
