import type { Appendix, PlanDocument, Section } from "../plan/document.ts";

/** The parts of a plan around a paragraph, outermost first; the last section may be the paragraph's own. */
export interface SectionPath {
  readonly appendix?: Appendix;
  readonly sections: readonly Section[];
}

/** Which parts hold a paragraph. Quick: one binary search a level. */
export function sectionPath(document: PlanDocument, paragraph: number): SectionPath {
  const appendix = document.appendices.find(({ heading, end }) => heading.paragraph <= paragraph && paragraph < end);
  const sections: Section[] = [];
  let level = appendix ? appendix.sections : document.sections;
  for (;;) {
    const section = lastStarted(level, paragraph);
    if (!section || paragraph >= section.end) break;
    sections.push(section);
    level = section.children;
  }
  return { sections, ...(appendix ? { appendix } : {}) };
}

function lastStarted(sections: readonly Section[], paragraph: number): Section | undefined {
  let low = 0;
  let high = sections.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sections[middle]?.paragraph ?? 0) <= paragraph) low = middle + 1;
    else high = middle;
  }
  return sections[low - 1];
}
