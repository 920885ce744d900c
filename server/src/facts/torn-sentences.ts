import type { Place, Role } from "../plan/document.ts";
import { gathered } from "../plan/gathered.ts";
import type { Paragraph } from "../text/paragraph.ts";
import { perParagraph } from "../text/per-paragraph.ts";
import type { Span } from "../text/span.ts";

/** Running text. The lines of the head and the foot are their form. */
const prose: ReadonlySet<Role> = new Set(["legalBasis", "opening", "heading", "bullet", "label", "body", "closing"]);

/** The words on both sides of every blank line inside a sentence, and of a page number between blank lines. */
const tears = perParagraph(({ kind, lines, pieces, text }: Paragraph): readonly Span[] => {
  if (kind !== "text" || pieces.length < 2) return [];
  return pieces.slice(1).flatMap((piece, index) => {
    const before = pieces[index];
    if (!before || !lines.slice(before.line + 1, piece.line).some(({ kind: between }) => between === "blank")) return [];
    const left = text.slice(0, piece.start).trimEnd();
    const right = text.indexOf(" ", piece.start);
    return [{ start: left.lastIndexOf(" ") + 1, end: right < 0 ? text.length : right }];
  });
});

/** Where paragraph breaks tear sentences apart, as copies from paged files do: “ngày 15 tháng⏎⏎12” (PRAC-31). */
export const tornSentences = gathered((document, paragraph): readonly Place[] => {
  const words = document.paragraphs[paragraph];
  const role = document.roles[paragraph];
  return words && role && prose.has(role) ? tears(words).map((span) => ({ paragraph, ...span })) : [];
});
