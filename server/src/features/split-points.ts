import { quotedParagraphs } from "../facts/quoted-paragraphs.ts";
import { sectionPath } from "../facts/section-path.ts";
import type { PlanDocument } from "../plan/document.ts";
import { parseSource } from "../plan/parse.ts";
import { paragraphAtLine, rangeOf } from "../plan/place.ts";
import { surroundings } from "../recognise/agency-inside.ts";
import { inlinePoints } from "../recognise/inline-points.ts";
import { lineEndOf, type Position, type Range, textInRange } from "../text/source-text.ts";
import { editLines } from "./edit-lines.ts";
import type { SourceEdit } from "./source-edit.ts";

/**
 * Gives each point of a list run into one paragraph ("… gồm: a) …; b) …") a line of its own. All points but the last end with “;”, the last
 * with “.” where it has no mark. Nothing at the cursor's paragraph gives no edits: no such list, a quotation, or points that would not
 * stand below the item they are part of.
 */
export function splitPoints(document: PlanDocument, { line }: Position): readonly SourceEdit[] {
  const index = paragraphAtLine(document, line);
  const paragraph = document.paragraphs[index];
  const role = document.roles[index];
  if (paragraph?.kind !== "text" || (role !== "heading" && role !== "bullet" && role !== "body")) return [];
  const { text, marker } = paragraph;
  const points = inlinePoints(text, marker?.contentStart ?? 0);
  const { quoted } = surroundingsOf(text, points);
  if (points.length === 0 || quoted || quotedParagraphs(document).touched.has(index)) return [];

  const edits: SourceEdit[] = [];
  for (const [place, point] of points.entries()) {
    const gap = between(document, index, point.start);
    // A mark of Markdown between the points belongs to one of them, and nobody knows to which.
    if (textInRange(document.source, gap).trim() !== "") return [];
    if (place > 0) edits.push(...endedWith(document, index, { start: points[place - 1]?.end ?? 0, end: point.start - 1 }));
    edits.push({ range: gap, newText: breakBefore(document, index) });
  }
  const end = rangeOf(document, { paragraph: index, start: text.length - 1, end: text.length }).end;
  if (!/[.;:,!?…/”"»)]$/u.test(text)) edits.push({ range: { start: end, end }, newText: "." });
  return standBelow(document, index, points.length, edits) ? edits : [];
}

function surroundingsOf(text: string, points: readonly { readonly start: number; readonly end: number }[]): { readonly quoted: boolean } {
  const where = surroundings(text, []);
  return { quoted: points.some((point) => where(point).quoted) };
}

/** The source between a mark and the word before it. */
function between(document: PlanDocument, paragraph: number, at: number): Range {
  const { end: start } = rangeOf(document, { paragraph, start: at - 2, end: at - 1 });
  return { start, end: rangeOf(document, { paragraph, start: at, end: at + 1 }).start };
}

/** A point of one sentence that another follows ends with “;”. One of several sentences keeps its own end. */
function endedWith(
  document: PlanDocument,
  paragraph: number,
  { start, end }: { readonly start: number; readonly end: number },
): readonly SourceEdit[] {
  const words = document.paragraphs[paragraph]?.text.slice(start, end) ?? "";
  if (!words.endsWith(".") || /[.!?] |\.\.$/.test(words)) return [];
  return [{ range: rangeOf(document, { paragraph, start: end - 1, end }), newText: ";" }];
}

/** A line end, and a blank line where blank lines stand between the items here; the new line is indented as the paragraph is. */
function breakBefore({ source, startLines, paragraphs }: PlanDocument, index: number): string {
  const first = startLines[index] ?? 0;
  const below = startLines[index + 1];
  const apart = below !== undefined && source.lines[below - 1]?.kind === "blank" && source.lines[first - 1]?.kind === "blank";
  const indentation = /^\s*/u.exec(paragraphs[index]?.lines[0]?.source ?? "")?.[0] ?? "";
  return `${lineEndOf(source).repeat(apart ? 2 : 1)}${indentation}`;
}

/** Whether the points, read anew, are items deeper than the one they came from, and nothing else changed its place. */
function standBelow(document: PlanDocument, index: number, count: number, edits: readonly SourceEdit[]): boolean {
  const after = parseSource(editLines(document.source, edits), document);
  if (after.paragraphs.length !== document.paragraphs.length + count) return false;
  const depth = sectionPath(document, index).sections.length;
  const isBelow = (paragraph: number): boolean => {
    const { sections } = sectionPath(after, paragraph);
    return sections.length === depth + 1 && sections.at(-1)?.paragraph === paragraph;
  };
  const isAsBefore =
    index + 1 >= document.paragraphs.length ||
    sectionPath(after, index + 1 + count).sections.length === sectionPath(document, index + 1).sections.length;
  return isAsBefore && Array.from({ length: count }, (_, place) => index + 1 + place).every(isBelow);
}
