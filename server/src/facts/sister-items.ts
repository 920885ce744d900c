import type { PlanDocument, Section } from "../plan/document.ts";

/** A numbered item whose ordinal could be read. */
export interface NumberedItem extends Section {
  readonly marker: NonNullable<Section["marker"]> & { readonly ordinal: number };
}

/** Items of one style below one parent, in the order of the text. */
export interface SisterItems {
  readonly parent: Section | undefined;
  readonly items: readonly NumberedItem[];
}

/** All lists of numbered sisters in the body and, apart, in each appendix. */
export function sisterItems(document: PlanDocument): readonly SisterItems[] {
  return [...listsIn(document.sections, undefined), ...document.appendices.flatMap((appendix) => listsIn(appendix.sections, undefined))];
}

function listsIn(sections: readonly Section[], parent: Section | undefined): SisterItems[] {
  const lists = new Map<string, NumberedItem[]>();
  for (const section of sections) {
    if (!isNumbered(section)) continue;
    const key = `${section.kind} ${section.marker.keyword ?? ""} ${section.marker.prefix ?? ""} ${section.marker.punctuation.startsWith("(") ? "(" : ""}`;
    const list = lists.get(key);
    if (list) list.push(section);
    else lists.set(key, [section]);
  }
  const own = [...lists.values()].map((items) => ({ parent, items }));
  return [...own, ...sections.flatMap((section) => (section.children.length > 0 ? listsIn(section.children, section) : []))];
}

function isNumbered(section: Section): section is NumberedItem {
  return section.marker?.ordinal !== undefined && section.marker.style !== "bullet";
}
