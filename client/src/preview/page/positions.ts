import type { Page } from "./paginate.ts";

/** Where a block begins: its source line, and how far down all the pages it stands. */
export interface Anchor {
  readonly line: number;
  readonly y: number;
}

/** How far down each page begins, in the same measure. */
export interface Sheets {
  readonly tops: readonly number[];
  readonly zoom: number;
  /** Upper margin of the paper. */
  readonly margin: number;
}

/** Blocks by their source lines. Where the page changes the order of the text (the head, the signature) the later line waits for its turn. */
export function anchorsOf(pages: readonly Page[], lines: readonly number[], { tops, zoom, margin }: Sheets): readonly Anchor[] {
  const anchors: Anchor[] = [];
  pages.forEach(({ fragments }, page) => {
    for (const { index, from, top } of fragments) {
      const line = lines[index];
      const before = anchors.at(-1)?.line ?? -1;
      if (from !== 0 || line === undefined || line <= before) continue;
      // The first block brings the beginning of the paper with it.
      anchors.push({ line, y: anchors.length === 0 ? 0 : (tops[page] ?? 0) + (margin + top) * zoom });
    }
  });
  return anchors;
}

/** How far down the pages a line of the text is found; lines between two blocks lie between them. */
export function yOfLine(anchors: readonly Anchor[], line: number): number {
  return between(anchors, line, "line", "y");
}

/** The line of the text (with a share of it) that stands so far down the pages. */
export function lineOfY(anchors: readonly Anchor[], y: number): number {
  return between(anchors, y, "y", "line");
}

function between(anchors: readonly Anchor[], value: number, from: keyof Anchor, to: keyof Anchor): number {
  const after = anchors.findIndex((anchor) => anchor[from] > value);
  const upper = anchors[after < 0 ? anchors.length - 1 : after - 1];
  const lower = after < 0 ? undefined : anchors[after];
  if (!upper) return lower?.[to] ?? 0;
  if (!lower) return upper[to];
  const share = (value - upper[from]) / (lower[from] - upper[from]);
  return upper[to] + share * (lower[to] - upper[to]);
}
