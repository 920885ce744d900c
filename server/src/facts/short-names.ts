import type { PlanDocument } from "../plan/document.ts";
import { readShortNames } from "../recognise/short-name.ts";
import { perParagraph } from "../text/per-paragraph.ts";

const namesIn = perParagraph((paragraph) => readShortNames(paragraph.text));

/** The short names a plan gives to documents ("sau đây gọi tắt là Nghị quyết 57-NQ/TW"), in lower case. */
export function shortNamesOf(document: PlanDocument): ReadonlySet<string> {
  return new Set(document.paragraphs.flatMap((paragraph) => namesIn(paragraph).map(({ name }) => name.text.toLowerCase())));
}
