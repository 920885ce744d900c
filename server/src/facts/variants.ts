import { gathered } from "../plan/gathered.ts";
import { type Variant, type VariantFamily, variantsIn } from "../recognise/variant.ts";
import { perParagraph } from "../text/per-paragraph.ts";

/** A place that may be written in two ways. */
export interface PlacedVariant extends Variant {
  readonly paragraph: number;
}

const inParagraph = perParagraph(({ text }) => variantsIn(text));

/** The words of one family in a plan. A list for each, so that typing a word of one asks nothing of the others. */
function ofFamily(wanted: VariantFamily): (document: Parameters<Parameters<typeof gathered>[0]>[0]) => readonly PlacedVariant[] {
  return gathered((document, paragraph) => {
    const words = document.paragraphs[paragraph];
    const role = document.roles[paragraph];
    // The decree itself prints the national title in either style (TRAP-1).
    if (!words || words.kind === "comment" || role === "noise" || role === "nationalTitle" || role === "headerRow") return [];
    return inParagraph(words).flatMap((variant) => (variant.family === wanted ? [{ paragraph, ...variant }] : []));
  });
}

export const toneVariants = ofFamily("tone");
export const yearlyVariants = ofFamily("yearly");
export const ensureVariants = ofFamily("ensure");
export const yVariants = ofFamily("y");
export const termVariants = ofFamily("term");
export const quarterVariants = ofFamily("quarter");
export const quoteVariants = ofFamily("quote");
export const dashVariants = ofFamily("dash");
export const periodVariants = ofFamily("period");
