import { continues, wrappingOf } from "./join-lines.ts";
import type { Line } from "./line.ts";
import { buildParagraph, type Paragraph } from "./paragraph.ts";
import type { SourceText } from "./source-text.ts";

/** The paragraphs of a text and the 0-based line each starts on. */
export interface ParagraphList {
  readonly paragraphs: readonly Paragraph[];
  readonly startLines: readonly number[];
}

/**
 * Joins lines to paragraphs. Paragraphs of `previous` whose lines are all the same objects are taken over, so a keystroke builds one
 * paragraph anew and everything cached with the others stays good.
 */
export function joinParagraphs(source: SourceText, previous?: ParagraphList): ParagraphList {
  const { lines } = source;
  const wrapping = wrappingOf(lines);
  const known = previous ? new Map(previous.paragraphs.map((paragraph) => [paragraph.lines[0], paragraph])) : undefined;
  const paragraphs: Paragraph[] = [];
  const startLines: number[] = [];
  let start = -1;
  let last = -1;
  const close = (): void => {
    if (start < 0) return;
    paragraphs.push(sameParagraph(known?.get(lines[start]), lines, start, last) ?? buildParagraph(lines.slice(start, last + 1)));
    startLines.push(start);
    start = -1;
  };
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index];
    if (!line || line.kind === "blank" || line.kind === "pageNumber") continue;
    const before = start < 0 ? undefined : lines[last];
    if (before && continues(before, line, index - last - 1, wrapping)) {
      last = index;
      continue;
    }
    close();
    start = index;
    last = index;
  }
  close();
  return { paragraphs, startLines };
}

function sameParagraph(known: Paragraph | undefined, lines: readonly Line[], start: number, last: number): Paragraph | undefined {
  if (!known || known.lines.length !== last - start + 1) return undefined;
  for (let index = start + 1; index <= last; index++) {
    if (known.lines[index - start] !== lines[index]) return undefined;
  }
  return known;
}
