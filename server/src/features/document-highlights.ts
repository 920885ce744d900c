import { type DocumentHighlight, DocumentHighlightKind } from "vscode-languageserver-types";
import type { AgencyTable } from "../catalogue/agencies.ts";
import { type Part, referencesTo } from "../facts/part-references.ts";
import type { ShortName } from "../facts/short-names.ts";
import type { Place, PlanDocument } from "../plan/document.ts";
import { rangeOf } from "../plan/place.ts";
import type { Position } from "../text/source-text.ts";
import { cursorAt } from "./cursor.ts";
import { targetAt } from "./cursor-target.ts";
import { numberOf } from "./part-at-cursor.ts";
import { backReferencesTo, mentionsOfCitedPart, mentionsOfDocument } from "./same-mentions.ts";
import { wordTargetAt } from "./word-target.ts";

/**
 * On a part's number, or on words that speak of it ("khoản 2 Mục I", "Phụ lục II"): the number and every place that speaks of it.
 * On a citation, a short name, a body or an abbreviation: every mention of the same, however badly written, and what points back to it
 * ("Nghị quyết nêu trên"); on a part of a cited document: every mention of that part. Elsewhere nothing, so that the editor marks equal words.
 */
export function documentHighlights(document: PlanDocument, position: Position, agencies: AgencyTable): DocumentHighlight[] | undefined {
  const cursor = cursorAt(document, position);
  if (!cursor) return undefined;
  const target = targetAt(document, cursor);
  switch (target?.kind) {
    case "part":
      return partHighlights(document, target.part);
    case "citedPart":
      return asText(document, mentionsOfCitedPart(document, target.part, target.cited));
    case "thisPlan":
      return asText(document, backReferencesTo(document, "thisPlan"));
    case "document":
      return asText(document, target.cited.self ? [target.at] : mentionsOfDocument(document, target.cited));
    case "name":
      return nameHighlights(document, target.name);
    default: {
      const word = wordTargetAt(document, cursor, agencies);
      return word && asText(document, word.places);
    }
  }
}

function nameHighlights(document: PlanDocument, { definitions, uses }: ShortName): DocumentHighlight[] {
  const defined = definitions.map(({ paragraph, name: { start, end } }) => rangeOf(document, { paragraph, start, end }));
  const used = uses.map((use) => rangeOf(document, use));
  return inOrder([
    ...defined.map((range) => ({ range, kind: DocumentHighlightKind.Write })),
    ...used.map((range) => ({ range, kind: DocumentHighlightKind.Read })),
  ]);
}

function partHighlights(document: PlanDocument, part: Part): DocumentHighlight[] {
  const number = { range: rangeOf(document, numberOf(document, part)), kind: DocumentHighlightKind.Write };
  const references = document.paragraphs.flatMap((_, index) => referencesTo(document, index, part));
  const others = references.map((at) => ({ range: rangeOf(document, at), kind: DocumentHighlightKind.Read }));
  return inOrder([number, ...others]);
}

function asText(document: PlanDocument, places: readonly Place[]): DocumentHighlight[] {
  return inOrder(places.map((place) => ({ range: rangeOf(document, place), kind: DocumentHighlightKind.Text })));
}

function inOrder(highlights: readonly DocumentHighlight[]): DocumentHighlight[] {
  return highlights.toSorted(({ range: a }, { range: b }) => a.start.line - b.start.line || a.start.character - b.start.character);
}
