import type { PlanDocument } from "../plan/document.ts";
import type { Line } from "../text/line.ts";
import type { EditGroup } from "./formatting.ts";
import type { SourceEdit } from "./source-edit.ts";

/** A table this wide cannot be seen side by side, so nobody aligns it. */
const widestTable = 120;
const ruleRow = /^\|(?:\s*:?-+:?\s*\|)+$/u;

interface Cell {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly written: string;
}

/** The bars of Markdown tables one below the other. Tables with merged or missing cells, and wide ones, stay as they are. */
export function tableEdits({ source }: PlanDocument): readonly EditGroup[] {
  const groups: EditGroup[] = [];
  for (let first = 0; first < source.lines.length; first++) {
    if (!ruleRow.test(source.lines[first + 1]?.source.trim() ?? "") || source.lines[first]?.kind !== "row") continue;
    let end = first + 2;
    while (source.lines[end]?.kind === "row") end++;
    const edits = aligned(source.lines.slice(first, end), first);
    if (edits.length > 0) groups.push(edits);
    first = end - 1;
  }
  return groups;
}

function aligned(rows: readonly Line[], first: number): EditGroup {
  const cells = rows.map(({ source }) => cellsOf(source));
  const columns = cells[0]?.length ?? 0;
  if (columns === 0 || cells.some((row) => row.length !== columns)) return [];
  const widths = Array.from({ length: columns }, (_, column) =>
    Math.max(3, ...cells.map((row, index) => (index === 1 ? 3 : widthOf(row[column]?.text ?? "")))),
  );
  if (widths.reduce((sum, width) => sum + width + 3, 1) > widestTable) return [];
  return cells.flatMap((row, index) => row.flatMap((cell, column) => cellEdit(cell, widths[column] ?? 0, first + index, index === 1)));
}

function cellEdit({ start, end, text, written }: Cell, width: number, line: number, isRule: boolean): SourceEdit[] {
  const right = isRule
    ? `${text.startsWith(":") ? ":" : "-"}${"-".repeat(width - 2)}${text.endsWith(":") ? ":" : "-"}`
    : text + " ".repeat(width - widthOf(text));
  const newText = ` ${right} `;
  return newText === written ? [] : [{ range: { start: { line, character: start }, end: { line, character: end } }, newText }];
}

/** The cells between bars; empty where the row is not closed by bars on both sides. */
function cellsOf(source: string): readonly Cell[] {
  if (!/^\|.*\|$/u.test(source) || source.includes("\t") || source.includes("`")) return [];
  const bars = [...source.matchAll(/(?<!\\)\|/gu)].map(({ index }) => index);
  return bars.slice(0, -1).map((bar, at) => {
    const end = bars[at + 1] ?? source.length;
    const written = source.slice(bar + 1, end);
    return { start: bar + 1, end, text: written.trim(), written };
  });
}

/** Width on the screen: composed letters. */
function widthOf(text: string): number {
  return [...text.normalize("NFC")].length;
}
