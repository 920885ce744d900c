import type { Appendix, Place, PlanDocument, Section } from "../plan/document.ts";
import { gathered } from "../plan/gathered.ts";
import { textOf } from "../plan/place.ts";
import { type PartChain, type PartMention, partChainsOf } from "./part-mentions.ts";
import { sectionPath } from "./section-path.ts";

/** A part of the plan that the text can speak of; compare by identity. */
export type Part = Section | Appendix;

/** A mention with the part it means. */
export interface PartReference {
  readonly at: Place;
  readonly target: Part;
}

const spelledNumbers = ["thứ nhất", "thứ hai", "thứ ba", "thứ tư", "thứ năm", "thứ sáu", "thứ bảy", "thứ tám", "thứ chín", "thứ mười"];
const romanValues: Readonly<Record<string, number>> = {
  I: 1,
  II: 2,
  III: 3,
  IV: 4,
  V: 5,
  VI: 6,
  VII: 7,
  VIII: 8,
  IX: 9,
  X: 10,
  XI: 11,
  XII: 12,
};

/** The parts that a paragraph's text speaks of. A mention that may mean two parts, or none, is left out. */
export function partReferences(document: PlanDocument, index: number): readonly PartReference[] {
  const paragraph = document.paragraphs[index];
  if (!paragraph || paragraph.kind === "comment" || document.roles[index] === "appendixHeading") return [];
  const found: PartReference[] = [];
  let previous: Part | undefined;
  for (const chain of partChainsOf(paragraph)) {
    if (paragraph.marker && chain.start < paragraph.marker.end) continue;
    previous = readChain(document, index, chain, chain.belowPrevious ? previous : undefined, found);
  }
  return found;
}

/** The paragraphs that name a part of this plan or an appendix, where a missing one can be told. */
export const namingParts = gathered((document, index) => {
  const paragraph = document.paragraphs[index];
  if (!paragraph || document.roles[index] === "noise") return [];
  const names = partChainsOf(paragraph).some(({ ofThisPlan, links }) => ofThisPlan || links.at(-1)?.[0]?.word === "phụ lục");
  return names ? [{ paragraph: index }] : [];
});

/** Every part of this plan that its text names and that does not exist, in the order of the text. */
export function missingPartsOf(document: PlanDocument): readonly (PartMention & Place)[] {
  return namingParts(document).flatMap(({ paragraph }) => missingParts(document, paragraph).map((mention) => ({ ...mention, paragraph })));
}

/**
 * The parts of this plan that a paragraph names and that do not exist: "Mục VII Kế hoạch này" with six parts, "Phụ lục III" beside two
 * appendices. A plan without any appendix may have them in files of their own.
 */
function missingParts(document: PlanDocument, index: number): readonly PartMention[] {
  const paragraph = document.paragraphs[index];
  if (!paragraph || paragraph.kind === "comment" || document.roles[index] === "appendixHeading") return [];
  return partChainsOf(paragraph).flatMap((chain) => {
    if ((paragraph.marker && chain.start < paragraph.marker.end) || chain.belowPrevious) return [];
    if (chain.around.length > 0) return [];
    const outermost = chain.links.at(-1) ?? [];
    return outermost.filter((mention) => isMissing(document, chain, mention));
  });
}

function isMissing(document: PlanDocument, chain: PartChain, mention: PartMention): boolean {
  if (mention.label === "") return false;
  if (mention.word === "phụ lục") {
    const labels = document.appendices.map(({ label }) => label);
    return labels.some((label) => label !== "") && !labels.some((label) => sameLabel(label, mention.label));
  }
  if (!chain.ofThisPlan || mention.word === "điểm" || mention.word === "khoản") return false;
  return document.sections.length > 0 && !document.sections.some((section) => holds(section, mention));
}

function holds(section: Section, mention: PartMention): boolean {
  return isMeant(section, mention) || section.children.some((child) => holds(child, mention));
}

