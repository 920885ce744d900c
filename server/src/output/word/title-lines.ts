import type { PlanDocument } from "../../plan/document.ts";
import { textOf } from "../../plan/place.ts";
import { traitsOf } from "../../plan/traits.ts";
import { type Line, line } from "./pages.ts";

/** The type of the document and its subject, with the decree's line below (cell 5a). */
export function titleLines(document: PlanDocument): readonly Line[] {
  const { header, paragraphs, roles } = document;
  if (!header.title) return [];
  const sameLine = header.subject && header.subject.paragraph === header.title.paragraph ? [textOf(document, header.subject)] : [];
  const below = paragraphs.filter((_, index) => roles[index] === "subject");
  const attached = below.filter((paragraph) => traitsOf(paragraph).attachedTo).map(({ text }) => line("attachedTo", text));
  const subject = [...sameLine, ...below.filter((paragraph) => !traitsOf(paragraph).attachedTo).map(({ text }) => text)].join(" ");
  const lines = [line("title", textOf(document, header.title)), ...(subject === "" ? [] : [line("subject", subject)]), ...attached];
  return lines.map((one, index) => (index === lines.length - 1 ? { ...one, ruled: true } : one));
}
