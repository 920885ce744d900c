import { quotedParagraphs } from "../facts/quoted-paragraphs.ts";
import { sectionPath } from "../facts/section-path.ts";
import type { PlanDocument, Section } from "../plan/document.ts";
import { parseSource } from "../plan/parse.ts";
import { paragraphAtLine, rangeOf } from "../plan/place.ts";
import type { Message } from "../rules/rule.ts";
import type { Position } from "../text/source-text.ts";
import { editLines } from "./edit-lines.ts";
import { type ItemStyle, labelIn, markIn, styleBelow, styleOf } from "./item-style.ts";
import * as refusals from "./level-refusals.ts";
import { mentionsAtLevel, speaksOfTheSame } from "./mentions-at-level.ts";
import { numberEdit } from "./new-numbers.ts";
import { numberOf } from "./part-at-cursor.ts";
import type { SourceEdit } from "./source-edit.ts";

export const changeLevelRequest = "kehoach/changeLevel";

export type LevelChange = "promote" | "demote";

/** The edits, or why there are none. */
export type ChangedLevel = { readonly edits: readonly SourceEdit[] } | { readonly refused: Message };

/** An item's place in the plan after the change. */
export interface NewPlace {
  readonly style: ItemStyle;
  readonly label: string;
  readonly ordinal: number;
}

/** What a change does: the items that get another mark, and the part that each moved item then stands in (undefined: outermost). */
interface Change {
  readonly places: ReadonlyMap<Section, NewPlace>;
  readonly parents: ReadonlyMap<Section, Section | undefined>;
}

/**
 * “Nâng cấp mục”, “Hạ cấp mục”: the item at the cursor, with all below it, changes its level where it stands. Promoted, it follows the part
 * it stood in, and its later sisters stand below it; demoted, it is the last item of the sister above. All that is numbered anew keeps what
 * speaks of it: the words are put right too, and where they cannot be, nothing is changed.
 */
export function changeLevel(document: PlanDocument, { line }: Position, way: LevelChange): ChangedLevel {
  const path = sectionPath(document, paragraphAtLine(document, line));
  const depth = path.sections.findLastIndex(({ marker }) => marker !== undefined);
  const own = path.sections[depth];
  if (!own) return { refused: refusals.noItem };
  if (!styleOf(own)) return { refused: refusals.keyword };
  const quoted = quotedParagraphs(document);
  const parent = path.sections[depth - 1];
  for (let paragraph = own.paragraph; paragraph < own.end; paragraph++) {
    if (quoted.begun.has(paragraph)) return { refused: refusals.quoted };
  }
  const outermost = (path.appendix ?? document).sections;
  const change =
    way === "promote"
      ? promoted(own, parent, path.sections[depth - 2], outermost)
      : demoted(own, parent?.children ?? outermost, parent?.label ?? "");
  if ("refused" in change) return change;
  if ([...change.places.keys()].some(({ paragraph }) => quoted.begun.has(paragraph))) return { refused: refusals.quoted };

  const marks = [...change.places].flatMap(([section, place]) => markEdits(document, section, place));
  const mentions = mentionsAtLevel(document, quoted, change.places, (section) => parentAfter(document, change, section));
  if ("refused" in mentions) return mentions;
  const edits = [...marks, ...mentions.edits].sort(inOrder);
  const after = parseSource(editLines(document.source, edits), document);
  if (!isAsMeant(document, change, after)) return { refused: refusals.unclear };
  const strayed = speaksOfTheSame(document, after);
  return strayed === undefined ? { edits } : { refused: refusals.mentioned((document.startLines[strayed] ?? 0) + 1) };
}

function promoted(
  own: Section,
  parent: Section | undefined,
  grandparent: Section | undefined,
  outermost: readonly Section[],
): Change | { readonly refused: Message } {
  if (!parent) return { refused: refusals.outermost };
  const style = styleOf(parent);
  const ordinal = parent.marker?.ordinal ?? 0;
  if (!style) return { refused: refusals.keyword };
  const later = parent.children.slice(parent.children.indexOf(own) + 1);
  const level = grandparent?.children ?? outermost;
  const sisters = level.slice(level.indexOf(parent) + 1).filter(({ kind }) => kind === parent.kind);
  if (!areCounted(sisters, ordinal) || !areCounted(own.kind === "bullet" ? [] : sameKind(later, own), own.marker?.ordinal ?? 0))
    return { refused: refusals.disorder };
  const places = new Map<Section, NewPlace>();
  const isPlaced =
    place(places, own, style, ordinal + 1, grandparent?.label ?? "", (_, above) => above) &&
    sisters.every((sister, index) => place(places, sister, styleOf(sister), ordinal + 2 + index, grandparent?.label ?? "", keep));
  const label = places.get(own)?.label ?? own.label;
  const count = own.children.length;
  const arePlaced = sameKind(later, own).every((sister, index) => place(places, sister, styleOf(sister), count + index + 1, label, keep));
  return isPlaced && arePlaced
    ? { places, parents: new Map([[own, grandparent], ...later.map((sister): [Section, Section] => [sister, own])]) }
    : { refused: refusals.unclear };
}