/** The places in a paragraph that speak of one part. */
export function referencesTo(document: PlanDocument, index: number, part: Part): readonly Place[] {
  const paragraph = document.paragraphs[index];
  // Most paragraphs name no such number at all; to look up what a number means takes longer.
  const named =
    paragraph && partChainsOf(paragraph).some(({ links }) => links.some((link) => link.some((mention) => fits(document, part, mention))));
  return named ? partReferences(document, index).flatMap(({ at, target }) => (target === part ? [at] : [])) : [];
}

function fits(document: PlanDocument, part: Part, mention: PartMention): boolean {
  return "heading" in part ? isAppendix(document, part, mention) : isMeant(part, mention);
}

/** Resolves a chain from its outermost link inwards; gives the innermost part, for a chain that goes on below it. */
function readChain(
  document: PlanDocument,
  index: number,
  chain: PartChain,
  above: Part | undefined,
  found: PartReference[],
): Part | undefined {
  let inside = above;
  for (const [step, link] of [...chain.links, ...chain.around].toReversed().entries()) {
    if (step === 0 && chain.belowPrevious && !above) return undefined;
    const spoken = step >= chain.around.length;
    let next: Part | undefined;
    for (const mention of link) {
      const target = inside ? within(inside, mention) : topMost(document, index, chain, mention);
      if (target && spoken) found.push({ at: { paragraph: index, start: mention.start, end: mention.end }, target });
      next = target;
    }
    // Below "Mục I và II" nobody knows whose point is meant; below a part that is not there nothing is.
    if (!next || link.length > 1) return undefined;
    inside = next;
  }
  return inside;
}

function topMost(document: PlanDocument, index: number, chain: PartChain, mention: PartMention): Part | undefined {
  if (mention.word === "phụ lục") return only(document.appendices.filter((appendix) => isAppendix(document, appendix, mention)));
  const { sections, appendix } = sectionPath(document, index);
  const around = chain.ofThisPlan ? [] : sections.toReversed().map(({ children }) => children);
  const roots = appendix && !chain.ofThisPlan ? [appendix.sections, document.sections] : [document.sections];
  for (const level of [...around, ...roots]) {
    const fitting = level.filter((section) => isMeant(section, mention));
    if (fitting.length > 0) return only(fitting);
  }
  // "khoản 2" far from any khoản 2 could mean each of them; "mục III" or "mục 2.1" names one place if there is but one.
  return /^(?:\d+|[a-zđ])$/.test(mention.label)
    ? undefined
    : roots.map((level) => below(level, mention)).find((section) => section !== undefined);
}

function within(part: Part, mention: PartMention): Section | undefined {
  return below("sections" in part ? part.sections : part.children, mention);
}

/** The one part that is meant on the uppermost level that has any. */
function below(level: readonly Section[], mention: PartMention): Section | undefined {
  for (let sections = level; sections.length > 0; sections = sections.flatMap(({ children }) => children)) {
    const fitting = sections.filter((section) => isMeant(section, mention));
    if (fitting.length > 0) return only(fitting);
  }
  return undefined;
}

/** Whether a section bears the number that a mention says, by keyword or marker. */
export function isMeant(section: Section, { word, label }: PartMention): boolean {
  const { marker } = section;
  if (!marker || marker.style === "bullet") return false;
  if (marker.style === "keyword") return marker.keyword?.toLowerCase() === word && marker.ordinal === ordinalOf(label);
  return word !== "chương" && word !== "điều" && sameLabel(section.label, label);
}

function isAppendix(document: PlanDocument, { heading, label }: Appendix, mention: PartMention): boolean {
  return /^phụ lục/iu.test(textOf(document, heading)) && sameLabel(label, mention.label);
}

/** "01" is "1". */
function sameLabel(written: string, said: string): boolean {
  return written.replace(/^0+(?=\d)/, "") === said.replace(/^0+(?=\d)/, "");
}

function ordinalOf(label: string): number | undefined {
  const spelled = spelledNumbers.indexOf(label);
  if (spelled >= 0) return spelled + 1;
  return /^\d+$/.test(label) ? Number(label) : romanValues[label];
}

function only<T>(fitting: readonly T[]): T | undefined {
  return fitting.length === 1 ? fitting[0] : undefined;
}
