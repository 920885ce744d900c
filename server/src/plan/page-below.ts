import type { Paragraph } from "../text/paragraph.ts";
import { traitsOf } from "./traits.ts";

/** "Thời gian kết thúc: 28/02/2026", "| Lĩnh vực | Y tế |": a name and its value, as pages set them around a document. */
const namedValue = /^\|? ?[^:|]{2,40} ?[:|]/u;
const longestValue = 100;

/**
 * Where what a page puts below a plan begins: the particulars of the document, other news, who may be asked. Looked for below the
 * signature, from `from` up to `to`; `to` where there is nothing of the kind.
 */
export function pageBelow(paragraphs: readonly Paragraph[], from: number, to: number): number {
  let start = paragraphs.findIndex((paragraph, index) => index >= from && index < to && traitsOf(paragraph).posted);
  if (start < 0) return to;
  while (start > from && isNamedValue(paragraphs[start - 1])) start--;
  return start;
}

/** The same behind the last appendix, whose own tables may have such names: two lines of running text one after the other tell it. */
export function pageBelowAppendix(paragraphs: readonly Paragraph[], from: number): number {
  for (let index = from; index < paragraphs.length - 1; index++)
    if (isPosted(paragraphs[index]) && isPosted(paragraphs[index + 1])) return index;
  return paragraphs.length;
}

function isPosted(paragraph: Paragraph | undefined): boolean {
  return paragraph?.kind === "text" && traitsOf(paragraph).posted;
}

function isNamedValue(paragraph: Paragraph | undefined): boolean {
  return paragraph !== undefined && !paragraph.marker && paragraph.text.length < longestValue && namedValue.test(paragraph.text);
}
