import { type AgencyTable, shippedAgencies } from "../catalogue/agencies.ts";
import type { PlanDocument } from "../plan/document.ts";
import { gathered } from "../plan/gathered.ts";
import { type AgencyMention, agencyRecogniser, recogniseAgencies } from "../recognise/agency.ts";
import { citedSpan } from "../recognise/agency-inside.ts";
import type { Paragraph } from "../text/paragraph.ts";
import { perParagraph } from "../text/per-paragraph.ts";
import { citationsIn } from "./citations.ts";

/** A body, a group of bodies or a province named in a plan, with the paragraph it is named in. */
export interface PlacedAgency {
  readonly paragraph: number;
  readonly mention: AgencyMention;
}

/** The bodies named in one paragraph, kept with the paragraph; those in what a cited document is about are marked `masked`. */
export function agenciesIn(paragraph: Paragraph, table: AgencyTable = shippedAgencies()): readonly AgencyMention[] {
  return readerFor(table).inParagraph(paragraph);
}

/** Every body named in a plan, in the order of the text; comments and table rules are passed over. */
export function agenciesOf(document: PlanDocument, table: AgencyTable = shippedAgencies()): readonly PlacedAgency[] {
  return readerFor(table).inDocument(document);
}

/** The bodies that words name which stand in no plan: a name that somebody typed. */
export function agenciesNamed(words: string, table: AgencyTable = shippedAgencies()): readonly AgencyMention[] {
  return readerFor(table).inWords(words);
}

interface AgencyReader {
  readonly inWords: (words: string) => readonly AgencyMention[];
  readonly inParagraph: (paragraph: Paragraph) => readonly AgencyMention[];
  readonly inDocument: (document: PlanDocument) => readonly PlacedAgency[];
}

/** A folder's own catalogue has a reader of its own; it goes with the table. */
const readers = new WeakMap<AgencyTable, AgencyReader>();

function readerFor(table: AgencyTable): AgencyReader {
  const reader = readers.get(table) ?? readerOf(table === shippedAgencies() ? recogniseAgencies : agencyRecogniser(table));
  readers.set(table, reader);
  return reader;
}

function readerOf(recognise: ReturnType<typeof agencyRecogniser>): AgencyReader {
  const inParagraph = perParagraph((paragraph): readonly AgencyMention[] => {
    const { text } = paragraph;
    const cited = citationsIn(paragraph).map((citation) => citedSpan(text, citation));
    return recognise(text, cited);
  });
  const inDocument = gathered((document, paragraph): readonly PlacedAgency[] => {
    const naming = document.paragraphs[paragraph];
    if (!naming || document.roles[paragraph] === "noise") return [];
    return inParagraph(naming).map((mention) => ({ paragraph, mention }));
  });
  return { inWords: (words) => recognise(words, []), inParagraph, inDocument };
}
