import { backReferencesOf, meantByBackReference } from "../facts/back-references.ts";
import { citedPartsOf, documentOfPart, type PlacedCitedPart } from "../facts/cited-parts.ts";
import type { Place, PlanDocument } from "../plan/document.ts";
import { fold } from "../text/fold.ts";
import { type CitedHere, documentMeant } from "./cursor-target.ts";

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
