import { quotedParagraphs } from "../facts/quoted-paragraphs.ts";
import type { PlanDocument, Section } from "../plan/document.ts";
import { rangeOf, wholeParagraph } from "../plan/place.ts";
import type { EditGroup } from "./formatting.ts";

/** So many items must show how the list ends its items before another is put right by them. */
const fewestExamples = 2;

/** “;” behind the points of a list and “.” behind its last, where the other points of the list leave no doubt. */
export function listEndEdits(document: PlanDocument): readonly EditGroup[] {
  const { touched } = quotedParagraphs(document);
  const lists = [document.sections, ...document.appendices.map(({ sections }) => sections)].flatMap(listsIn);
  return lists.flatMap((items) => (items.some(({ paragraph }) => touched.has(paragraph)) ? [] : endsOf(document, items)));
}

/** Lists of one kind of points whose every item is one paragraph. */
function listsIn(sections: readonly Section[]): readonly (readonly Section[])[] {
  const isList = sections.every(
    ({ kind, children, paragraph, end }) =>
      (kind === "letter" || kind === "bullet") && kind === sections[0]?.kind && children.length === 0 && end === paragraph + 1,
  );
  return isList && sections.length > fewestExamples ? [sections] : sections.flatMap(({ children }) => listsIn(children));
}

function endsOf(document: PlanDocument, items: readonly Section[]): readonly EditGroup[] {
  const texts = items.map(({ paragraph }) => document.paragraphs[paragraph]?.text ?? "");
  const inner = texts.slice(0, -1);
  const right = inner.filter((text) => text.endsWith(";")).length;
  // Whole sentences in a point, or other marks at its end, are a style of their own.
  const isPlain = (text: string): boolean => text.endsWith(";") || /[A-Za-zÀ-ỹ\d)”%]$/u.test(text);
  if (right < fewestExamples || !inner.every(isPlain)) return [];
  return items.flatMap(({ paragraph }, index) => {
    const text = texts[index] ?? "";
    const last = index === items.length - 1;
    if (!isPlain(text) || (last ? !closes(document, paragraph) : text.endsWith(";"))) return [];
    const { start, end } = rangeOf(document, { ...wholeParagraph(document, paragraph), start: text.length - 1 });
    const at = text.endsWith(";") ? start : end;
    return [[{ range: { start: at, end }, newText: last ? "." : ";" }]];
  });
}

/** Whether a point that is the last of its list also ends what it stands in: no point of a list around it follows. */
function closes({ roles, paragraphs }: PlanDocument, paragraph: number): boolean {
  const next = paragraphs[paragraph + 1];
  if (!next) return false;
  const style = next.marker?.style;
  return roles[paragraph + 1] === "heading" && (style === "roman" || style === "keyword" || style === "arabic");
}
