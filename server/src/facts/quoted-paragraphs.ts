import type { PlanDocument } from "../plan/document.ts";

/** Further apart no two marks belong together: one of them was forgotten. */
const longestQuotation = 80;

/**
 * The paragraphs that stand in a quotation running over several: a plan that amends another gives whole points of it between one “ and its ”.
 * Whoever wrote them there numbered them; nothing of ours may.
 */
export function quotedParagraphs({ paragraphs }: Pick<PlanDocument, "paragraphs">): ReadonlySet<number> {
  const quoted = new Set<number>();
  let opened = -1;
  for (const [index, { text, kind }] of paragraphs.entries()) {
    if (kind === "comment") continue;
    if (opened >= 0 && index - opened > longestQuotation) opened = -1;
    for (const [mark] of text.matchAll(/[“”]/gu)) {
      if (mark === "“") {
        opened = index;
      } else if (opened >= 0) {
        if (opened < index) for (let inside = opened; inside <= index; inside++) quoted.add(inside);
        opened = -1;
      }
    }
  }
  return quoted;
}
