import type { Marker } from "../text/marker.ts";
import type { Paragraph } from "../text/paragraph.ts";
import type { Appendix, LabelLine, PlanDocument, Role, Section } from "./document.ts";
import { labelLines } from "./labels.ts";
import { levelOf, roleOf } from "./sections.ts";
import { authorityOf, headingIn } from "./tail.ts";
import { type Traits, traitsOf } from "./traits.ts";

/** Roles of paragraphs whose words the rest of the plan does not depend on. */
const ordinary: ReadonlySet<Role> = new Set(["heading", "bullet", "label", "row", "body"]);
/** An appendix takes its title from the paragraphs right below its heading. */
const appendixHead = 8;
/** The header, and what shows a Party document, stand above this paragraph. */
const headerParagraphs = 16;

/**
 * The plan that an edit left, when only the words of a few ordinary paragraphs changed and no marker, role or level with them: that is
 * nearly every keystroke. Everything but the titles of those paragraphs is taken over as the same objects, `roles` among them, so what
 * follows from the structure alone need not be worked out again. Undefined when the plan must be read anew.
 */
export function withSameStructure(previous: PlanDocument, paragraphs: readonly Paragraph[]): PlanDocument | undefined {
  if (paragraphs.length !== previous.paragraphs.length) return undefined;
  let { sections, appendices, labels } = previous;
  for (let index = 0; index < paragraphs.length; index++) {
    const [before, after] = [previous.paragraphs[index], paragraphs[index]];
    if (before === after || !before || !after) continue;
    if (!isOrdinary(previous, index) || !sameShape(before, after)) return undefined;
    const role = previous.roles[index];
    if (role === "label") labels = relabelled(labels, index, labelLines(after, index));
    // A number alone on its line has no title, or has it from the line below.
    if ((role !== "heading" && role !== "bullet") || isMarkerAlone(after)) continue;
    const title = after.text.slice(after.marker?.contentStart ?? 0);
    const inAppendix = appendices.findLastIndex(({ heading }) => heading.paragraph <= index);
    const appendix = appendices[inAppendix];
    const renamed = retitled(appendix?.sections ?? sections, index, title);
    if (!renamed) return undefined;
    if (appendix) appendices = appendices.with(inAppendix, { ...appendix, sections: renamed } satisfies Appendix);
    else sections = renamed;
  }
  return { ...previous, paragraphs, sections, appendices, labels };
}

/** Whether a paragraph stands in the body or well inside an appendix: between the opening and all that makes up the end of the plan. */
function isOrdinary(document: PlanDocument, index: number): boolean {
  const { roles, sections, appendices, endMark, closing, recipients, signature } = document;
  if (index < headerParagraphs || !ordinary.has(roles[index] ?? "noise")) return false;
  const appendix = appendices.findLast(({ heading }) => heading.paragraph <= index);
  if (appendix) return index > appendix.heading.paragraph + appendixHead;
  const first = sections.find(({ marker }) => marker && marker.style !== "bullet");
  if (!first || first.paragraph >= index) return false;
  const places = [endMark, closing, recipients?.heading, recipients?.entries[0], signature?.authority[0]];
  return places.every((place) => place === undefined || index < place.paragraph);
}

/** Whether two paragraphs look the same to the parser, apart from their words. */
function sameShape(before: Paragraph, after: Paragraph): boolean {
  return (
    before.kind === after.kind &&
    before.headingDepth === after.headingDepth &&
    before.bold === after.bold &&
    sameMarker(before.marker, after.marker) &&
    isMarkerAlone(before) === isMarkerAlone(after) &&
    !belongsToTail(before) &&
    !belongsToTail(after) &&
    sameTraits(traitsOf(before), traitsOf(after)) &&
    roleOf(before) === roleOf(after) &&
    levelOf(before).key === levelOf(after).key &&
    levelOf(before).rank === levelOf(after).rank
  );
}

/** Rows of the recipients and the signature are told by their cells. */
function belongsToTail(paragraph: Paragraph): boolean {
  return paragraph.kind === "row" && (headingIn(paragraph) !== undefined || authorityOf(paragraph) !== undefined);
}

function isMarkerAlone({ marker, text }: Paragraph): boolean {
  return marker !== undefined && marker.contentStart >= text.length;
}

function sameMarker(before: Marker | undefined, after: Marker | undefined): boolean {
  if (before === after) return true;
  if (!before || !after) return false;
  const keys = new Set([...Object.keys(before), ...Object.keys(after)]) as Set<keyof Marker>;
  return [...keys].every((key) => before[key] === after[key]);
}

/** Traits of ordinary text: none of those that carry a place, the others alike. */
function sameTraits(before: Traits, after: Traits): boolean {
  const keys = new Set([...Object.keys(before), ...Object.keys(after)]) as Set<keyof Traits>;
  return [...keys].every((key) => typeof before[key] !== "object" && before[key] === after[key]);
}

function relabelled(labels: readonly LabelLine[], paragraph: number, now: readonly LabelLine[]): readonly LabelLine[] {
  const from = labels.findIndex((label) => label.paragraph >= paragraph);
  const count = labels.filter((label) => label.paragraph === paragraph).length;
  return labels.toSpliced(from, count, ...now);
}

/** The sections with another title for the one at `paragraph`; undefined when there is none (a title that stands below its number). */
function retitled(sections: readonly Section[], paragraph: number, title: string): readonly Section[] | undefined {
  const index = sections.findLastIndex((section) => section.paragraph <= paragraph);
  const section = sections[index];
  if (!section || paragraph >= section.end) return undefined;
  if (section.paragraph === paragraph) return sections.with(index, { ...section, title });
  const children = retitled(section.children, paragraph, title);
  return children && sections.with(index, { ...section, children });
}
