import type { Place, PlanDocument } from "../plan/document.ts";
import { firstFrom, gathered } from "../plan/gathered.ts";
import { textOf } from "../plan/place.ts";
import { type BackReference, readBackReferences } from "../recognise/back-reference.ts";
import type { Citation } from "../recognise/citation.ts";
import { fold } from "../text/fold.ts";
import type { Paragraph } from "../text/paragraph.ts";
import { perParagraph } from "../text/per-paragraph.ts";
import { citationsIn, citationsOf, type PlacedCitation } from "./citations.ts";
import { symbolKey } from "./cited-documents.ts";
import { isShortFor } from "./short-name-definitions.ts";

/** Words of a plan that speak of a document named before. */
export interface PlacedBackReference extends Place {
  readonly reference: BackReference;
}

const inParagraph = perParagraph((paragraph: Paragraph) => readBackReferences(paragraph.text, citationsIn(paragraph)));

/** Every "Kế hoạch này", "Nghị quyết nêu trên" of a plan, in the order of the text. */
export const backReferencesOf: (document: PlanDocument) => readonly PlacedBackReference[] = gathered((document, index) => {
  const paragraph = document.paragraphs[index];
  if (!paragraph || document.roles[index] === "noise") return [];
  return inParagraph(paragraph).map((reference) => ({ paragraph: index, start: reference.start, end: reference.end, reference }));
});

/** The back references of one paragraph. */
export function backReferencesIn(document: PlanDocument, index: number): readonly PlacedBackReference[] {
  const all = backReferencesOf(document);
  return all.slice(firstFrom(all, index), firstFrom(all, index + 1));
}

/**
 * What a back reference means: this plan, or the citation it points back to. "nêu trên" means the last document of its kind cited before
 * it, unless the paragraph that cites it cites another of the kind as well; "Nghị quyết này" means one only if its paragraph has cited it
 * before. Undefined where nobody can tell.
 */
export function meantByBackReference(document: PlanDocument, placed: PlacedBackReference): "thisPlan" | PlacedCitation | undefined {
  const { paragraph, reference } = placed;
  const citations = citationsOf(document);
  if (reference.citation) {
    const { citation } = reference;
    return citations.find((one) => one.paragraph === paragraph && one.citation === citation);
  }
  if (reference.points === "here" && fold(reference.type) === ownType(document)) return "thisPlan";
  const before = citations.slice(0, firstFrom(citations, paragraph + 1)).filter((one) => isCandidate(one, placed));
  const last = before.at(-1);
  if (!last || (reference.points === "here" && last.paragraph !== paragraph)) return undefined;
  const rivals = before.filter((one) => one.paragraph === last.paragraph && !isSame(one.citation, last.citation));
  return rivals.length === 0 ? last : undefined;
}

function isCandidate({ paragraph, citation, self }: PlacedCitation, { paragraph: at, start, reference }: PlacedBackReference): boolean {
  return !self && citation.type === reference.type && (paragraph < at || citation.end <= start);
}

/** What the plan calls itself in its heading: "kế hoạch". */
function ownType(document: PlanDocument): string {
  const { title } = document.header;
  return title ? fold(textOf(document, title)) : "kế hoạch";
}

/** Whether two citations of one type are of one document, as far as they say. */
function isSame(one: Citation, other: Citation): boolean {
  if (one.shortForm && other.shortForm) return one.shortNumber === other.shortNumber;
  if (one.symbol && other.symbol) return symbolKey(one) === symbolKey(other);
  return isShortFor(one, other) || isShortFor(other, one) || (one.subject !== undefined && one.subject.text === other.subject?.text);
}
