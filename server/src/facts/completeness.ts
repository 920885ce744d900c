import type { PlanDocument } from "../plan/document.ts";

/**
 * Whether the text is a plan and not a piece of one: it has a title or a number, or is a finished body. A recipients block alone, a
 * section pasted to work on, or an expanded snippet is not asked for a header.
 */
export function isWholePlan(document: PlanDocument): boolean {
  const { header, sections, endMark } = document;
  return header.title !== undefined || header.number !== undefined || (sections.length >= 2 && endMark !== undefined);
}

/** Whether the writer has come to the end: an end mark, recipients, a signature or the part on carrying out stands there. */
export function isFinished(document: PlanDocument): boolean {
  const { endMark, recipients, signature, sections } = document;
  if (endMark || recipients || signature) return true;
  const last = sections.findLast((section) => section.kind === "roman" || section.kind === "keyword");
  return last !== undefined && last.children.length > 1 && /t[ổo] ch[ứu]c th[ựu]c hi[ệe]n/i.test(last.title);
}
