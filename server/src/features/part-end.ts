import type { PlanDocument, Section } from "../plan/document.ts";

/**
 * First paragraph after a part as people see it. The tree of sections runs on to the end of the body; the sentence that closes the plan
 * ("Trên đây là Kế hoạch …") and what stands below it belong to the whole plan, and folding the last part must not hide them.
 */
export function endOfPart({ closing }: PlanDocument, section: Section): number {
  const at = closing?.paragraph;
  if (at === undefined || at <= section.paragraph || at >= section.end) return section.end;
  return lastParagraph(section) > at ? section.end : at;
}

/** Where the last item below a part begins, however deep it stands. */
function lastParagraph(section: Section): number {
  const last = section.children.at(-1);
  return last ? lastParagraph(last) : section.paragraph;
}
