import { quotedParagraphs } from "../facts/quoted-paragraphs.ts";
import { sectionPath } from "../facts/section-path.ts";
import type { PlanDocument, Section } from "../plan/document.ts";
import { paragraphAtLine } from "../plan/place.ts";
import { type Position, type Range, textInRange } from "../text/source-text.ts";
import { mentionEdits, type NewNumber, numberEdit } from "./new-numbers.ts";
import { numberOf } from "./part-at-cursor.ts";
import type { SourceEdit } from "./source-edit.ts";

export const moveSectionRequest = "kehoach/moveSection";

export type MoveDirection = "up" | "down";

export interface MovedSection {
  readonly edits: readonly SourceEdit[];
  /** Where the cursor then stands, in the part that was moved. */
  readonly cursor: Position;
}

/** The source lines that a part fills, without the blank ones below it; `end` is exclusive. */
interface Lines {
  readonly start: number;
  readonly end: number;
}

/**
 * Lets the part at the cursor (a section, an item, a bullet, with all below it) change places with the sister above or below it. The two take
 * each other's number, and the words that speak of them or of what stands in them go along, so that all numbers stay in order. Undefined
 * where there is no such sister, and in quotations.
 */
export function moveSection(document: PlanDocument, position: Position, direction: MoveDirection): MovedSection | undefined {
  const pair = sisters(document, position, direction);
  if (!pair) return undefined;
  const { upper, lower } = pair;
  const quoted = quotedParagraphs(document);
  for (let paragraph = upper.paragraph; paragraph < lower.end; paragraph++) if (quoted.touched.has(paragraph)) return undefined;
  const [above, below] = [linesOf(document, upper), linesOf(document, lower)];
  if (above.end > below.start || above.start >= above.end || below.start >= below.end) return undefined;

  const labels = exchanged(upper, lower);
  const numbers = [...labels].map(([section, { label }]) => numberEdit(document, numberOf(document, section), section.label, label));
  // A part with items of its own ends as they do.
  const isList = upper.children.length === 0 && lower.children.length === 0;
  const marks = isList ? exchangedMarks(document, above, below) : [];
  const edits = [...numbers, ...mentionEdits(document, quoted, labels), ...marks].sort(inOrder);

  const moved = direction === "down" ? above : below;
  const gap = textInRange(document.source, { start: endOf(document, above), end: { line: below.start, character: 0 } });
  const words = edited(document, moved, edits.filter(within(moved)));
  const [leaving, arriving]: readonly [Range, SourceEdit] =
    direction === "down"
      ? [
          { start: { line: above.start, character: 0 }, end: { line: below.start, character: 0 } },
          { range: at(endOf(document, below)), newText: `${gap}${words}` },
        ]
      : [
          { start: endOf(document, above), end: endOf(document, below) },
          { range: at({ line: above.start, character: 0 }), newText: `${words}${gap}` },
        ];
  const start = direction === "down" ? above.start + (below.end - below.start) + (below.start - above.end) : above.start;
  return {
    edits: [...edits.filter((edit) => !within(moved)(edit)), { range: leaving, newText: "" }, arriving].sort(inOrder),
    // Blank lines below a part belong to it too; they stay where they are.
    cursor: { line: start + Math.min(position.line, moved.end - 1) - moved.start, character: position.character },
  };
}

/** The part at the cursor and its sister on one side, the upper one first. */
function sisters(
  document: PlanDocument,
  { line }: Position,
  direction: MoveDirection,
): { readonly upper: Section; readonly lower: Section } | undefined {
  const paragraph = paragraphAtLine(document, line);
  const { appendix, sections } = sectionPath(document, paragraph);
  const depth = sections.findLastIndex(({ marker }) => marker !== undefined);
  const own = sections[depth];
  if (!own) return undefined;
  const level = depth > 0 ? (sections[depth - 1]?.children ?? []) : (appendix ?? document).sections;
  const index = level.indexOf(own);
  const [upper, lower] = direction === "down" ? [own, level[index + 1]] : [level[index - 1], own];
  if (!upper || !lower || upper.end !== lower.paragraph || !areAlike(upper, lower)) return undefined;
  // Articles are numbered through all chapters: with a chapter every one below would have to change.
  return holdsArticles(upper) || holdsArticles(lower) ? undefined : { upper, lower };
}

function areAlike({ kind, marker }: Section, { kind: otherKind, marker: other }: Section): boolean {
  return kind === otherKind && marker?.keyword === other?.keyword && marker?.prefix === other?.prefix;
}

function holdsArticles({ children }: Section): boolean {
  return children.some((child) => child.marker?.keyword === "Điều" || holdsArticles(child));
}

/** The numbers that change when two sisters take each other's, with those of the decimals below them. */
function exchanged(upper: Section, lower: Section): ReadonlyMap<Section, NewNumber> {
  const labels = new Map<Section, NewNumber>();
  const take = (section: Section, label: string, ordinal: number): void => {
    if (label === section.label) return;
    labels.set(section, { label, ordinal });
    for (const child of section.children) {
      const { ordinal: own, prefix } = child.marker ?? {};
      if (child.kind === "decimal" && own !== undefined && prefix === section.label) take(child, `${label}.${own}`, own);
    }
  };
  const [one, other] = [upper.marker?.ordinal, lower.marker?.ordinal];
  if (upper.kind === "bullet" || one === undefined || other === undefined) return labels;
  take(upper, lower.label, other);
  take(lower, upper.label, one);
  return labels;
}

/** The last item of a list ends with “.”, the others with “;”: who changes places with it takes its mark. */
function exchangedMarks(document: PlanDocument, above: Lines, below: Lines): readonly SourceEdit[] {
  const [one, other] = [lastLetter(document, above), lastLetter(document, below)];
  if (one.text !== ";" || other.text !== ".") return [];
  return [
    { range: one.range, newText: other.text },
    { range: other.range, newText: one.text },
  ];
}

function lastLetter(document: PlanDocument, lines: Lines): { readonly text: string; readonly range: Range } {
  const end = endOf(document, lines);
  const range = { start: { line: end.line, character: Math.max(0, end.character - 1) }, end };
  return { text: textInRange(document.source, range), range };
}

function linesOf({ source, startLines, paragraphs }: PlanDocument, { paragraph, end }: Section): Lines {
  const start = startLines[paragraph] ?? 0;
  let last = end < paragraphs.length ? (startLines[end] ?? 0) : source.lines.length;
  while (last > start && (source.lines[last - 1]?.source ?? "").trim() === "") last--;
  return { start, end: last };
}

function endOf({ source }: PlanDocument, { end }: Lines): Position {
  return { line: end - 1, character: (source.lines[end - 1]?.source ?? "").length };
}

/** The text of whole lines with some edits done, which stand in order and do not meet. */
function edited(document: PlanDocument, lines: Lines, edits: readonly SourceEdit[]): string {
  let text = "";
  let from: Position = { line: lines.start, character: 0 };
  for (const { range, newText } of edits) {
    text += textInRange(document.source, { start: from, end: range.start }) + newText;
    from = range.end;
  }
  return text + textInRange(document.source, { start: from, end: endOf(document, lines) });
}

function within({ start, end }: Lines): (edit: SourceEdit) => boolean {
  return ({ range }) => start <= range.start.line && range.start.line < end;
}

function at(position: Position): Range {
  return { start: position, end: position };
}

function inOrder({ range: one }: SourceEdit, { range: other }: SourceEdit): number {
  return one.start.line - other.start.line || one.start.character - other.start.character || one.end.character - other.end.character;
}
