import type { PlanDocument } from "../plan/document.ts";
import { type NumberedItem, sisterItems } from "./sister-items.ts";

/**
 * Items that show a heading above them was lost, as happens when a text is copied from a web page: clauses before the first Roman part
 * while that part is not I, and a list that begins again at 1 with nothing in between.
 */
export function itemsWithoutHeading(document: PlanDocument): readonly NumberedItem[] {
  const found: NumberedItem[] = [];
  const firstPart = document.sections.find((section) => section.kind === "roman");
  for (const { parent, items } of sisterItems({ ...document, appendices: [] })) {
    const first = items[0];
    if (first?.kind !== "arabic") continue;
    if (!parent && firstPart && (firstPart.marker?.ordinal ?? 1) > 1 && first.paragraph < firstPart.paragraph) found.push(first);
    items.forEach((item, index) => {
      const before = items[index - 1];
      if (before && item.marker.ordinal === 1 && before.marker.ordinal > 1) found.push(item);
    });
  }
  return found.sort((a, b) => a.paragraph - b.paragraph);
}
