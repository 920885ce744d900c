import { backReferencesOf, meantByBackReference } from "../facts/back-references.ts";
import { citedPartsOf, documentOfPart, type PlacedCitedPart } from "../facts/cited-parts.ts";
import { shortNameTable } from "../facts/short-names.ts";
import type { Place, PlanDocument } from "../plan/document.ts";
import { fold } from "../text/fold.ts";
import { type CitedHere, documentMeant } from "./cursor-target.ts";

/** Every place that speaks of a cited document, in the order of the text: its citations, its short names, and words that point back to it. */
export function mentionsOfDocument(document: PlanDocument, cited: CitedHere): readonly Place[] {
  return [
    ...cited.mentions.map(({ paragraph, citation: { start, end } }) => ({ paragraph, start, end })),
    ...shortUses(document, cited),
    ...backReferencesTo(document, cited),
  ].sort((a, b) => a.paragraph - b.paragraph || a.start - b.start);
}

/** Uses of the short names that the plan gives to a document; a name by symbol is a mention already. */
function shortUses(document: PlanDocument, { mentions }: CitedHere): readonly Place[] {
  const citations = new Set(mentions.map(({ citation }) => citation));
  return shortNameTable(document)
    .names.filter(({ definitions }) => definitions.some(({ citation }) => citation && citations.has(citation)))
    .flatMap(({ uses }) => uses)
    .filter((use) => !mentions.some(({ paragraph, citation }) => paragraph === use.paragraph && citation.start === use.start));
}

/** Every place that names the same part of the same document, however it goes on: "khoản 2" in "điểm a khoản 2 Điều 5" as well. */
export function mentionsOfCitedPart(document: PlanDocument, { part }: PlacedCitedPart, cited: CitedHere): readonly Place[] {
  const words = fold(part.words);
  return citedPartsOf(document)
    .filter((one) => fold(one.part.words) === words)
    .filter((one) => {
      const from = documentOfPart(document, one);
      return from !== undefined && isOf(document, from, cited);
    })
    .map(({ paragraph, start, end }) => ({ paragraph, start, end }));
}

/** Every "Nghị quyết nêu trên" that means a document; those right behind a citation of it ("Quyết định số 696 nêu trên") say no more than that. */
export function backReferencesTo(document: PlanDocument, cited: CitedHere | "thisPlan"): readonly Place[] {
  return backReferencesOf(document)
    .filter((back) => {
      if (back.reference.citation) return false;
      const meant = meantByBackReference(document, back);
      if (meant === undefined || meant === "thisPlan" || cited === "thisPlan") return meant !== undefined && meant === cited;
      return isOf(document, meant, cited);
    })
    .map(({ paragraph, start, end }) => ({ paragraph, start, end }));
}

/** Whether a citation is of a document: the first mention tells documents apart. */
function isOf(document: PlanDocument, placed: Parameters<typeof documentMeant>[1], { mentions, identity }: CitedHere): boolean {
  const meant = documentMeant(document, placed)?.cited;
  return meant !== undefined && meant.identity.key === identity.key && meant.mentions[0] === mentions[0];
}
