import type { PlanDocument } from "../../../server/src/plan/document.ts";
import { parsePlan } from "../../../server/src/plan/parse.ts";
import { fullText, type Position, type Range } from "../../../server/src/text/source-text.ts";
import { applyEdits } from "../apply-edits.ts";

/** A plan text with ‸ where the cursor stands. */
export function atCursor(marked: string): { readonly document: PlanDocument; readonly position: Position } {
  const [before = "", after] = marked.split("‸");
  if (after === undefined) throw new Error("the text has no cursor ‸");
  const lines = before.split(/\r\n|\r|\n/);
  return {
    document: parsePlan(before + after),
    position: { line: lines.length - 1, character: lines.at(-1)?.length ?? 0 },
  };
}

/** The plan's text with ⟦ ⟧ around ranges that do not nest. */
export function withRanges(document: PlanDocument, ranges: readonly Range[]): string {
  const marks = ranges.flatMap(({ start, end }) => [
    { range: { start, end: start }, newText: "⟦" },
    { range: { start: end, end }, newText: "⟧" },
  ]);
  return applyEdits(fullText(document.source), marks);
}
