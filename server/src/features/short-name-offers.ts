import type { PlacedCitation } from "../facts/citations.ts";
import type { CitedDocument } from "../facts/cited-documents.ts";
import { isInHead, partOf } from "../facts/plan-parts.ts";
import { shortNameTable } from "../facts/short-names.ts";
import type { PlanDocument } from "../plan/document.ts";
import type { Offer } from "./citation-candidates.ts";

/**
 * Puts the short name that the plan has given a document in place of its symbol, here or wherever it still stands (ND30-I-2.6.b4). Mentions
 * with date and issuer are for the rule about later citations; the bases and other parts of the plan keep theirs.
 */
export function definedNameOffers(document: PlanDocument, { mentions }: CitedDocument, at: PlacedCitation): readonly Offer[] {
  const { names, nameOf } = shortNameTable(document);
  const name = names.find(({ definitions }) => definitions.some(({ citation }) => mentions.some((one) => one.citation === citation)));
  const definition = name?.definitions[0];
  if (!definition) return [];
  const { text } = definition.name;
  const places = mentions
    .filter((mention) => {
      const { paragraph, citation } = mention;
      const behind = paragraph > definition.paragraph || (paragraph === definition.paragraph && citation.start >= definition.end);
      return (
        behind &&
        citation.typeWord !== undefined &&
        !citation.date &&
        !citation.issuer &&
        !isInHead(document, paragraph) &&
        document.roles[paragraph] !== "legalBasis" &&
        partOf(document, paragraph) === partOf(document, definition.paragraph) &&
        !nameOf(mention)
      );
    })
    .map(({ paragraph, citation: { start, end } }) => ({ paragraph, start, end }));
  const here = places.find(({ paragraph, start }) => paragraph === at.paragraph && start === at.citation.start);
  if (!here) return [];
  const use = (found: typeof places, where: { readonly vi: string; readonly en: string }): Offer => ({
    title: { vi: `Dùng tên gọi tắt “${text}”${where.vi}`, en: `Use the short name “${text}”${where.en}` },
    edits: found.map((place) => ({ at: place, newText: text })),
  });
  const all = { vi: ` ở cả ${places.length} chỗ`, en: ` in all ${places.length} places` };
  return [use([here], { vi: "", en: "" }), ...(places.length > 1 ? [use(places, all)] : [])];
}
