import type { Place, PlanDocument } from "../plan/document.ts";
import { firstFrom, gathered } from "../plan/gathered.ts";
import type { Paragraph } from "../text/paragraph.ts";
import { perParagraph } from "../text/per-paragraph.ts";
import type { Span } from "../text/span.ts";
import { backReferencesIn, meantByBackReference } from "./back-references.ts";
import { citationsOf, type PlacedCitation } from "./citations.ts";
import { type ForeignChain, foreignChainsOf, type PartMention } from "./part-mentions.ts";

/** Words that speak of a part of another document: "a" or "khoản 2" in "điểm a khoản 2 Điều 5 Nghị định số …". */
export interface CitedPart extends Span {
  /** The whole part as one says it: "điểm a khoản 2 Điều 5". */
  readonly words: string;
  /** Where the words that name the document begin. */
  readonly documentAt: number;
}

/** A part of a cited document, with the paragraph that names it. */
export interface PlacedCitedPart extends Place {
  readonly part: CitedPart;
}

/** The parts of other documents that one paragraph names, each mention by itself; kept with the paragraph. */
export const citedPartsIn = perParagraph((paragraph: Paragraph): readonly CitedPart[] =>
  foreignChainsOf(paragraph).flatMap((chain) =>
    chain.links.flatMap((link, depth) =>
      link.map((mention) => ({
        start: mention.start,
        end: mention.end,
        words: wordsOf(chain, mention, depth),
        documentAt: chain.documentAt,
      })),
    ),
  ),
);

/** Every part of another document that a plan names, in the order of the text. */
export const citedPartsOf: (document: PlanDocument) => readonly PlacedCitedPart[] = gathered((document, index) => {
  const paragraph = document.paragraphs[index];
  if (!paragraph || document.roles[index] === "noise") return [];
  return citedPartsIn(paragraph).map((part) => ({ paragraph: index, start: part.start, end: part.end, part }));
});

/** The citation of the document that a part belongs to, or the one that "Nghị định nêu trên" points back to; undefined where nobody can tell. */
export function documentOfPart(document: PlanDocument, { paragraph: index, part }: PlacedCitedPart): PlacedCitation | undefined {
  const covers = ({ start, end }: Span): boolean => start <= part.documentAt && part.documentAt < end;
  const citations = citationsOf(document);
  const own = citations.slice(firstFrom(citations, index), firstFrom(citations, index + 1));
  const cited = own.find(({ citation }) => covers(citation));
  if (cited) return cited;
  const back = backReferencesIn(document, index).find(covers);
  const meant = back && meantByBackReference(document, back);
  return meant === "thisPlan" ? undefined : meant;
}

/** "điểm a khoản 1, 2 Mục II" from a mention outwards. */
function wordsOf({ links, around }: ForeignChain, mention: PartMention, depth: number): string {
  const outer = [...links.slice(depth + 1), ...around];
  return [said([mention]), ...outer.map(said)].join(" ");
}

function said(link: readonly PartMention[]): string {
  const [first] = link;
  const word = first?.word ?? "";
  const name = word === "điểm" || word === "khoản" ? word : `${word.slice(0, 1).toUpperCase()}${word.slice(1)}`;
  return [name, link.map(({ label }) => label).join(", ")].filter((part) => part !== "").join(" ");
}
