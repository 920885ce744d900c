import type { PlanDocument } from "../plan/document.ts";
import type { Range } from "../text/source-text.ts";
import type { SourceEdit } from "./source-edit.ts";

export const joinWrappedRequest = "kehoach/joinWrapped";

/**
 * “Nối dòng bị ngắt”: what turns the lines of every paragraph that a hard wrap or a page break tore into one line; what stands between
 * the lines goes. With a range only paragraphs that it touches. One edit for each torn line end, in document order.
 */
export function joinWrapped(document: PlanDocument, range?: Range): readonly SourceEdit[] {
  return document.paragraphs.flatMap(({ kind, lines, pieces, text }, index) => {
    const first = document.startLines[index] ?? 0;
    // The form of the head and the foot is in its lines; a wrapped quotation is one paragraph as any other.
    if (kind !== "text" || pieces.length < 2 || staysInLines.has(document.roles[index] ?? "")) return [];
    if (range && (first + lines.length - 1 < range.start.line || first > range.end.line)) return [];
    return pieces.slice(1).flatMap((piece, at) => {
      const before = pieces[at];
      const above = lines[before?.line ?? 0];
      const below = lines[piece.line];
      if (!before || !above || !below || below.clean.text === "") return [];
      const start = { line: first + before.line, character: above.source.trimEnd().length };
      const end = { line: first + piece.line, character: below.source.length - below.source.trimStart().length };
      return [{ range: { start, end }, newText: text[piece.start - 1] === " " ? " " : "" }];
    });
  });
}

const staysInLines: ReadonlySet<string> = new Set([
  "nationalTitle",
  "issuer",
  "number",
  "headerRow",
  "placeDate",
  "stamp",
  "signature",
  "noise",
]);
