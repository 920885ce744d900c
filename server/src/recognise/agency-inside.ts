import { follower } from "../text/follower.ts";
import type { Span } from "../text/span.ts";
import type { Citation } from "./citation.ts";
import { opensSubject } from "./subject.ts";

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

/** No mark may stand inside: a text full of opening marks is still read once. */
const quotation = /“[^“”]*”|"[^"]*"|«[^«»]*»/gu;

function quotationsOf(text: string): readonly Span[] {
  if (!/[“"«]/u.test(text)) return [];
  return [...text.matchAll(quotation)].map(({ 0: words, index }) => ({ start: index, end: index + words.length }));
}

/**
 * All that may speak of a cited document: the citation with its issuer and abstract. Where the end of the abstract is not sure it reaches
 * to the end of the clause: names there may be of the document's own time, and in doubt none is judged (STAT-42).
 */
export function citedSpan(text: string, citation: Pick<Citation, "start" | "end" | "issuer" | "subject">): Span {
  const { issuer, subject } = citation;
  const start = Math.min(citation.start, issuer?.start ?? citation.start);
  const end = Math.max(citation.end, issuer?.end ?? 0, subject?.end ?? 0);
  // The name of a law or of a plenum's resolution is not yet what it is about.
  const known = subject !== undefined && subject.start >= citation.end;
  // "“về chuyển đổi số” của Sở …": the issuer is named behind the abstract.
  const goesOn = known ? /^ (?:của|do) /u.test(text.slice(end, end + 5)) : opensSubject(text, end);
  if (!goesOn) return { start, end };
  const stop = text.slice(end, end + longestAbstract).search(/[;:(|]|\.(?: |$)/u);
  return { start, end: stop < 0 ? Math.min(text.length, end + longestAbstract) : end + stop };
}

/** Three times the longest abstract of the catalogue's documents; a bound for texts without any full stop. */
const longestAbstract = 1000;
