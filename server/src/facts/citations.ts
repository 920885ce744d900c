import type { PlanDocument } from "../plan/document.ts";
import { gathered } from "../plan/gathered.ts";
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

/** Every document cited in a plan, in the order of the text; what a page put above the head, comments and table rules are passed over. */
export const citationsOf: (document: PlanDocument) => readonly PlacedCitation[] = gathered((document, paragraph) => {
  const cited = document.paragraphs[paragraph];
  if (!cited || document.roles[paragraph] === "noise") return [];
  return citationsIn(cited).map((citation) => ({ paragraph, citation, self: isOwnNumber(document, paragraph, citation) }));
});

function isOwnNumber({ header }: PlanDocument, paragraph: number, { start, end }: Citation): boolean {
  const own = header.number ?? header.symbol;
  return own !== undefined && own.paragraph === paragraph && start < own.end && own.start < end;
}
