import type { PlacedCitation } from "../facts/citations.ts";
import { knownDocument, rowsOf } from "../facts/known-document.ts";
import type { Place, PlanDocument } from "../plan/document.ts";
import type { Fix } from "../rules/rule.ts";
import { fold } from "../text/fold.ts";
import { beginning } from "./hover-note.ts";
import { type Knowledge, planDay } from "./knowledge.ts";
import { citedDay, issuerName } from "./known-documents.ts";

/** Something to do with a cited document, fault or no fault. */
export type Offer = Pick<Fix<Place>, "title" | "edits">;

/**
 * Ways to cite a document in full whose symbol several documents have ("20-NQ/TW" is of five terms): one for each that the catalogue
 * knows of before the plan's day and by the issuer that the citation names, if it names one. Which is meant, the writer knows.
 */
export function candidateOffers(document: PlanDocument, { paragraph, citation }: PlacedCitation, knowledge: Knowledge): readonly Offer[] {
  const { catalogue, today } = knowledge;
  const { symbol, date, type } = citation;
  const issuer = citation.issuer ?? citation.sharedIssuer;
  if (!symbol || date || knownDocument(catalogue, document, symbol.normal, undefined)) return [];
  const day = planDay(document, today);
  return rowsOf(catalogue, document, symbol.normal, undefined)
    .filter((row) => row.date !== undefined && row.date <= day && (type === undefined || row.type === type))
    .sort((a, b) => ((a.date ?? "") < (b.date ?? "") ? 1 : -1))
    .flatMap((row): Offer[] => {
      const body = issuerName(catalogue, row);
      if (issuer && body && fold(issuer.text) !== fold(body)) return [];
      const words = [`ngày ${citedDay(row.date ?? "")}`, ...(issuer || !body ? [] : [`của ${body}`])].join(" ");
      const unsure = row.recalled || row.unsure !== undefined;
      const about = beginning(row.title, 60);
      return [
        {
          title: {
            vi: `Viện dẫn đầy đủ: thêm “${words}” (${about}${unsure ? "; chưa kiểm chứng" : ""})`,
            en: `Cite in full: add “${words}” (${about}${unsure ? "; unverified" : ""})`,
          },
          edits: [{ at: { paragraph, start: symbol.end, end: symbol.end }, newText: ` ${words}` }],
        },
      ];
    });
}
