import type { PlanDocument } from "../plan/document.ts";
import { parseSource } from "../plan/parse.ts";
import type { CheckedFinding } from "../rules/check.ts";
import type { Range } from "../text/source-text.ts";
import { editLines } from "./edit-lines.ts";
import { blankLineEdits } from "./formatting-blank-lines.ts";
import { listEndEdits } from "./formatting-list-ends.ts";
import { spaceEdits } from "./formatting-spaces.ts";
import { tableEdits } from "./formatting-tables.ts";
import { lineChanges } from "./line-changes.ts";
import { smallEdits } from "./small-edits.ts";
import { type SourceEdit, sourceFix, withoutOverlaps } from "./source-edit.ts";

/** Edits that belong together, as those of one table. */
export type EditGroup = readonly SourceEdit[];
type Check = (document: PlanDocument) => readonly CheckedFinding[];

/** One change may make room for another, but never this many times. */
const mostRounds = 10;
/** Rules whose repair changes marks and spaces only. */
const marksAndSpaces: ReadonlySet<string> = new Set(["punctuation/spaces", "recipients/entry-form", "recipients/filing"]);

/**
 * The small edits that put the form of a plan in order, in document order: spaces, blank lines, ends of list items, lines of recipients,
 * tables. What would change how the plan is read, or bring a finding, is left out. With a range only edits inside its lines.
 */
export function formattingEdits(document: PlanDocument, check: Check, range?: Range): readonly SourceEdit[] {
  let current = document;
  for (let round = 0; round < mostRounds; round++) {
    const before = current;
    current = marksMended(current, check);
    for (const stage of [spaceEdits, blankLineEdits, listEndEdits, tableEdits]) current = kept(current, stage(current), check);
    if (current === before) break;
  }
  const edits = lineChanges(document.source, current.source).flatMap((edit) => smallEdits(document.source, edit));
  return range ? edits.filter((edit) => isInside(edit.range, range)) : edits;
}

function marksMended(document: PlanDocument, check: Check): PlanDocument {
  const fixes = check(document).flatMap(({ rule, fixes }) => {
    const fix = marksAndSpaces.has(rule.id) ? fixes?.find(({ kind }) => kind === "safe") : undefined;
    return fix ? [sourceFix(document, fix)] : [];
  });
  const free = new Set(withoutOverlaps(fixes));
  return kept(
    document,
    fixes.map(({ edits }) => edits).filter((edits) => edits.every((edit) => free.has(edit))),
    check,
  );
}

/** The document after those groups that leave what it says as it was. Where all at once do not, the bad ones are looked for by halves. */
function kept(document: PlanDocument, groups: readonly EditGroup[], check: Check): PlanDocument {
  if (groups.length === 0) return document;
  const edited = parseSource(editLines(document.source, inOrder(groups.flat())), document);
  if (readsTheSame(document, edited) && !bringsFinding(check(document), check(edited))) return edited;
  if (groups.length === 1) return document;
  const half = groups.length >> 1;
  const first = kept(document, groups.slice(0, half), check);
  // The other half waits for the next round, when its places are known anew.
  return first === document ? kept(document, groups.slice(half), check) : first;
}

function inOrder(edits: readonly SourceEdit[]): readonly SourceEdit[] {
  return edits.toSorted((a, b) => a.range.start.line - b.range.start.line || a.range.start.character - b.range.start.character);
}

function readsTheSame(before: PlanDocument, after: PlanDocument): boolean {
  return (
    before.paragraphs.length === after.paragraphs.length &&
    before.paragraphs.every((paragraph, index) => {
      const other = after.paragraphs[index];
      const sameRole = before.roles[index] === after.roles[index];
      if (other === paragraph) return sameRole;
      const hard = hardText(paragraph.text);
      // "|:-:|" is read as a row, "| :---: |" as the line below a table's head.
      return (sameRole || hard === "") && paragraph.marker?.label === other?.marker?.label && hard === hardText(other?.text ?? "");
    })
  );
}

function hardText(text: string): string {
  return text.replace(/[\s;:.,|*+•·●▪–—−-]/gu, "");
}

function bringsFinding(before: readonly CheckedFinding[], after: readonly CheckedFinding[]): boolean {
  const counts = new Map<string, number>();
  for (const { rule } of before) counts.set(rule.id, (counts.get(rule.id) ?? 0) + 1);
  for (const { rule } of after) {
    const left = (counts.get(rule.id) ?? 0) - 1;
    if (left < 0) return true;
    counts.set(rule.id, left);
  }
  return false;
}

function isInside({ start, end }: Range, range: Range): boolean {
  return start.line >= range.start.line && end.line <= range.end.line;
}
