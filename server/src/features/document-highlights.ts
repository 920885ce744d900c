import { type DocumentHighlight, DocumentHighlightKind } from "vscode-languageserver-types";
import { backReferencesIn } from "../facts/back-references.ts";
import { citationsIn, citationsOf } from "../facts/citations.ts";
import { type Part, referencesTo } from "../facts/part-references.ts";
import type { Place, PlanDocument } from "../plan/document.ts";
import { rangeOf } from "../plan/place.ts";
import type { Position } from "../text/source-text.ts";
import { type Cursor, cursorAt } from "./cursor.ts";
import { type CitedHere, targetAt } from "./cursor-target.ts";
import { covers, numberOf, partAt } from "./part-at-cursor.ts";
import { backReferencesTo, mentionsOfCitedPart } from "./same-mentions.ts";

/**
 * On a part's number, or on words that speak of it ("khoản 2 Mục I", "Phụ lục II"): the number and every place that speaks of it.
 * On a citation: every mention of the same symbol, however badly written, and what points back to it ("Nghị quyết nêu trên"); on a part of
 * a cited document: every mention of that part. Elsewhere nothing, so that the editor marks equal words.
 */
export function documentHighlights(document: PlanDocument, position: Position): DocumentHighlight[] | undefined {
  const cursor = cursorAt(document, position);
  if (!cursor) return undefined;
  const part = partAt(document, cursor);
  if (part) return partHighlights(document, part);
  const symbol = symbolAt(document, cursor);
  const target = targetAt(document, cursor);
  switch (target?.kind) {
    case "citedPart":
      return asText(document, mentionsOfCitedPart(document, target.part, target.cited));
    case "thisPlan":
      return asText(document, backReferencesTo(document, "thisPlan"));
    case "document": {
      const normal = symbol ?? (onBackReference(document, cursor) ? target.cited.identity.symbol : undefined);
      return normal === undefined ? undefined : symbolHighlights(document, normal, target.cited);
    }
    default:
      return symbol === undefined ? undefined : symbolHighlights(document, symbol);
  }
}

function onBackReference(document: PlanDocument, { paragraph, offset }: Cursor): boolean {
  return backReferencesIn(document, paragraph).some((one) => covers(one, offset));
}

function partHighlights(document: PlanDocument, part: Part): DocumentHighlight[] {
  const number = { range: rangeOf(document, numberOf(document, part)), kind: DocumentHighlightKind.Write };
  const references = document.paragraphs.flatMap((_, index) => referencesTo(document, index, part));
  const others = references.map((at) => ({ range: rangeOf(document, at), kind: DocumentHighlightKind.Read }));
  return inOrder([number, ...others]);
}

function symbolAt(document: PlanDocument, { paragraph, offset }: Cursor): string | undefined {
  const found = document.paragraphs[paragraph];
  return found && citationsIn(found).find(({ symbol }) => symbol && covers(symbol, offset))?.symbol?.normal;
}

function symbolHighlights(document: PlanDocument, normal: string, cited?: CitedHere): DocumentHighlight[] {
  const places = citationsOf(document).flatMap(({ paragraph, citation: { symbol } }) =>
    symbol?.normal === normal ? [{ paragraph, start: symbol.start, end: symbol.end }] : [],
  );
  return asText(document, [...places, ...(cited ? backReferencesTo(document, cited) : [])]);
}

function asText(document: PlanDocument, places: readonly Place[]): DocumentHighlight[] {
  return inOrder(places.map((place) => ({ range: rangeOf(document, place), kind: DocumentHighlightKind.Text })));
}

function inOrder(highlights: readonly DocumentHighlight[]): DocumentHighlight[] {
  return highlights.toSorted(({ range: a }, { range: b }) => a.start.line - b.start.line || a.start.character - b.start.character);
}
