import type { PlanDocument } from "../plan/document.ts";

/** Further apart no two marks belong together: one of them was forgotten. */
const longestQuotation = 80;

/** The paragraphs of a quotation that runs over several. */
export interface QuotedParagraphs {
  /** With the beginning of the quotation or more of it. */
  readonly touched: ReadonlySet<number>;
  /** That begin inside: also their number is the source's. */
  readonly begun: ReadonlySet<number>;
}

/** A plan that amends another gives whole points of it between one “ and its ”. Whoever wrote them numbered them; nothing of ours may. */
export function quotedParagraphs({ paragraphs }: Pick<PlanDocument, "paragraphs">): QuotedParagraphs {
  const touched = new Set<number>();
  const begun = new Set<number>();
  let opened = -1;
  for (const [index, { text, kind }] of paragraphs.entries()) {
    if (kind === "comment") continue;
    if (opened >= 0 && index - opened > longestQuotation) opened = -1;
    for (const [mark] of text.matchAll(/[“”]/gu)) {
      if (mark === "“") {
        opened = index;
      } else if (opened >= 0) {
        if (opened < index) touched.add(opened);
        for (let inside = opened + 1; inside <= index; inside++) {
          touched.add(inside);
          begun.add(inside);
        }
        opened = -1;
      }
    }
  }
  return { touched, begun };
}
