import type { Place, PlanDocument, Section } from "../plan/document.ts";
import { gathered } from "../plan/gathered.ts";
import { perParagraph } from "../text/per-paragraph.ts";
import type { Span } from "../text/span.ts";

/** A title longer than this is a sentence that carries a number. */
const longestTitle = 160;
/** A symbol keeps its small letters among capitals: “QUYẾT ĐỊNH SỐ 749/QĐ-TTg”. */
const symbol = /\S*\/\S*/gu;
/** “I. Mục đích: Cụ thể hóa …” and “I. Phấn đấu trồng 500 cây.” run into their text or are text (TRAP-18). */
const runsIn = /[:;.] \S|[;.]$/u;

/** The title behind a Roman number where it is not in capitals. */
const plainTitle = perParagraph(({ text, marker }): Span | undefined => {
  if (marker?.style !== "roman") return undefined;
  const title = text.slice(marker.contentStart);
  if (title.length > longestTitle || runsIn.test(title) || !/\p{Ll}{2}/u.test(title.replace(symbol, ""))) return undefined;
  return { start: marker.contentStart, end: text.length };
});

/** Titles behind Roman numbers that are not in capitals, at whatever depth. */
export const plainTitles = gathered((document, paragraph): readonly Place[] => {
  const words = document.paragraphs[paragraph];
  const title = words && document.roles[paragraph] === "heading" ? plainTitle(words) : undefined;
  return title ? [{ paragraph, ...title }] : [];
});

/** Those that open the large parts of the plan: nothing but “Phần” stands above them, and text stands below. */
export function plainPartTitles(document: PlanDocument): readonly Place[] {
  const parts = new Set(largeParts(document.sections));
  return plainTitles(document).filter(({ paragraph }) => parts.has(paragraph));
}

function largeParts(sections: readonly Section[]): readonly number[] {
  return sections.flatMap((section) => {
    if (section.kind === "keyword" && section.marker?.keyword === "Phần") return largeParts(section.children);
    return section.kind === "roman" && section.end > section.paragraph + 1 ? [section.paragraph] : [];
  });
}
