import { partChainsOf } from "../facts/part-mentions.ts";
import { type Part, partReferences } from "../facts/part-references.ts";
import type { QuotedParagraphs } from "../facts/quoted-paragraphs.ts";
import type { PlanDocument, Section } from "../plan/document.ts";
import { rangeOf } from "../plan/place.ts";
import { surroundings } from "../recognise/agency-inside.ts";
import type { Message } from "../rules/rule.ts";
import type { NewPlace } from "./change-level.ts";
import { mentioned } from "./level-refusals.ts";
import type { SourceEdit } from "./source-edit.ts";

/**
 * The words that speak of items which change their level, written anew from the item up to its outermost part ("khoản 2 Mục I" → "Mục II").
 * A list of items ("khoản 1, 2") is left to the drafter, and so the change is refused.
 */
export function mentionsAtLevel(
  document: PlanDocument,
  quoted: QuotedParagraphs,
  places: ReadonlyMap<Section, NewPlace>,
  parentOf: (section: Section) => Section | undefined,
): { readonly edits: readonly SourceEdit[] } | { readonly refused: Message } {
  const edits: SourceEdit[] = [];
  for (const [index, paragraph] of document.paragraphs.entries()) {
    const chains = partChainsOf(paragraph);
    if (chains.length === 0 || document.roles[index] === "noise") continue;
    const references = partReferences(document, index);
    if (!references.some(({ target }) => isMoved(target, places))) continue;
    const where = surroundings(paragraph.text, []);
    for (const { start, end, links, around, belowPrevious } of chains) {
      const own = references.filter(({ at }) => start <= at.start && at.end <= end);
      const moved = own.filter(({ target }) => isMoved(target, places));
      if (moved.length === 0) continue;
      const innermost = own.toSorted((a, b) => a.at.start - b.at.start)[0]?.target;
      const words = innermost && "children" in innermost ? wordsFor(innermost, places, parentOf) : undefined;
      const isPlain = links.every((link) => link.length === 1) && around.length === 0 && !belowPrevious && own.length === links.length;
      if (!isPlain || words === undefined || quoted.touched.has(index) || where({ start, end }).quoted)
        return { refused: mentioned((document.startLines[index] ?? 0) + 1) };
      const from = Math.min(...own.map(({ at }) => at.start));
      const to = Math.max(...own.map(({ at }) => at.end));
      const before = paragraph.text.slice(from, to);
      // "Mục" has its capital anywhere, "khoản" and "điểm" only where a sentence begins.
      const opens = from <= (paragraph.marker?.contentStart ?? 0) || /[.!?] $/.test(paragraph.text.slice(Math.max(0, from - 2), from));
      const after = opens ? `${words.charAt(0).toUpperCase()}${words.slice(1)}` : words;
      if (before !== after) edits.push({ range: rangeOf(document, { paragraph: index, start: from, end: to }), newText: after });
    }
  }
  return { edits };
}

function isMoved(target: Part, places: ReadonlyMap<Section, NewPlace>): boolean {
  return "children" in target && places.has(target);
}

/** "điểm a khoản 2 Mục I"; undefined below a bullet, of which nobody can speak. */
function wordsFor(
  section: Section,
  places: ReadonlyMap<Section, NewPlace>,
  parentOf: (section: Section) => Section | undefined,
): string | undefined {
  const words: string[] = [];
  for (let part: Section | undefined = section; part; part = parentOf(part)) {
    const { kind, label } = places.has(part) ? { kind: places.get(part)?.style.kind, label: places.get(part)?.label } : part;
    if (kind === "bullet" || label === undefined) return undefined;
    if (kind === "unnumbered") continue;
    words.push(kind === "keyword" ? label : `${wordOf(kind, parentOf(part) === undefined)} ${label}`);
    // "1.2" tells by itself what it is part of.
    if (kind === "decimal") break;
  }
  return words.join(" ");
}

function wordOf(kind: Section["kind"] | undefined, isOutermost: boolean): string {
  if (kind === "upper") return "Phần";
  if (kind === "roman" || isOutermost) return "Mục";
  return kind === "letter" ? "điểm" : kind === "decimal" ? "mục" : "khoản";
}

/** The first paragraph whose words would mean another part of the plan than before; undefined where all mean the same. */
export function speaksOfTheSame(before: PlanDocument, after: PlanDocument): number | undefined {
  const at = before.paragraphs.findIndex(
    (paragraph, index) => partChainsOf(paragraph).length > 0 && meant(before, index).join(" ") !== meant(after, index).join(" "),
  );
  return at < 0 ? undefined : at;
}

/** The paragraph of the innermost part that each chain of words means. */
function meant(document: PlanDocument, index: number): readonly (number | undefined)[] {
  const paragraph = document.paragraphs[index];
  if (!paragraph) return [];
  const references = partReferences(document, index);
  return partChainsOf(paragraph).flatMap(({ links }) =>
    (links[0] ?? []).map(({ start, end }) => {
      const target = references.find(({ at }) => at.start === start && at.end === end)?.target;
      return target && ("heading" in target ? target.heading.paragraph : target.paragraph);
    }),
  );
}
