import type { PlanDocument } from "../../plan/document.ts";
import { rangeOf } from "../../plan/place.ts";
import type { CheckedFinding } from "../../rules/checked-finding.ts";
import type { Language } from "../../workspace/settings.ts";
import type { Block, Line, Pages, Source } from "../layout/pages.ts";
import type { Mark, PreviewBlock, PreviewLine, PreviewPiece } from "./preview-format.ts";

/** A piece of the page with its lines in the order in which they are printed. */
export interface LaidOut {
  readonly block: PreviewBlock;
  /** Source line (0-based) on which it begins. */
  readonly line: number;
  readonly lines: readonly Line[];
}

export interface PreviewOptions {
  readonly findings: readonly CheckedFinding[];
  readonly language: Language;
}

type Piece = { readonly lines: readonly Line[]; readonly shown: (show: (line: Line) => PreviewLine) => PreviewPiece };

/** The pages of a plan as the preview takes them, with the findings as marks. */
export function previewBlocks(document: PlanDocument, pages: Pages, { findings, language }: PreviewOptions): readonly LaidOut[] {
  const found = byParagraph(findings);
  return pages.sections.flatMap(({ landscape, continues, blocks }) => {
    const opening = { opens: landscape ? "landscape" : "portrait", ...(continues ? { continues } : {}) } as const;
    return blocks.flatMap(piecesOf).map(({ lines, shown }, index): LaidOut => {
      const line = lineOf(document, lines.find(({ sources }) => sources.length > 0)?.sources[0]) ?? 0;
      const show = ({ sources, ...printed }: Line): PreviewLine => {
        const marks = sources.flatMap((source) => marksIn(source, found.get(source.paragraph) ?? [], language));
        const down = (lineOf(document, sources[0]) ?? line) - line;
        return { ...printed, down, ...(marks.length > 0 ? { marks: marks.map((mark) => within(mark, printed.text.length)) } : {}) };
      };
      return { block: { piece: shown(show), ...(index === 0 ? opening : {}) }, line, lines };
    });
  });
}

function byParagraph(findings: readonly CheckedFinding[]): ReadonlyMap<number, readonly CheckedFinding[]> {
  const found = new Map<number, CheckedFinding[]>();
  for (const finding of findings) {
    const those = found.get(finding.at.paragraph);
    if (those) those.push(finding);
    else found.set(finding.at.paragraph, [finding]);
  }
  return found;
}

function piecesOf(block: Block): readonly Piece[] {
  if (block.kind === "line") return [{ lines: [block], shown: (show) => show(block) }];
  if (block.kind === "table") {
    const { headings, shares, rows } = block;
    return [
      { lines: headings.flat(), shown: (show) => ({ kind: "tableHead", shares, rows: headings.map((cells) => cells.map(show)) }) },
      ...rows.map((cells): Piece => ({ lines: cells, shown: (show) => ({ kind: "tableRow", cells: cells.map(show) }) })),
    ];
  }
  const { rows } = block;
  return [
    {
      lines: rows.flatMap(({ left, right }) => [...left, ...right]),
      shown: (show) => ({ ...block, rows: rows.map(({ left, right }) => ({ left: left.map(show), right: right.map(show) })) }),
    },
  ];
}

function lineOf({ startLines, paragraphs }: PlanDocument, source: Source | undefined): number | undefined {
  if (!source) return undefined;
  const first = startLines[source.paragraph] ?? 0;
  const piece = paragraphs[source.paragraph]?.pieces.findLast(({ start }) => start <= source.start);
  return first + (piece?.line ?? 0);
}

function marksIn(source: Source, found: readonly CheckedFinding[], language: Language): readonly Mark[] {
  return found.flatMap(({ at, severity, message }) => {
    // What is missing has no words of its own: the letter before it stands for it.
    const start = Math.max(source.start, at.start === at.end ? at.start - 1 : at.start);
    const end = Math.min(source.end, at.end);
    if (start >= end) return [];
    const shift = source.at - source.start;
    return [{ start: start + shift, end: end + shift, severity, message: message[language] }];
  });
}

function within(mark: Mark, length: number): Mark {
  return { ...mark, start: Math.min(mark.start, length), end: Math.min(mark.end, length) };
}

/** Where a letter of a printed line stands in the text; undefined for what the plan does not say itself. */
export function sourceOf(document: PlanDocument, line: Line | undefined, offset: number) {
  const source = line?.sources.findLast(({ at }) => at <= offset) ?? line?.sources[0];
  if (!source) return undefined;
  const start = Math.min(source.end, source.start + Math.max(0, offset - source.at));
  return rangeOf(document, { paragraph: source.paragraph, start, end: start }).start;
}
