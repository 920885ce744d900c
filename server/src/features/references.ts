import type { Location } from "vscode-languageserver-types";
import { referencesTo } from "../facts/part-references.ts";
import { shortNameTable } from "../facts/short-names.ts";
import type { Place, PlanDocument } from "../plan/document.ts";
import { rangeOf } from "../plan/place.ts";
import type { Position } from "../text/source-text.ts";
import { otherPlansCiting } from "../workspace/folder-citations.ts";
import { type DocumentIdentity, isFull, ownIdentity } from "../workspace/index-identity.ts";
import type { IndexStore } from "../workspace/index-store.ts";
import { unpacked } from "../workspace/index-summary.ts";
import { cursorAt } from "./cursor.ts";
import { type CitedHere, targetAt } from "./cursor-target.ts";
import { numberOf } from "./part-at-cursor.ts";
import { backReferencesTo, mentionsOfCitedPart } from "./same-mentions.ts";

export interface ReferencesRequest {
  readonly document: PlanDocument;
  readonly uri: string;
  readonly position: Position;
  readonly includeDeclaration: boolean;
  readonly index: IndexStore;
}

/**
 * Every place that speaks of what stands at the cursor: of a cited document in this plan, also by its short name, and in the folder's
 * others; of a part of it; of this plan ("Kế hoạch này") or a part of this plan; of a short name. The declaration is the file that is the document, else its first full citation here.
 */
export function referencesAt(request: ReferencesRequest): Location[] {
  const { document, uri, position, includeDeclaration } = request;
  const cursor = cursorAt(document, position);
  const target = cursor && targetAt(document, cursor);
  const here = (place: Place): Location => ({ uri, range: rangeOf(document, { ...place }) });
  switch (target?.kind) {
    case "part": {
      const spoken = document.paragraphs.flatMap((_, index) => referencesTo(document, index, target.part));
      return [...(includeDeclaration ? [numberOf(document, target.part)] : []), ...spoken].map(here);
    }
    case "name": {
      const { definitions, uses } = target.name;
      const names = definitions.map(({ paragraph, name }) => ({ paragraph, start: name.start, end: name.end }));
      return [...(includeDeclaration ? names : []), ...uses].map(here);
    }
    case "document":
      return documentReferences(request, target.cited, here);
    case "citedPart":
      return mentionsOfCitedPart(document, target.part, target.cited).map(here);
    case "thisPlan": {
      const { title } = document.header;
      const identity = ownIdentity(document);
      const spoken = backReferencesTo(document, "thisPlan").map(here);
      return [...(includeDeclaration && title ? [here(title)] : []), ...spoken, ...(identity ? othersCiting(identity, request) : [])];
    }
    default:
      return [];
  }
}

function documentReferences(request: ReferencesRequest, cited: CitedHere, here: (place: Place) => Location): Location[] {
  const { document, includeDeclaration, index } = request;
  const files = index.being(cited.identity).map((plan) => ({ uri: plan.uri, range: unpacked(plan.summary.at) }));
  const first = files.length > 0 ? undefined : cited.mentions.find(({ citation }) => isFull(citation));
  const mentions = cited.mentions.filter((mention) => includeDeclaration || mention !== first);
  const places = [
    ...mentions.map(({ paragraph, citation }) => ({ paragraph, start: citation.start, end: citation.end })),
    ...shortUses(document, cited),
    ...backReferencesTo(document, cited),
  ].sort((a, b) => a.paragraph - b.paragraph || a.start - b.start);
  return [...(includeDeclaration ? files : []), ...places.map(here), ...othersCiting(cited.identity, request)];
}

function othersCiting(identity: DocumentIdentity, { index, uri }: ReferencesRequest): readonly Location[] {
  return otherPlansCiting(index, identity, uri).flatMap((plan) =>
    plan.citation.mentions.map((at) => ({ uri: plan.uri, range: unpacked(at) })),
  );
}

/** Uses of the short names that the plan gives to a document; a name by symbol is a mention already. */
function shortUses(document: PlanDocument, { mentions }: CitedHere): readonly Place[] {
  const citations = new Set(mentions.map(({ citation }) => citation));
  return shortNameTable(document)
    .names.filter(({ definitions }) => definitions.some(({ citation }) => citation && citations.has(citation)))
    .flatMap(({ uses }) => uses)
    .filter((use) => !mentions.some(({ paragraph, citation }) => paragraph === use.paragraph && citation.start === use.start));
}
