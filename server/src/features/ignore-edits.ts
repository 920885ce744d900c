import { sectionPath } from "../facts/section-path.ts";
import type { PlanDocument, Section } from "../plan/document.ts";
import { type IgnoreScope, ignoreWords, readIgnoreComment } from "../rules/ignore.ts";
import { lineEndOf } from "../text/source-text.ts";
import type { SourceEdit } from "./source-edit.ts";

/**
 * The edit that makes the checker pass over a rule at a paragraph: for its next line, its block or the whole file. A comment that
 * stands there already for the same stretch gets the rule added. Undefined for a block where the paragraph lies in none.
 */
export function ignoreEdit(document: PlanDocument, rule: string, paragraph: number, scope: IgnoreScope): SourceEdit | undefined {
  if (scope === "file") return extension(document, everyComment(document), rule, scope) ?? insertion(document, rule, scope, 0);
  const target = scope === "line" ? paragraph : blockAround(document, paragraph)?.paragraph;
  if (target === undefined) return undefined;
  const line = document.startLines[target] ?? 0;
  return extension(document, commentsAbove(document, target), rule, scope) ?? insertion(document, rule, scope, line);
}

/** The innermost part around a paragraph that holds more than one paragraph; where there is none a block is no more than a line. */
export function blockAround(document: PlanDocument, paragraph: number): Section | undefined {
  return sectionPath(document, paragraph).sections.findLast((section) => section.end - section.paragraph > 1);
}

function insertion({ source }: PlanDocument, rule: string, scope: IgnoreScope, line: number): SourceEdit {
  const below = source.lines[line];
  const indentation = scope === "file" ? "" : (/^[^\S\r\n]*/.exec(below?.source ?? "")?.[0] ?? "");
  const at = { line, character: 0 };
  return {
    range: { start: at, end: at },
    newText: `${indentation}<!-- ${ignoreWords[scope]} ${rule}: lý do -->${below?.lineEnd || lineEndOf(source)}`,
  };
}

function extension(document: PlanDocument, comments: readonly number[], rule: string, scope: IgnoreScope): SourceEdit | undefined {
  for (const index of comments) {
    const written = document.paragraphs[index]?.lines[0]?.source ?? "";
    const comment = readIgnoreComment(written);
    if (!comment || comment.scope !== scope || comment.rules === "") continue;
    const { rules } = comment;
    // Rule ids are ASCII, so they stand in the source as they stand in its normal form, only perhaps further to the right.
    const from = written.indexOf(rules, written.toLowerCase().indexOf("-qua") + 4);
    if (from < 0) continue;
    const at = { line: document.startLines[index] ?? 0, character: from + rules.length };
    return { range: { start: at, end: at }, newText: `, ${rule}` };
  }
  return undefined;
}

function commentsAbove({ paragraphs }: PlanDocument, paragraph: number): number[] {
  const found: number[] = [];
  for (let index = paragraph - 1; paragraphs[index]?.kind === "comment"; index--) found.push(index);
  return found;
}

function everyComment({ paragraphs }: PlanDocument): number[] {
  return paragraphs.flatMap((paragraph, index) => (paragraph.kind === "comment" ? [index] : []));
}