function demoted(own: Section, level: readonly Section[], parentLabel: string): Change | { readonly refused: Message } {
  const index = level.indexOf(own);
  const above = level[index - 1];
  if (above?.kind !== own.kind) return { refused: refusals.nothingAbove };
  const last = above.children.at(-1);
  const pattern = last ?? level.flatMap(({ children }) => children)[0];
  const ownStyle = styleOf(own);
  const style = pattern ? styleOf(pattern) : ownStyle && styleBelow(ownStyle);
  if (!style) return { refused: refusals.deepest };
  const later = sameKind(level.slice(index + 1), own);
  if (own.kind !== "bullet" && !areCounted([own, ...later], above.marker?.ordinal ?? 0)) return { refused: refusals.disorder };
  const places = new Map<Section, NewPlace>();
  const ordinal = (last?.marker?.ordinal ?? 0) + 1;
  const deeper = (section: Section): ItemStyle | undefined => {
    const below = section.children[0] ?? level.flatMap(({ children }) => children).find(({ kind }) => kind === section.kind)?.children[0];
    const old = styleOf(section);
    return below ? styleOf(below) : old && styleBelow(old);
  };
  if (!place(places, own, style, ordinal, above.label, deeper)) return { refused: refusals.deepest };
  const arePlaced = later.every((sister, at) => place(places, sister, styleOf(sister), (own.marker?.ordinal ?? 0) + at, parentLabel, keep));
  return arePlaced ? { places, parents: new Map([[own, above]]) } : { refused: refusals.unclear };
}

/** Gives an item its new place, and all below it theirs; false where one of them can have none. */
function place(
  places: Map<Section, NewPlace>,
  section: Section,
  style: ItemStyle | undefined,
  ordinal: number,
  parentLabel: string,
  styleFor: (child: Section, above: ItemStyle | undefined) => ItemStyle | undefined,
): boolean {
  const label = style && labelIn(style, ordinal, parentLabel);
  if (!style || label === undefined) return false;
  places.set(section, { style, label, ordinal });
  return section.children.every((child, index) => {
    const next = styleFor(child, styleOf(section));
    // What keeps its style keeps its number too.
    return place(places, child, next, styleFor === keep ? (child.marker?.ordinal ?? 0) : index + 1, label, styleFor);
  });
}

function keep(section: Section): ItemStyle | undefined {
  return styleOf(section);
}

function sameKind(sections: readonly Section[], { kind }: Section): readonly Section[] {
  return sections.filter((section) => section.kind === kind);
}

/** Whether items are numbered on from a number without a gap; a list that is not may have its reason, and is put in order first. */
function areCounted(sections: readonly Section[], from: number): boolean {
  return sections.every(({ kind, marker }, index) => kind === "bullet" || marker?.ordinal === from + index + 1);
}

function markEdits(document: PlanDocument, section: Section, { style, label }: NewPlace): readonly SourceEdit[] {
  const { kind, marker, paragraph } = section;
  if (!marker || (kind === style.kind && label === section.label)) return [];
  if (kind === style.kind && marker.punctuation === style.punctuation && kind !== "bullet")
    return [numberEdit(document, numberOf(document, section), section.label, label)];
  return [{ range: rangeOf(document, { paragraph, start: marker.start, end: marker.end }), newText: markIn(style, label) }];
}

function parentAfter(document: PlanDocument, { parents }: Change, section: Section): Section | undefined {
  if (parents.has(section)) return parents.get(section);
  const { sections } = sectionPath(document, section.paragraph);
  return sections[sections.indexOf(section) - 1];
}

/** Whether the plan, read anew, has every item below the one that it is meant to stand below. */
function isAsMeant(document: PlanDocument, { parents }: Change, after: PlanDocument): boolean {
  const meant = parentsIn(document);
  for (const [section, parent] of parents) meant.set(section.paragraph, parent?.paragraph ?? -1);
  const read = parentsIn(after);
  return read.size === meant.size && [...meant].every(([paragraph, parent]) => read.get(paragraph) === parent);
}

function parentsIn({ sections, appendices }: PlanDocument): Map<number, number> {
  const parents = new Map<number, number>();
  const add = (level: readonly Section[], parent: number): void => {
    for (const { paragraph, children } of level) {
      parents.set(paragraph, parent);
      add(children, paragraph);
    }
  };
  add(sections, -1);
  for (const appendix of appendices) add(appendix.sections, -1);
  return parents;
}

function inOrder({ range: one }: SourceEdit, { range: other }: SourceEdit): number {
  return one.start.line - other.start.line || one.start.character - other.start.character;
}
