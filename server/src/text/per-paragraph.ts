import type { Paragraph } from "./paragraph.ts";

/**
 * Remembers what was read from a paragraph for as long as the paragraph lives. Paragraphs keep their identity over edits elsewhere, so
 * a keystroke reads one paragraph; the memory goes with the paragraphs, so it is bounded by the open documents.
 */
export function perParagraph<T>(read: (paragraph: Paragraph) => T): (paragraph: Paragraph) => T {
  return (paragraph) => paragraph.memory.recall(read, paragraph);
}
