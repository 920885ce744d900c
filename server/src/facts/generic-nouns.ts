import { gathered } from "../plan/gathered.ts";
import { type GenericNoun, genericNounsIn } from "../recognise/generic-noun.ts";
import { perParagraph } from "../text/per-paragraph.ts";

export interface PlacedGenericNoun extends GenericNoun {
  readonly paragraph: number;
}

const inParagraph = perParagraph(({ text }) => genericNounsIn(text));

/** Every common noun of a plan that is written as if it were a name. */
export const genericNouns = gathered((document, paragraph): readonly PlacedGenericNoun[] => {
  const words = document.paragraphs[paragraph];
  const role = document.roles[paragraph];
  if (words?.kind !== "text" || role === "noise" || role === "recipient" || role === "subject") return [];
  return inParagraph(words).map((noun) => ({ paragraph, ...noun }));
});
