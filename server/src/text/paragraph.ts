import { sourceSpan } from "./clean-text.ts";
import type { Line } from "./line.ts";
import { type Marker, readMarker } from "./marker.ts";
import { ParagraphMemory } from "./paragraph-memory.ts";
import type { Range } from "./source-text.ts";
import { joinsTight } from "./torn-symbol.ts";

/** One line's part of a paragraph: where it begins in the paragraph's text and which of its lines it is. */
interface Piece {
  readonly start: number;
  readonly line: number;
}

/**
 * A paragraph: one source line, or several that a hard wrap or a page break tore apart. It does not know where in the document it
 * stands, so it stays the same object while other paragraphs are edited, and whatever is read from it can be cached with it.
 */
export interface Paragraph {
  readonly kind: "text" | "row" | "separator" | "comment";
  /** All source lines from first to last, blank lines of a page break included. */
  readonly lines: readonly Line[];
  /** Clean text: NFC, no Markdown marks, single spaces, wraps joined. */
  readonly text: string;
  readonly pieces: readonly Piece[];
  readonly marker?: Marker;
  readonly headingDepth: number;
  readonly bold: boolean;
  /** What readers keep of this paragraph, see `perParagraph`. */
  readonly memory: ParagraphMemory;
}

/** Builds a paragraph from its lines (at least one with text). */
export function buildParagraph(lines: readonly Line[]): Paragraph {
  const first = lines[0];
  if (!first) throw new Error("a paragraph has at least one line");
  // A name in capitals that a cell mark follows on its last line makes a row.
  const row = lines.some((line) => line.kind === "row");
  const kind = row ? "row" : first.kind === "separator" || first.kind === "comment" ? first.kind : "text";
  const { marker, clean } = first;
  const { headingDepth, bold } = clean;
  const memory = new ParagraphMemory();
  if (lines.length === 1) {
    // Nearly every paragraph is one line, and a plain literal is several times faster to make than one that others are spread into.
    const pieces = [{ start: 0, line: 0 }];
    return marker
      ? { kind, lines, headingDepth, bold, memory, text: clean.text, pieces, marker }
      : { kind, lines, headingDepth, bold, memory, text: clean.text, pieces };
  }
  let text = "";
  const pieces: Piece[] = [];
  lines.forEach((line, index) => {
    if (line.kind !== "text" && line.kind !== "row") return;
    if (text !== "" && !joinsTight(text, line.clean.text)) text += " ";
    pieces.push({ start: text.length, line: index });
    text += line.clean.text;
  });
  const shownMarker = markerBeforeWrap(first, pieces, text) ?? marker;
  return { kind, lines, headingDepth, bold, memory, text, pieces, ...(shownMarker ? { marker: shownMarker } : {}) };
}

/** "a)" alone on its line: its words begin on the next one. "Điều" alone: its number stands on the next one. */
function markerBeforeWrap({ marker, clean }: Line, pieces: readonly Piece[], text: string): Marker | undefined {
  const next = pieces[1];
  const torn = !marker && clean.text === "Điều" ? readMarker(text) : undefined;
  if (torn) return torn;
  return marker && next && marker.contentStart >= clean.text.length ? { ...marker, contentStart: next.start } : undefined;
}

/** Where a span of the paragraph's clean text stands in the source, counted from the paragraph's first line. */
export function rangeInParagraph(paragraph: Paragraph, start: number, end: number): Range {
  const from = pieceAt(paragraph, start);
  const to = end > start ? pieceAt(paragraph, end - 1) : from;
  return {
    start: { line: from.line, character: spanInPiece(paragraph, from, start, Math.max(start, Math.min(end, start + 1))).start },
    end: {
      line: to.line,
      character: end > start ? spanInPiece(paragraph, to, end - 1, end).end : spanInPiece(paragraph, from, start, start).start,
    },
  };
}

function pieceAt(paragraph: Paragraph, offset: number): Piece {
  const { pieces } = paragraph;
  let found: Piece = pieces[0] ?? { start: 0, line: 0 };
  for (const piece of pieces) {
    if (piece.start > offset) break;
    found = piece;
  }
  return found;
}

function spanInPiece(paragraph: Paragraph, piece: Piece, start: number, end: number): { start: number; end: number } {
  const line = paragraph.lines[piece.line];
  if (!line) return { start: 0, end: 0 };
  const length = line.clean.text.length;
  // The space that joins two lines belongs to neither: it maps to the end of the first.
  return sourceSpan(line.clean, Math.min(start - piece.start, length), Math.min(end - piece.start, length));
}
