import type { PlanDocument } from "../plan/document.ts";
import { isWholePlan } from "./completeness.ts";
import { itemsWithoutHeading } from "./lost-headings.ts";
import { type NumberedItem, sisterItems } from "./sister-items.ts";

/** A place where numbering jumps. */
export interface NumberingGap {
  readonly item: NumberedItem;
  readonly before: NumberedItem | undefined;
  /** The number that should stand there. */
  readonly expected: number;
  /** A heading lost in copying explains the jump: it stands in this list, or between the two items. */
  readonly explained: boolean;
}

/**
 * Items whose number is higher than the one before allows. A repeated number takes the next place ("1, 2, 2, 4" has no gap). Points
 * (a, b, c) have a rule of their own.
 */
export function numberingGaps(document: PlanDocument): readonly NumberingGap[] {
  const wholePlan = isWholePlan(document);
  const lost = itemsWithoutHeading(document);
  return sisterItems(document).flatMap(({ parent, items }) => {
    const gaps: NumberingGap[] = [];
    const torn = lost.some((item) => items.includes(item));
    let place = 0;
    for (const [index, item] of items.entries()) {
      const before = items[index - 1];
      const { ordinal } = item.marker;
      // A piece of a plan may well begin with "III."; a list below a heading may not.
      const judged = item.kind !== "letter" && (before !== undefined || parent !== undefined || wholePlan);
      if (judged && ordinal > place + 1) {
        const between = lost.some(({ paragraph }) => paragraph > (before?.paragraph ?? -1) && paragraph < item.paragraph);
        gaps.push({ item, before, expected: place + 1, explained: torn || between });
      }
      place = before && ordinal === before.marker.ordinal ? place + 1 : ordinal;
    }
    return gaps;
  });
}
