import type { PlanDocument } from "../plan/document.ts";
import { paragraphAtLine } from "../plan/place.ts";
import type { Position, Range } from "../text/source-text.ts";

/** The text around the cursor while somebody types. */
export interface Typing {
  /** What stands before the cursor in its paragraph, NFC, the last 600 characters at most; marks of Markdown in this line included. */
  readonly before: string;
  /** What stands before the cursor in its line, as in the source. */
  readonly line: string;
  /** What stands behind it in the line. */
  readonly after: string;
  readonly position: Position;
}

const reach = 600;

/** Undefined in comments, where nothing is completed. */
export function typingAt(document: PlanDocument, position: Position): Typing | undefined {
  const source = document.source.lines[position.line]?.source ?? "";
  const index = paragraphAtLine(document, position.line);
  const paragraph = document.paragraphs[index];
  const below = position.line - (document.startLines[index] ?? 0);
  const inside = paragraph !== undefined && below < paragraph.lines.length;
  if (inside && paragraph.kind === "comment") return undefined;
  const start = inside ? (paragraph.pieces.find(({ line }) => line === below)?.start ?? 0) : 0;
  const earlier = inside && start > 0 ? paragraph.text.slice(Math.max(0, start - reach), start) : "";
  const line = source.slice(0, position.character);
  const before = `${earlier}${line.slice(-reach).normalize("NFC")}`.replace(/\s/gu, " ").slice(-reach);
  return { before, line, after: source.slice(position.character), position };
}

/**
 * Where some typed words stand: up to the cursor for an editor that inserts, and with the rest of the word (`behind`) for one that
 * replaces. `typed` is the end of `before`; in the source it may be longer, its marks standing apart (NFD).
 */
export function rangesOfTyped(
  { line, after, position }: Typing,
  typed: string,
  behind: RegExp,
): { readonly insert: Range; readonly replace: Range } {
  let start = line.length - typed.length;
  while (start > 0 && (/^\p{M}/u.test(line.slice(start)) || line.slice(start).normalize("NFC").length < typed.length)) start--;
  const from = { line: position.line, character: Math.max(0, start) };
  const rest = behind.exec(after)?.[0].length ?? 0;
  return {
    insert: { start: from, end: position },
    replace: { start: from, end: { line: position.line, character: position.character + rest } },
  };
}

/** A stretch right before the cursor that may be the beginning of a name. */
export interface Phrase {
  /** As typed. */
  readonly text: string;
  readonly words: readonly string[];
}

const furthest = 14;
/** What follows it belongs to the same name: "Sở Thông‸" is no beginning of "Thông tấn xã". */
const headWord = /(?<![A-Za-zÀ-ỹ])(?:Sở|Bộ|Cục|Phòng|Ban|Viện) $/u;

/** The stretches before the cursor that begin with a word, the longest first; they end at stops, brackets and quotation marks. */
export function phrasesBefore(before: string): readonly Phrase[] {
  const tail = /(?:[A-Za-zÀ-ỹ\p{M}\p{N}&/.'’-]|,(?= )| )*$/u.exec(before.slice(-160))?.[0] ?? "";
  const sentence = tail.slice(Math.max(tail.lastIndexOf(". "), tail.lastIndexOf(" - ")) + 1);
  const starts = [...sentence.matchAll(/(?<=^|[ ,])[A-Za-zÀ-ỹ\p{N}]/gu)]
    .map(({ index }) => index)
    .filter((start) => !headWord.test(sentence.slice(0, start)))
    .slice(-furthest);
  return starts.map((start) => {
    const text = sentence.slice(start);
    return { text, words: text.split(/[ ,]+/u).filter((word) => word !== "") };
  });
}
