import type { Place, PlanDocument, Section } from "../plan/document.ts";
import { gathered } from "../plan/gathered.ts";
import { perParagraph } from "../text/per-paragraph.ts";
import { citationsIn } from "./citations.ts";
import { type PartChain, type PartMention, partChainsOf } from "./part-mentions.ts";
import { isMeant } from "./part-references.ts";
import { sectionPath } from "./section-path.ts";

/** The paragraphs that name a part inside another: "điểm 9 Mục I". */
export const namingSubparts = gathered((document, index) => {
  const paragraph = document.paragraphs[index];
  if (!paragraph || paragraph.kind === "separator" || document.roles[index] === "noise") return [];
  return partChainsOf(paragraph).some(({ links }) => links.length > 1) ? [{ paragraph: index }] : [];
});

interface Counting {
  readonly paragraph: number;
  /** Absent for a row, which may count in any cell. */
  readonly labels?: readonly string[];
}

/** Numbers and letters that count things within a sentence ("gồm: 1) …; 2) …"), and rows of tables, which may be numbered in their cells. */
export const countingInside = gathered((document, index): readonly Counting[] => {
  const paragraph = document.paragraphs[index];
  if (!paragraph || document.roles[index] === "noise") return [];
  if (paragraph.kind === "row") return [{ paragraph: index }];
  const labels = paragraph.kind === "text" ? countedIn(paragraph) : [];
  return labels.length > 0 ? [{ paragraph: index, labels }] : [];
});

const counted = /(?<=[ (;:.])(\d{1,2}|[a-zđ])[).](?= ?[A-Za-zÀ-ỹ])/gu;
const countedIn = perParagraph(({ text }): readonly string[] => [...text.matchAll(counted)].map(([, label = ""]) => label));

/**
 * Items inside parts of this plan that the text names and that do not exist: "điểm 9 Mục I Kế hoạch này" of six items, "điểm a khoản 1 Mục I"
 * where item 1 has no points. Without "Kế hoạch này" only where the sentence can mean no other text. Silent where the part has a table, counts
 * within its sentences, or has no numbers at all, so that "điểm 2" may be the second dash.
 */
export function missingSubpartsOf(document: PlanDocument): readonly (PartMention & Place)[] {
  return namingSubparts(document).flatMap(({ paragraph: index }) => {
    const paragraph = document.paragraphs[index];
    if (!paragraph || document.roles[index] === "appendixHeading") return [];
    return partChainsOf(paragraph).flatMap((chain) => {
      const inMarker = paragraph.marker !== undefined && chain.start < paragraph.marker.end;
      if (inMarker || chain.belowPrevious || chain.around.length > 0 || !isOfThisPlan(document, index, chain)) return [];
      return missingIn(document, chain).map((mention) => ({ ...mention, paragraph: index }));
    });
  });
}

const otherText = /văn bản|danh mục|phụ lục|biểu|mẫu|bảng|đề án|chương trình|quy (?:chế|định|hoạch|trình)|hướng dẫn|báo cáo|công văn/iu;

function isOfThisPlan(document: PlanDocument, index: number, { ofThisPlan, end }: PartChain): boolean {
  const paragraph = document.paragraphs[index];
  // "điểm 9 Mục I và Mục II": the item may be counted through both.
  if (!paragraph || /^(?:,| và| hoặc) (?:các )?(?:mục|phần) /iu.test(paragraph.text.slice(end, end + 16))) return false;
  if (ofThisPlan) return true;
  if (citationsIn(paragraph).length > 0 || sectionPath(document, index).appendix) return false;
  return !otherText.test(paragraph.text.slice(end, end + 60));
}

function missingIn(document: PlanDocument, { links }: PartChain): readonly PartMention[] {
  const [outermost, ...inner] = links.toReversed();
  const [first, ...others] = outermost ?? [];
  if (!first || others.length > 0 || !/^(?:phần|mục)$/.test(first.word)) return [];
  let inside = only(document.sections.filter((section) => isMeant(section, first)));
  for (const link of inner) {
    const part = inside;
    if (!part) return [];
    const missing = link.filter((mention) => !meantIn(part, mention) && isTold(document, part, mention));
    if (missing.length > 0) return missing;
    const [mention, ...more] = link;
    inside = mention && more.length === 0 ? only(part.children.filter((child) => isMeant(child, mention))) : undefined;
  }
  return [];
}

function meantIn(part: Section, mention: PartMention): boolean {
  return part.children.some((child) => isMeant(child, mention) || meantIn(child, mention));
}

/** Whether the part counts its items in a way that shows that the one named is not among them. */
function isTold(document: PlanDocument, part: Section, { label }: PartMention): boolean {
  const isNumber = /^\d{1,2}$/.test(label);
  if (!isNumber && !/^[a-zđ]$/.test(label)) return false;
  const within = countingInside(document).filter(({ paragraph }) => paragraph >= part.paragraph && paragraph < part.end);
  if (within.some(({ labels }) => labels === undefined || labels.includes(label))) return false;
  return isNumber ? counts(part) : part.children.every(({ kind }) => kind !== "bullet" && kind !== "unnumbered");
}

function counts({ children }: Section): boolean {
  return children.some(({ kind }) => kind === "arabic");
}

function only<T>(fitting: readonly T[]): T | undefined {
  return fitting.length === 1 ? fitting[0] : undefined;
}
