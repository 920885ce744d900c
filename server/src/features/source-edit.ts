import type { Place, PlanDocument } from "../plan/document.ts";
import { endOfParagraphs, rangeOf } from "../plan/place.ts";
import type { Fix, FixEdit, Message } from "../rules/rule.ts";
import { lineEndOf, type Range } from "../text/source-text.ts";

/** One replacement in the source: 0-based lines, UTF-16 characters. */
export interface SourceEdit {
  readonly range: Range;
  readonly newText: string;
}

/** A fix ready for the editor: plain edits, nothing left to parse. */
export interface SourceFix {
  readonly title: Message;
  readonly kind: "safe" | "ask";
  readonly edits: readonly SourceEdit[];
}

/** Carries a rule's fix from places to source ranges; line breaks in new text become the document's own. */
export function sourceFix(document: PlanDocument, fix: Fix<Place>): SourceFix {
  const lineEnd = lineEndOf(document.source);
  const edits = fix.edits.map((edit) => {
    const { range, newText } = behindParagraph(document, edit) ?? { range: rangeOf(document, edit.at), newText: edit.newText };
    return { range, newText: newText.replaceAll("\n", lineEnd) };
  });
  return { title: fix.title, kind: fix.kind, edits };
}

/** A new line below a paragraph stands behind its closing marks ("**") and spaces, and is indented as it is. */
function behindParagraph(document: PlanDocument, { at, newText }: FixEdit<Place>): SourceEdit | undefined {
  const paragraph = document.paragraphs[at.paragraph];
  if (!newText.startsWith("\n") || at.start < at.end || !paragraph || at.end < paragraph.text.length) return undefined;
  const end = endOfParagraphs(document, at.paragraph, at.paragraph + 1);
  const indentation = /^\s*/u.exec(paragraph.lines[0]?.source ?? "")?.[0] ?? "";
  return { range: { start: end, end }, newText: `\n${indentation}${newText.slice(1)}` };
}

/**
 * All safe fixes that do not touch one another, in document order; the first one wins where two overlap. Applying them and
 * checking again settles the rest.
 */
export function withoutOverlaps(fixes: readonly SourceFix[]): readonly SourceEdit[] {
  const taken: SourceEdit[] = [];
  const byLine = new Map<number, SourceEdit[]>();
  const isFree = (edit: SourceEdit): boolean =>
    linesOf(edit).every((line) => (byLine.get(line) ?? []).every((other) => !touches(edit.range, other.range)));
  for (const { edits } of fixes) {
    if (!edits.every(isFree)) continue;
    for (const edit of edits) {
      taken.push(edit);
      for (const line of linesOf(edit)) {
        const there = byLine.get(line);
        if (there) there.push(edit);
        else byLine.set(line, [edit]);
      }
    }
  }
  return taken.sort((a, b) => a.range.start.line - b.range.start.line || a.range.start.character - b.range.start.character);
}

function linesOf({ range }: SourceEdit): readonly number[] {
  return Array.from({ length: range.end.line - range.start.line + 1 }, (_, index) => range.start.line + index);
}

function touches(a: Range, b: Range): boolean {
  return !isBefore(a, b) && !isBefore(b, a);
}

function isBefore(a: Range, b: Range): boolean {
  return a.end.line < b.start.line || (a.end.line === b.start.line && a.end.character < b.start.character);
}
