import { quotedParagraphs } from "../facts/quoted-paragraphs.ts";
import { sectionPath } from "../facts/section-path.ts";
import type { PlanDocument, Section } from "../plan/document.ts";
import { paragraphAtLine } from "../plan/place.ts";
import type { Line } from "../text/line.ts";
import { nextMarker } from "../text/next-marker.ts";
import { lineEndOf, type Position } from "../text/source-text.ts";
import type { SourceEdit } from "./source-edit.ts";

/**
 * What a newline that was just typed brings along; `position` is where the cursor stands behind it. After an item the next number, point
 * letter or bullet; an item without words ends the list and leaves a blank line. In doubt nothing.
 */
export function numberingOnNewline(document: PlanDocument, position: Position): readonly SourceEdit[] {
  const above = document.source.lines[position.line - 1];
  const here = document.source.lines[position.line];
  if (!above || !here || above.kind !== "text" || here.source.slice(0, position.character).trim() !== "") return [];
  const index = paragraphAtLine(document, position.line - 1);
  const section = ownSection(document, index);
  if (!section?.marker || above.clean.headingDepth > 0 || quotedParagraphs(document).touched.has(index)) return [];
  if (isEmptyItem(above) && here.clean.text === "") return endOfList(above, here, position.line);
  // The number stands before the first word of the new line; what was torn off an item's end must be a sentence of its own.
  const rest = here.clean.text;
  const words = document.paragraphs[index]?.text ?? "";
  const item = rest !== "" && words.endsWith(rest) ? words.slice(0, -rest.length).trimEnd() : words;
  if (!goesOn(document, section, item) || here.marker || (rest !== "" && !/[.;]$/.test(item))) return [];
  const marker = nextMarker(words, section.marker);
  if (marker === undefined) return [];
  const indentation = /^\s*/u.exec(document.paragraphs[index]?.lines[0]?.source ?? "")?.[0] ?? "";
  const blank = standsApart(document, index) ? lineEndOf(document.source) : "";
  const start = { line: position.line, character: 0 };
  const end = { line: position.line, character: /^\s*/u.exec(here.source)?.[0].length ?? 0 };
  const same = here.source.startsWith(indentation) && end.character === indentation.length && blank === "";
  return [{ range: { start: same ? end : start, end }, newText: `${same ? "" : `${blank}${indentation}`}${marker} ` }];
}

function ownSection(document: PlanDocument, index: number): Section | undefined {
  const role = document.roles[index];
  if (role !== "heading" && role !== "bullet") return undefined;
  const section = sectionPath(document, index).sections.at(-1);
  return section?.paragraph === index ? section : undefined;
}

function isEmptyItem({ marker, clean }: Line): boolean {
  // "1." alone may wait for its title on the next line; a later number came from the item before.
  return marker !== undefined && marker.contentStart >= clean.text.length && (marker.style === "bullet" || (marker.ordinal ?? 1) > 1);
}

function endOfList(above: Line, here: Line, line: number): readonly SourceEdit[] {
  if (above.marker?.style === "keyword" || above.marker?.style === "roman" || above.marker?.style === "upper") return [];
  return [{ range: { start: { line: line - 1, character: 0 }, end: { line, character: here.source.length } }, newText: "" }];
}

/** Whether another item comes below: points and bullets do, numbers where they are sentences; a heading is followed by its text. */
function goesOn(document: PlanDocument, { marker, paragraph }: Section, words: string): boolean {
  if (!marker || words.length <= marker.end || /(?::|\.\/\.)$/.test(words)) return false;
  if (marker.style === "letter" || marker.style === "bullet") return true;
  if (marker.style !== "arabic" && marker.style !== "decimal") return false;
  return /[.;,]$/.test(words) && document.paragraphs[paragraph]?.bold !== true;
}

/** Whether items of this list have blank lines between them, as the one above the cursor has. */
function standsApart(document: PlanDocument, index: number): boolean {
  const first = document.startLines[index] ?? 0;
  return document.source.lines[first - 1]?.kind === "blank";
}
