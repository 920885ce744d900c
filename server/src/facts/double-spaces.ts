import type { Place, Role } from "../plan/document.ts";
import { gathered } from "../plan/gathered.ts";
import { sourceSpan } from "../text/clean-text.ts";
import type { Paragraph } from "../text/paragraph.ts";
import { perParagraph } from "../text/per-paragraph.ts";
import type { Span } from "../text/span.ts";

/** Running text. In the head, the foot and tables gaps stand for columns. */
const prose: ReadonlySet<Role> = new Set(["legalBasis", "opening", "heading", "bullet", "label", "body", "closing"]);
/** Tabs and wider gaps are columns typed with spaces, or blanks to fill in. */
const columns = /\t| {3}/u;
/** “ngày  tháng  năm”, “Số:  /KH-UBND”: blanks too. */
const blankBefore = /(?:^|[\s(])(?:số|ngày|tháng|năm|lúc|giờ)\s?:?$|[/|]$/iu;

/** The spaces of a paragraph's clean text that are two in the source, between words. */
const doubled = perParagraph(({ kind, lines, pieces, text }: Paragraph): readonly Span[] => {
  if (kind !== "text") return [];
  return pieces.flatMap(({ start, line }) => {
    const { source, clean } = lines[line] ?? { source: "", clean: undefined };
    if (!clean?.starts || !source.includes("  ") || columns.test(source.trim())) return [];
    return [...clean.text.matchAll(/(?<=[A-Za-zÀ-ỹ,;:)”]) (?=[A-Za-zÀ-ỹ(“])/gu)].flatMap(({ index }) => {
      const gap = sourceSpan(clean, index, index + 1);
      if (source.slice(gap.start, gap.end) !== "  " || blankBefore.test(text.slice(Math.max(0, start + index - 8), start + index)))
        return [];
      return [{ start: start + index, end: start + index + 1 }];
    });
  });
});

/** Two spaces between words of running text, where one belongs (PRAC-29). */
export const doubleSpaces = gathered((document, paragraph): readonly Place[] => {
  const words = document.paragraphs[paragraph];
  const role = document.roles[paragraph];
  return words && role && prose.has(role) ? doubled(words).map((span) => ({ paragraph, ...span })) : [];
});
