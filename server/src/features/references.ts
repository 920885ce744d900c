import type { Location } from "vscode-languageserver-types";
import type { AgencyTable } from "../catalogue/agencies.ts";
import { referencesTo } from "../facts/part-references.ts";
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
import { backReferencesTo, mentionsOfCitedPart, mentionsOfDocument } from "./same-mentions.ts";
import { wordTargetAt } from "./word-target.ts";

export interface ReferencesRequest {
  readonly document: PlanDocument;
  readonly uri: string;
  readonly position: Position;
  readonly includeDeclaration: boolean;
  readonly index: IndexStore;
  readonly agencies: AgencyTable;
}

/**
 * Every place that speaks of what stands at the cursor: of a cited document in this plan, also by its short name, and in the folder's
 * others; of a part of it; of this plan ("Kế hoạch này") or a part of this plan; of a short name, a body, an abbreviation. The declaration is
 * the file that is the document, else its first full citation here; of a body its first full name.
 */
export function referencesAt(request: ReferencesRequest): Location[] {
  const { document, uri, position, includeDeclaration, agencies } = request;
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
    default: {
      const word = cursor && wordTargetAt(document, cursor, agencies);
      const isDeclared = ({ paragraph, start }: Place): boolean => paragraph === word?.defined?.paragraph && start === word.defined.start;
      return (word?.places ?? []).filter((place) => includeDeclaration || !isDeclared(place)).map(here);
    }
  }
}

function documentReferences(request: ReferencesRequest, cited: CitedHere, here: (place: Place) => Location): Location[] {
  const { document, includeDeclaration, index } = request;
  const files = index.being(cited.identity).map((plan) => ({ uri: plan.uri, range: unpacked(plan.summary.at) }));
  const first = files.length > 0 ? undefined : cited.mentions.find(({ citation }) => isFull(citation));
  const places = mentionsOfDocument(document, cited).filter(
    ({ paragraph, start }) => includeDeclaration || paragraph !== first?.paragraph || start !== first.citation.start,
  );
  return [...(includeDeclaration ? files : []), ...places.map(here), ...othersCiting(cited.identity, request)];
}

function othersCiting(identity: DocumentIdentity, { index, uri }: ReferencesRequest): readonly Location[] {
  return otherPlansCiting(index, identity, uri).flatMap((plan) =>
    plan.citation.mentions.map((at) => ({ uri: plan.uri, range: unpacked(at) })),
  );
}
