import { citedSpan, surroundings } from "../recognise/agency-inside.ts";
import type { Paragraph } from "../text/paragraph.ts";
import type { Span } from "../text/span.ts";
import { citationsIn } from "./citations.ts";

/** What a global pattern finds in a paragraph outside cited documents and quotations: the writer's own words. */
export function ownWords(paragraph: Paragraph, pattern: RegExp): readonly (Span & { readonly text: string })[] {
  return ownAmong(
    paragraph,
    [...paragraph.text.matchAll(pattern)].map(({ 0: words, index }) => ({ start: index, end: index + words.length, text: words })),
  );
}

/** Of some spans of a paragraph, in order, those outside cited documents and quotations. */
export function ownAmong<S extends Span>(paragraph: Paragraph, found: readonly S[]): readonly S[] {
  if (found.length === 0) return found;
  const { text } = paragraph;
  const where = surroundings(
    text,
    citationsIn(paragraph).map((citation) => citedSpan(text, citation)),
  );
  return found.filter((span) => {
    const { masked, quoted } = where(span);
    return masked === undefined && !quoted;
  });
}
