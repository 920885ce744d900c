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
  if (!previous) {
    const { paragraphs, startLines } = joinFrom(source.lines, 0, wrapping, new Map(), () => false);
    return { source, wrapping, paragraphs, startLines };
  }
  const { before, fromLine, after, shift } = keptOf(source, wrapping, previous);
  const known = new Map(previous.paragraphs.slice(before, after).map((paragraph) => [paragraph.lines[0], paragraph]));
  let tail = after;
  // A new paragraph that starts where an unedited one started brings all that follow it.
  const meets = (line: number): boolean => {
    while ((previous.startLines[tail] ?? Number.POSITIVE_INFINITY) + shift < line) tail++;
    return (previous.startLines[tail] ?? Number.NaN) + shift === line;
  };
  const { paragraphs, startLines, met } = joinFrom(source.lines, fromLine, wrapping, known, meets);
  const rest = met ? tail : previous.paragraphs.length;
  const shifted = previous.startLines.slice(rest);
  return {
    source,
    wrapping,
    paragraphs: previous.paragraphs.slice(0, before).concat(paragraphs, previous.paragraphs.slice(rest)),
    startLines: previous.startLines.slice(0, before).concat(startLines, shift === 0 ? shifted : shifted.map((line) => line + shift)),
  };
}

interface Joined {
  readonly paragraphs: readonly Paragraph[];
  readonly startLines: readonly number[];
  /** Whether joining stopped at a line that `meets` named. */
  readonly met: boolean;
}

/** Joins the lines from `from` on, up to a line where a paragraph begins and that `meets` an earlier list, or to the end. */
function joinFrom(
  lines: readonly Line[],
  from: number,
  wrapping: Wrapping,
  known: ReadonlyMap<Line | undefined, Paragraph>,
  meets: (line: number) => boolean,
): Joined {
  const paragraphs: Paragraph[] = [];
  const startLines: number[] = [];
  let start = -1;
  let last = -1;
  const close = (): void => {
    if (start < 0) return;
    paragraphs.push(sameParagraph(known.get(lines[start]), lines, start, last) ?? buildParagraph(lines.slice(start, last + 1)));
    startLines.push(start);
  };
  for (let index = from; index < lines.length; index++) {
    const line = lines[index];
    if (!line || line.kind === "blank" || line.kind === "pageNumber") continue;
    const before = start < 0 ? undefined : lines[last];
    if (!before || !continues(before, line, index - last - 1, wrapping)) {
      close();
      if (meets(index)) return { paragraphs, startLines, met: true };
      start = index;
    }
    last = index;
  }
  close();
  return { paragraphs, startLines, met: false };
}

/** Which paragraphs of an earlier list an edit cannot have touched. */
interface Kept {
  /** The first `before` paragraphs stay as they are; joining goes on at `fromLine`. */
  readonly before: number;
  readonly fromLine: number;
  /** Paragraphs from `after` on start on an unedited line. */
  readonly after: number;
  /** By how many lines these have moved. */
  readonly shift: number;
}

/** Whether a line goes on depends on the line before it and the wrapping alone, so an edit matters up to the next paragraph only. */
function keptOf({ lines }: SourceText, wrapping: Wrapping, previous: ParagraphList): Kept {
  const { source, startLines } = previous;
  if (wrapping.wrapped !== previous.wrapping.wrapped || wrapping.width !== previous.wrapping.width)
    return { before: 0, fromLine: 0, after: startLines.length, shift: 0 };
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
