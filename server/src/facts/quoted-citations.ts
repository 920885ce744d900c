import { surroundings } from "../recognise/agency-inside.ts";
import type { Citation } from "../recognise/citation.ts";
import type { Paragraph } from "../text/paragraph.ts";
import { perParagraph } from "../text/per-paragraph.ts";
import type { Span } from "../text/span.ts";
import { citationsIn } from "./citations.ts";

/**
 * The documents that the drafter himself cites in a paragraph. What stands between quotation marks is written as its source writes it, a
 * Party text in the Party's style (TRAP-17): no rule of style asks for a change there.
 */
export const ownCitationsIn = perParagraph((paragraph): readonly Citation[] => unquoted(paragraph, citationsIn(paragraph)));

/** The spans, sorted by start, that lie outside quotation marks. */
export function unquoted<T extends Span>({ text }: Paragraph, spans: readonly T[]): readonly T[] {
  if (spans.length === 0) return spans;
  const where = surroundings(text, []);
  return spans.filter((span) => !where(span).quoted);
}

const ownIn = perParagraph((paragraph): ReadonlySet<Citation> => new Set(ownCitationsIn(paragraph)));

/** Whether a citation of a paragraph stands between quotation marks. */
export function isQuoted(paragraph: Paragraph | undefined, citation: Citation): boolean {
  return paragraph !== undefined && !ownIn(paragraph).has(citation);
}

const inSubjects = perParagraph((paragraph): ReadonlySet<Citation> => {
  const citations = citationsIn(paragraph);
  const subjects = citations.flatMap(({ subject }) => subject ?? []);
  return new Set(citations.filter(({ start, symbol }) => symbol && subjects.some((one) => one.start <= start && start < one.end)));
});

/** Whether a citation stands in what another document is about: "Chương trình số 38-CTr/TU … thực hiện Nghị quyết số 29-NQ/TW" is that one's title. */
export function isInSubject(paragraph: Paragraph | undefined, citation: Citation): boolean {
  return paragraph !== undefined && inSubjects(paragraph).has(citation);
}
