import type { Place, PlanDocument } from "../../plan/document.ts";
import { textOf, wholeParagraph } from "../../plan/place.ts";
import { traitsOf } from "../../plan/traits.ts";
import { type Line, line, lineAt, type Source } from "./pages.ts";

/** The type of the document and its subject, with the decree's line below (cell 5a). */
export function titleLines(document: PlanDocument): readonly Line[] {
  const { header, paragraphs, roles } = document;
  if (!header.title) return [];
  const sameLine = header.subject && header.subject.paragraph === header.title.paragraph ? [header.subject] : [];
  const below = paragraphs.flatMap((paragraph, index) =>
    roles[index] === "subject" ? [{ attached: traitsOf(paragraph).attachedTo, place: wholeParagraph(document, index) }] : [],
  );
  const subject = [...sameLine, ...below.filter(({ attached }) => !attached).map(({ place }) => place)];
  const lines = [
    lineAt(document, "title", header.title),
    ...(subject.length === 0 ? [] : [joined(document, subject)]),
    ...below.filter(({ attached }) => attached).map(({ place }) => lineAt(document, "attachedTo", place)),
  ];
  return lines.map((one, index) => (index === lines.length - 1 ? { ...one, ruled: true } : one));
}

/** The subject as one line, also where it was written over several paragraphs. */
function joined(document: PlanDocument, places: readonly Place[]): Line {
  const sources: Source[] = [];
  let text = "";
  for (const place of places) {
    if (text !== "") text += " ";
    sources.push({ at: text.length, ...place });
    text += textOf(document, place);
  }
  return line("subject", text, sources);
}
