import { gathered } from "../plan/gathered.ts";
import { type UnitList, unitListsIn } from "../recognise/unit-list.ts";
import { perParagraph } from "../text/per-paragraph.ts";

export interface PlacedUnitList extends UnitList {
  readonly paragraph: number;
}

const inParagraph = perParagraph(({ text }) => unitListsIn(text));

/** Every row of kinds of units in a plan. */
export const unitLists = gathered((document, paragraph): readonly PlacedUnitList[] => {
  const words = document.paragraphs[paragraph];
  const role = document.roles[paragraph];
  if (!words || words.kind === "comment" || role === "noise") return [];
  return inParagraph(words).map((list) => ({ paragraph, ...list }));
});
