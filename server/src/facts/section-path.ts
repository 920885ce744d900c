import type { Appendix, PlanDocument, Section } from "../plan/document.ts";

/** The parts of a plan around a paragraph, outermost first; the last section may be the paragraph's own. */
export interface SectionPath {
  readonly appendix?: Appendix;
  readonly sections: readonly Section[];
}

/** Which parts hold a paragraph. Quick: one binary search a level. */
export function sectionPath(document: PlanDocument, paragraph: number): SectionPath {
  const { appendix, section: outermost } = outermostPart(document, paragraph);
  const sections: Section[] = [];
  let section = outermost;
  while (section && paragraph < section.end) {
    sections.push(section);
    section = lastStarted(section.children, paragraph, ({ paragraph: start }) => start);
  }
  return { sections, ...(appendix ? { appendix } : {}) };
}

/** The appendix that holds a paragraph, and the outermost section there or in the plan. An edit leaves all others the objects they were. */
export function outermostPart(
  document: PlanDocument,
  paragraph: number,
): { readonly appendix: Appendix | undefined; readonly section: Section | undefined } {
  const begun = lastStarted(document.appendices, paragraph, ({ heading }) => heading.paragraph);
  const appendix = begun && paragraph < begun.end ? begun : undefined;
  const section = lastStarted((appendix ?? document).sections, paragraph, ({ paragraph: start }) => start);
  return { appendix, section: section && paragraph < section.end ? section : undefined };
}

/** The last of a list, in the order of the text, that begins at a paragraph or above it. */
function lastStarted<T>(parts: readonly T[], paragraph: number, startOf: (part: T) => number): T | undefined {
  let low = 0;
  let high = parts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const part = parts[middle];
    if (part !== undefined && startOf(part) <= paragraph) low = middle + 1;
    else high = middle;
  }
  return parts[low - 1];
}
