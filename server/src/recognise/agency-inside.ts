import type { Span } from "../text/span.ts";

/** Where a mention stands among the citations and quotations of its paragraph. */
export interface Surroundings {
  /** Index of the masked span it lies in. */
  readonly masked?: number;
  readonly quoted: boolean;
}

/**
 * Tells for spans, asked for from left to right or not, whether they lie in a masked span or between quotation marks. A quotation that is
 * not closed in its paragraph is none.
 */
export function surroundings(text: string, masked: readonly Span[]): (span: Span) => Surroundings {
  const quotations = quotationsOf(text);
  return (span) => {
    const within = (outer: Span) => outer.start <= span.start && span.end <= outer.end;
    const index = masked.findIndex((mask) => mask.start < span.end && span.start < mask.end);
    const quoted = quotations.some(within);
    return index < 0 ? { quoted } : { masked: index, quoted };
  };
}

const quotation = /“[^”]*”|"[^"]*"|«[^»]*»/gu;

function quotationsOf(text: string): readonly Span[] {
  if (!/[“"«]/u.test(text)) return [];
  return [...text.matchAll(quotation)].map(({ 0: words, index }) => ({ start: index, end: index + words.length }));
}
