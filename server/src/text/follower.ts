import type { Span } from "./span.ts";

/** The index of the first of the sorted spans that meets a span; spans are asked for from left to right. */
export function follower(sorted: readonly Span[]): (span: Span) => number | undefined {
  let next = 0;
  return ({ start, end }) => {
    while ((sorted[next]?.end ?? Number.POSITIVE_INFINITY) <= start) next++;
    return (sorted[next]?.start ?? Number.POSITIVE_INFINITY) < end ? next : undefined;
  };
}
