import { type Part, partReferences } from "../facts/part-references.ts";
import { sectionPath } from "../facts/section-path.ts";
import type { Place, PlanDocument } from "../plan/document.ts";
import type { Span } from "../text/span.ts";
import type { Cursor } from "./cursor.ts";

/** The part whose number, or words that speak of it, stand at the cursor. */
export function partAt(document: PlanDocument, { paragraph, offset }: Cursor): Part | undefined {
  const { sections, appendix } = sectionPath(document, paragraph);
  const own = sections.at(-1);
  if (own?.paragraph === paragraph && own.marker && own.marker.style !== "bullet" && covers(own.marker, offset)) return own;
  if (appendix?.heading.paragraph === paragraph && covers(appendix.heading, offset)) return appendix;
  return partReferences(document, paragraph).find(({ at }) => covers(at, offset))?.target;
}

/** The number alone: "II" of "II.", the words "Phụ lục I" of an appendix. */
export function numberOf(document: PlanDocument, part: Part): Place {
  if ("heading" in part) return part.heading;
  const from = part.marker?.start ?? 0;
  const start = Math.max(from, document.paragraphs[part.paragraph]?.text.indexOf(part.label, from) ?? from);
  return { paragraph: part.paragraph, start, end: start + part.label.length };
}

/** Whether a cursor at `offset` touches a span; right behind its last letter it still does. */
export function covers({ start, end }: Span, offset: number): boolean {
  return start <= offset && offset <= end;
}
