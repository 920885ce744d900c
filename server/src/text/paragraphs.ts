import { continues, type Wrapping, wrappingOf } from "./join-lines.ts";
import type { Line } from "./line.ts";
import { buildParagraph, type Paragraph } from "./paragraph.ts";
import type { SourceText } from "./source-text.ts";

/** The paragraphs of a text and the 0-based line each starts on. */
export interface ParagraphList {
  readonly source: SourceText;
  readonly wrapping: Wrapping;
  readonly paragraphs: readonly Paragraph[];
  readonly startLines: readonly number[];
}

/**
 * Joins lines to paragraphs. With the `previous` list of the same text only the lines around the edit are joined anew, and paragraphs
 * whose lines are all the same objects are taken over, so everything cached with them stays good.
 */
export function joinParagraphs(source: SourceText, previous?: ParagraphList): ParagraphList {
  const wrapping = wrappingOf(source.lines);
  const paragraphs: Paragraph[] = [];
  const startLines: number[] = [];
  const kept = previous ? keptOf(source, wrapping, previous) : nothingKept;
  for (let index = 0; index < kept.before; index++) take(index, 0);
  const known = new Map(previous?.paragraphs.slice(kept.before, kept.after).map((paragraph) => [paragraph.lines[0], paragraph]));
  const { lines } = source;
  let start = -1;
  let last = -1;
  let tail = kept.after;
  for (let index = kept.fromLine; index < lines.length; index++) {
    const line = lines[index];
    if (!line || line.kind === "blank" || line.kind === "pageNumber") continue;
    const before = start < 0 ? undefined : lines[last];
    if (before && continues(before, line, index - last - 1, wrapping)) {
      last = index;
      continue;
    }
    close();
    while (tail < kept.count && (previous?.startLines[tail] ?? 0) + kept.shift < index) tail++;
    if (tail < kept.count && (previous?.startLines[tail] ?? 0) + kept.shift === index) {
      for (; tail < kept.count; tail++) take(tail, kept.shift);
      start = -1;
      break;
    }
    start = index;
    last = index;
  }
  close();
  return { source, wrapping, paragraphs, startLines };

  function close(): void {
    if (start < 0) return;
    paragraphs.push(sameParagraph(known.get(lines[start]), lines, start, last) ?? buildParagraph(lines.slice(start, last + 1)));
    startLines.push(start);
  }
  function take(index: number, shift: number): void {
    const paragraph = previous?.paragraphs[index];
    if (!paragraph) return;
    paragraphs.push(paragraph);
    startLines.push((previous?.startLines[index] ?? 0) + shift);
  }
}

/** Which paragraphs of an earlier list an edit cannot have touched. */
interface Kept {
  /** The first `before` paragraphs stay as they are; joining goes on at `fromLine`. */
  readonly before: number;
  readonly fromLine: number;
  /** Paragraphs from `after` to `count` start on an unedited line; the first one that a new paragraph starts with brings all the rest. */
  readonly after: number;
  readonly count: number;
  /** By how many lines these have moved. */
  readonly shift: number;
}

const nothingKept: Kept = { before: 0, fromLine: 0, after: 0, count: 0, shift: 0 };

/** Whether a line goes on depends on the line before it and the wrapping alone, so an edit matters up to the next paragraph only. */
function keptOf({ lines }: SourceText, wrapping: Wrapping, previous: ParagraphList): Kept {
  const { source, startLines } = previous;
  const count = startLines.length;
  if (wrapping.wrapped !== previous.wrapping.wrapped || wrapping.width !== previous.wrapping.width)
    return { ...nothingKept, after: count, count };
  const old = source.lines;
  const shortest = Math.min(lines.length, old.length);
  let same = 0;
  while (same < shortest && lines[same] === old[same]) same++;
  let sameEnd = 0;
  while (sameEnd < shortest - same && lines[lines.length - 1 - sameEnd] === old[old.length - 1 - sameEnd]) sameEnd++;
  // The paragraph that starts last among the unedited lines may go on into the edit.
  const before = Math.max(0, firstFrom(startLines, same) - 1);
  return {
    before,
    fromLine: before === 0 ? 0 : (startLines[before] ?? 0),
    after: firstFrom(startLines, old.length - sameEnd),
    count,
    shift: lines.length - old.length,
  };
}

/** Index of the first start line at or after `line`. */
function firstFrom(startLines: readonly number[], line: number): number {
  let low = 0;
  let high = startLines.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((startLines[middle] ?? 0) < line) low = middle + 1;
    else high = middle;
  }
  return low;
}

function sameParagraph(known: Paragraph | undefined, lines: readonly Line[], start: number, last: number): Paragraph | undefined {
  if (!known || known.lines.length !== last - start + 1) return undefined;
  for (let index = start + 1; index <= last; index++) {
    if (known.lines[index - start] !== lines[index]) return undefined;
  }
  return known;
}
