import { quotedParagraphs } from "../facts/quoted-paragraphs.ts";
import type { PlanDocument, Role } from "../plan/document.ts";
import type { Line } from "../text/line.ts";
import type { EditGroup } from "./formatting.ts";
import type { SourceEdit } from "./source-edit.ts";

/** Running text. In the head and the foot of a plan gaps stand for columns. */
const running: ReadonlySet<Role> = new Set(["legalBasis", "opening", "heading", "bullet", "label", "body", "closing", "recipient"]);
/** This many spaces may be a column of a table typed with spaces, or a blank to fill in. */
const widestSlip = 2;
const blankBefore = /(?:^|[\s(])(?:số|ngày|tháng|năm|lúc|giờ)\s?:?$|\/$/iu;

/** Spaces at the ends of lines, and two spaces between words. Not in quotations, columns and tables. */
export function spaceEdits(document: PlanDocument): readonly EditGroup[] {
  const { lines } = document.source;
  const edits: SourceEdit[] = lines.flatMap((line, index) =>
    // Without its spaces the line would be one line end with the one above.
    lines[index - 1]?.lineEnd === "\r" && line.lineEnd === "\n" ? [] : trailing(line, lines[index + 1], index),
  );
  const { touched } = quotedParagraphs(document);
  for (const [paragraph, { lines: own }] of document.paragraphs.entries()) {
    const role = document.roles[paragraph];
    if (!role || !running.has(role) || touched.has(paragraph)) continue;
    const first = document.startLines[paragraph] ?? 0;
    let quoted = false;
    for (const [at, line] of own.entries()) {
      const wide = line.source.includes("  ") && line.kind === "text" && !/\t| {3}/u.test(line.source.trim());
      if (wide) edits.push(...doubled(line.source, first + at, quoted, [lines[first + at - 1], lines[first + at + 1]]));
      quoted = isQuotedAt(line.source, line.source.length, quoted);
    }
  }
  return edits.map((edit) => [edit]);
}

/** Two spaces above a line of text are a line break of Markdown; tabs at the end of a row are empty cells. */
function trailing({ source, kind }: Line, below: Line | undefined, line: number): SourceEdit[] {
  const end = source.length;
  let start = source.trimEnd().length;
  if (start === end || source.includes("\f") || (kind !== "text" && kind !== "blank") || (kind === "text" && source.includes("\t")))
    return [];
  if (kind === "text" && below && below.kind !== "blank" && source.slice(start, start + 2) === "  ") start += 2;
  return start < end ? [{ range: { start: { line, character: start }, end: { line, character: end } }, newText: "" }] : [];
}

function doubled(source: string, line: number, quotedAbove: boolean, neighbours: readonly (Line | undefined)[]): SourceEdit[] {
  return [...source.matchAll(/(?<=[^\s|]) {2,}(?=[^\s|])/gu)].flatMap(({ 0: gap, index }) => {
    const end = index + gap.length;
    const inColumn = neighbours.some((other) => other?.source.slice(0, end).endsWith("  ") && /\S/u.test(other.source.charAt(end)));
    const inBlank = blankBefore.test(source.slice(Math.max(0, index - 8), index)) || source.charAt(end) === "/";
    if (gap.length > widestSlip || (inColumn && index > 0 && /\S/u.test(source.slice(0, index))) || inBlank) return [];
    if (isQuotedAt(source, index, quotedAbove) || source.slice(0, index).includes("`")) return [];
    return [{ range: { start: { line, character: index + 1 }, end: { line, character: end } }, newText: "" }];
  });
}

function isQuotedAt(source: string, end: number, quotedAbove: boolean): boolean {
  let quoted = quotedAbove;
  for (const [mark] of source.slice(0, end).matchAll(/[“”"]/gu)) quoted = mark === "“" || (mark === '"' && !quoted);
  return quoted;
}
