import { isWholePlan } from "../facts/completeness.ts";
import { itemsWithoutHeading } from "../facts/lost-headings.ts";
import { type QuotedParagraphs, quotedParagraphs } from "../facts/quoted-paragraphs.ts";
import { sectionPath } from "../facts/section-path.ts";
import { type NumberedItem, sisterItems } from "../facts/sister-items.ts";
import type { PlanDocument, Section } from "../plan/document.ts";
import { paragraphAtLine } from "../plan/place.ts";
import { numberLike } from "../text/item-number.ts";
import type { Position } from "../text/source-text.ts";
import { mentionEdits, type NewNumber, numberEdit } from "./new-numbers.ts";
import { numberOf } from "./part-at-cursor.ts";
import type { SourceEdit } from "./source-edit.ts";

export const renumberRequest = "kehoach/renumber";

/** The list that the cursor stands in, all below the part that it stands in, or everything. */
export type RenumberScope = "level" | "section" | "plan";

export interface Renumbering {
  readonly edits: readonly SourceEdit[];
  /** How many items got another number, and how many words that speak of them were put right. */
  readonly items: number;
  readonly references: number;
}

/** Puts the numbers of a plan's items in order, and with them the words that speak of these items; small edits in document order. */
export function renumber(document: PlanDocument, position: Position, scope: RenumberScope): Renumbering {
  const quoted = quotedParagraphs(document);
  const labels = newLabels(document, quoted, wanted(document, position, scope));
  const items = [...labels].map(([section, { label }]) => numberEdit(document, numberOf(document, section), section.label, label));
  const references = labels.size === 0 ? [] : mentionEdits(document, quoted, labels);
  const edits = [...items, ...references].sort(
    (a, b) => a.range.start.line - b.range.start.line || a.range.start.character - b.range.start.character,
  );
  return { edits, items: items.length, references: references.length };
}

function wanted(document: PlanDocument, { line }: Position, scope: RenumberScope): (item: NumberedItem) => boolean {
  if (scope === "plan") return () => true;
  const { sections } = sectionPath(document, paragraphAtLine(document, line));
  if (scope === "section") {
    const around = sections.find(({ children }) => children.length > 0);
    return around ? ({ paragraph }) => around.paragraph < paragraph && paragraph < around.end : () => false;
  }
  const own = sections.findLast(({ marker }) => marker !== undefined && marker.style !== "bullet");
  const sisters = sections[sections.findIndex(({ paragraph }) => paragraph === own?.paragraph) - 1]?.children ?? outermost(document, own);
  return (item) => sisters.includes(item) && item.kind === own?.kind;
}

function outermost(document: PlanDocument, section: Section | undefined): readonly Section[] {
  if (!section) return [];
  return [document.sections, ...document.appendices.map(({ sections }) => sections)].find((level) => level.includes(section)) ?? [];
}

/** The items whose number changes, with what it becomes. A decimal follows the number of the item above it. */
function newLabels(
  document: PlanDocument,
  quoted: QuotedParagraphs,
  isWanted: (item: NumberedItem) => boolean,
): ReadonlyMap<Section, NewNumber> {
  const labels = new Map<Section, NewNumber>();
  const lost = itemsWithoutHeading(document);
  let article = 0;
  // A list is looked at before those below it, so what stands above an item has its new number already.
  for (const { parent, items } of sisterItems(document)) {
    const own = items.filter(({ paragraph }) => !quoted.begun.has(paragraph));
    const first = own[0];
    // "2a" was put in by hand: what is spoken of elsewhere keeps its number, and nobody knows the next one.
    if (!first || own.some(({ kind, label }) => kind === "arabic" && !/^\d+$/.test(label))) continue;
    // A heading lost in copying tears its list, and the list of the headings: numbers written over it would hide what is missing.
    if (lost.length > 0 && (!parent || first.marker.ordinal > 1 || own.some((item) => lost.includes(item)))) continue;
    const isArticle = first.marker.keyword === "Điều";
    // A piece of a plan may well begin with "III."; articles run on over the chapters.
    let next = isArticle && article > 0 ? article + 1 : parent || isWholePlan(document) ? 1 : first.marker.ordinal;
    for (const item of own) {
      if (item.marker.ordinal === 1 && opensAnew(document, item)) next = 1;
      const label = relabelled(item, next, parent, labels);
      if (label !== undefined && label !== item.label && isWanted(item)) labels.set(item, { label, ordinal: next });
      next++;
    }
    if (isArticle) article = next - 1;
  }
  return labels;
}

/** Behind words that announce a list ("Đến năm 2030:") points begin again with a). */
function opensAnew({ paragraphs }: PlanDocument, { paragraph }: NumberedItem): boolean {
  return paragraphs[paragraph - 1]?.text.endsWith(":") === true;
}

function relabelled(
  { kind, label, marker }: NumberedItem,
  ordinal: number,
  parent: Section | undefined,
  labels: ReadonlyMap<Section, NewNumber>,
): string | undefined {
  if (kind !== "decimal") return numberLike(label, ordinal);
  const prefix = parent !== undefined && marker.prefix === parent.label ? (labels.get(parent)?.label ?? parent.label) : marker.prefix;
  return `${prefix ?? ""}.${ordinal}`;
}
