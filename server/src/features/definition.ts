import type { Location } from "vscode-languageserver-types";
import type { AgencyTable } from "../catalogue/agencies.ts";
import { citationsOf } from "../facts/citations.ts";
import type { Place, PlanDocument } from "../plan/document.ts";
import { rangeOf } from "../plan/place.ts";
import type { Position } from "../text/source-text.ts";
import { fullestCitation } from "../workspace/folder-citations.ts";
import { isFull } from "../workspace/index-identity.ts";
import type { IndexStore } from "../workspace/index-store.ts";
import { unpacked } from "../workspace/index-summary.ts";
import { cursorAt } from "./cursor.ts";
import { type CitedHere, citedBy, targetAt } from "./cursor-target.ts";
import { covers, numberOf } from "./part-at-cursor.ts";
import { wordTargetAt } from "./word-target.ts";

/**
 * Where what stands at the cursor is defined. A citation: the file that is the document, else its first full citation in the plan, else
 * the fullest one in the folder; so too words that point back to it and parts of it. Words that speak of a part of this plan: the part.
 * "Kế hoạch này": the title. A short name: its definition; there, what it stands for. An abbreviation: the words that spell it out. A body:
 * its first full name, unless it stands there.
 */
export function definitionAt(
  document: PlanDocument,
  uri: string,
  position: Position,
  index: IndexStore,
  agencies: AgencyTable,
): Location[] {
  const cursor = cursorAt(document, position);
  const target = cursor && targetAt(document, cursor);
  const here = (place: Place): Location => ({ uri, range: rangeOf(document, place) });
  switch (target?.kind) {
    case "part":
      return [here(numberOf(document, target.part))];
    case "document":
    case "citedPart":
      return documentDefinition(target.cited, index, here);
    case "name": {
      const { definitions } = target.name;
      const [{ citation, paragraph }] = definitions;
      const placed = target.inDefinition && citationsOf(document).find((one) => one.citation === citation && one.paragraph === paragraph);
      const cited = placed ? citedBy(document, placed) : undefined;
      if (cited) return documentDefinition(cited, index, here);
      return definitions.map((one) => here({ paragraph: one.paragraph, start: one.name.start, end: one.name.end }));
    }
    case "thisPlan":
      return document.header.title ? [here(document.header.title)] : [];
    default: {
      const defined = cursor && wordTargetAt(document, cursor, agencies)?.defined;
      return defined && !(defined.paragraph === cursor.paragraph && covers(defined, cursor.offset)) ? [here(defined)] : [];
    }
  }
}

function documentDefinition({ identity, mentions }: CitedHere, index: IndexStore, here: (place: Place) => Location): Location[] {
  const files = index.being(identity);
  if (files.length > 0) return files.map(({ uri, summary }) => ({ uri, range: unpacked(summary.at) }));
  const full = mentions.find(({ citation }) => isFull(citation));
  const fullest = full ? undefined : fullestCitation(index, identity);
  if (fullest?.citation.full) return [{ uri: fullest.uri, range: fullest.range }];
  const shown = full ?? mentions[0];
  return shown ? [here({ paragraph: shown.paragraph, start: shown.citation.start, end: shown.citation.end })] : [];
}
