import type { PlanDocument } from "../plan/document.ts";
import { type Citation, recogniseCitations } from "../recognise/citation.ts";
import { perParagraph } from "../text/per-paragraph.ts";

/** A document cited in a plan, with the paragraph it is cited in. */
export interface PlacedCitation {
  readonly paragraph: number;
  readonly citation: Citation;
  /** It is the plan's own number, as its heading gives it. */
  readonly self: boolean;
}

/** The citations of one paragraph, kept with the paragraph. */
export const citationsIn = perParagraph((paragraph) => recogniseCitations(paragraph.text));

const known = new WeakMap<PlanDocument, readonly PlacedCitation[]>();

/** Every document cited in a plan, in the order of the text; comments and table rules are passed over. */
export function citationsOf(document: PlanDocument): readonly PlacedCitation[] {
  const before = known.get(document);
  if (before) return before;
  const found = document.paragraphs.flatMap((paragraph, index) => {
    if (paragraph.kind === "comment" || paragraph.kind === "separator") return [];
    return citationsIn(paragraph).map((citation) => ({ paragraph: index, citation, self: isOwnNumber(document, index, citation) }));
  });
  known.set(document, found);
  return found;
}

function isOwnNumber({ header }: PlanDocument, paragraph: number, { start, end }: Citation): boolean {
  const own = header.number ?? header.symbol;
  return own !== undefined && own.paragraph === paragraph && start < own.end && own.start < end;
}
