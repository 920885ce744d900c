import type { Span } from "../text/span.ts";
import type { Citation } from "./citation.ts";

/** Where a mention stands among the citations and quotations of its paragraph. */
export interface Surroundings {
  /** Index of the masked span it lies in. */
  readonly masked?: number;
  readonly quoted: boolean;
}

/**
 * Tells for spans, asked for from left to right, whether they lie in a masked span (sorted by start) or between quotation marks. A
 * quotation that is not closed in its paragraph is none.
 */
export function surroundings(text: string, masked: readonly Span[]): (span: Span) => Surroundings {
  const masks = follower(masked);
  const quotations = follower(quotationsOf(text));
  return (span) => {
    const mask = masks(span);
    const quoted = quotations(span) !== undefined;
    return mask === undefined ? { quoted } : { masked: mask, quoted };
  };
}

/** The index of the first of the sorted spans that meets a span; spans are asked for from left to right. */
function follower(sorted: readonly Span[]): (span: Span) => number | undefined {
  let next = 0;
  return ({ start, end }) => {
    while ((sorted[next]?.end ?? Number.POSITIVE_INFINITY) <= start) next++;
    return (sorted[next]?.start ?? Number.POSITIVE_INFINITY) < end ? next : undefined;
  };
}

/** No mark may stand inside: a text full of opening marks is still read once. */
const quotation = /“[^“”]*”|"[^"]*"|«[^«»]*»/gu;

function quotationsOf(text: string): readonly Span[] {
  if (!/[“"«]/u.test(text)) return [];
  return [...text.matchAll(quotation)].map(({ 0: words, index }) => ({ start: index, end: index + words.length }));
}

/** All that speaks of a cited document: the citation with its issuer and subject, before or after it. */
export function citedSpan({ start, end, issuer, subject }: Pick<Citation, "start" | "end" | "issuer" | "subject">): Span {
  const parts = [{ start, end }, ...(issuer === undefined ? [] : [issuer]), ...(subject === undefined ? [] : [subject])];
  return { start: Math.min(...parts.map((part) => part.start)), end: Math.max(...parts.map((part) => part.end)) };
}
