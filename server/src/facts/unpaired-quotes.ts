import type { Place } from "../plan/document.ts";
import { gathered } from "../plan/gathered.ts";
import { perParagraph } from "../text/per-paragraph.ts";
import type { Span } from "../text/span.ts";

/** A quotation mark without its partner in the paragraph. */
export interface UnpairedQuote extends Place {
  readonly opens: boolean;
}

const quotesIn = perParagraph(({ text, kind }): readonly (Span & { readonly opens: boolean })[] => {
  if (kind !== "text" || !/[“”]/u.test(text)) return [];
  const unpaired: { start: number; end: number; opens: boolean }[] = [];
  let straight = false;
  for (const { 0: mark, index } of text.matchAll(/[“”"]/gu)) {
    const last = unpaired.at(-1);
    // A straight mark pairs with a curly one; alone, it may be a sign of inches or of "as above".
    if (mark === "”" || (mark === '"' && last?.opens)) {
      if (last?.opens) unpaired.pop();
      else if (!straight) unpaired.push({ start: index, end: index + 1, opens: false });
    } else if (mark === "“") unpaired.push({ start: index, end: index + 1, opens: true });
    else straight = true;
  }
  return unpaired;
});

/** The quotation marks “ and ” of a plan that have no partner in their paragraph, in order. */
export const unpairedQuotes = gathered((document, paragraph): readonly UnpairedQuote[] => {
  const one = document.paragraphs[paragraph];
  if (!one || document.roles[paragraph] === "noise") return [];
  return quotesIn(one).map((span) => ({ paragraph, ...span }));
});
