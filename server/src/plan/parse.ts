import type { Paragraph } from "../text/paragraph.ts";
import { joinParagraphs, type ParagraphList } from "../text/paragraphs.ts";
import { readText, type SourceText } from "../text/source-text.ts";
import type { Appendix, Place, PlanDocument, Role } from "./document.ts";
import { readHeader } from "./header.ts";
import { labelLines } from "./labels.ts";
import { pageBelow, pageBelowAppendix } from "./page-below.ts";
import { wholeParagraph } from "./place.ts";
import { withSameStructure } from "./same-structure.ts";
import { readSections } from "./sections.ts";
import { StructureMemory } from "./structure-memory.ts";
import { readTail } from "./tail.ts";
import { traitsOf } from "./traits.ts";

/** Reads a plan from any text. Never throws; what the text lacks is absent from the result. */
export function parsePlan(text: string): PlanDocument {
  return parseSource(readText(text));
}

/** Reads a plan from lines; with the previous reading of the same text only changed paragraphs are read anew. */
export function parseSource(source: SourceText, previous?: PlanDocument): PlanDocument {
  const list = joinParagraphs(source, previous);
  const same = previous && withSameStructure(previous, list.paragraphs);
  return same ? { ...same, ...list } : readPlan(list);
}

function readPlan(list: ParagraphList): PlanDocument {
  const { paragraphs } = list;
  const { header, end: headerEnd, roles: headerRoles } = readHeader(paragraphs);
  const appendixStarts = findAppendices(paragraphs, headerEnd);
  const mainEnd = appendixStarts[0] ?? paragraphs.length;
  const tail = readTail(paragraphs, headerEnd, mainEnd);
  const bodyEnd = Math.min(tail.start, mainEnd);
  const roles: Role[] = paragraphs.map(() => "body");
  const mark = (found: Iterable<readonly [number, Role]>, from = 0): void => {
    for (const [index, role] of found) roles[from + index] = role;
  };
  const legalBases: Place[] = [];
  let opening: Place | undefined;
  let listed = false;
  let at = headerEnd;
  while (at < bodyEnd && paragraphs[at]?.kind === "comment") at++;
  const first = at;
  for (; at < bodyEnd; at++) {
    const paragraph = paragraphs[at];
    if (paragraph?.kind === "comment") continue;
    if (!paragraph || (paragraph.marker && paragraph.marker.style !== "bullet")) break;
    const traits = traitsOf(paragraph);
    if (traits.listsLegalBases) listed = true;
    else if ((traits.opensLegalBasis || (listed && paragraph.marker)) && !traits.opensBody)
      legalBases.push(wholeParagraph({ paragraphs }, at));
    else if (
      paragraph.kind === "text" &&
      (!opening || (traits.opensBody && isListed(paragraphs[opening.paragraph]))) &&
      (traits.opensBody || legalBases.length > 0 || at === first)
    )
      opening = wholeParagraph({ paragraphs }, at);
    else if (traits.upperCase || paragraph.headingDepth > 0) break;
    if (traits.opensBody) {
      at++;
      break;
    }
  }
  const contentsEnd = endOfContents(paragraphs, bodyEnd);
  if (contentsEnd > at) at = contentsEnd;
  const body = readSections(paragraphs, at, bodyEnd);
  const signed = tail.signature !== undefined || tail.recipients !== undefined;
  const pageStart = signed ? pageBelow(paragraphs, tail.end, mainEnd) : mainEnd;
  const rest = readSections(paragraphs, tail.end, pageStart);
  mark(body.roles.entries(), at);
  mark(rest.roles.entries(), tail.end);
  for (const place of legalBases) roles[place.paragraph] = "legalBasis";
  if (opening) roles[opening.paragraph] = "opening";
  mark(headerRoles);
  mark(tail.roles);
  const appendixEnd = pageBelowAppendix(paragraphs, appendixStarts.at(-1) ?? paragraphs.length);
  const appendices = appendixStarts.map((start, index) =>
    readAppendix(paragraphs, start, appendixStarts[index + 1] ?? appendixEnd, mark, roles),
  );
  roles.fill("noise", pageStart, mainEnd).fill("noise", appendixEnd);
  const closingAt = lastClosing(paragraphs, at, bodyEnd);
  if (closingAt !== undefined) roles[closingAt] = "closing";
  paragraphs.forEach((paragraph, index) => {
    if (paragraph.kind === "separator" || paragraph.kind === "comment") roles[index] = "noise";
  });
  return {
    ...list,
    roles,
    header,
    legalBases,
    ...(opening ? { opening } : {}),
    sections: [...body.sections, ...rest.sections],
    labels: paragraphs.flatMap((paragraph, index) => (roles[index] === "noise" ? [] : labelLines(paragraph, index))),
    ...(tail.endMark ? { endMark: tail.endMark } : {}),
    ...(closingAt === undefined ? {} : { closing: wholeParagraph({ paragraphs }, closingAt) }),
    ...(tail.recipients ? { recipients: tail.recipients } : {}),
    ...(tail.signature ? { signature: tail.signature } : {}),
    appendices,
    memory: new StructureMemory(),
  };
}

/** "Thực hiện Kế hoạch số …;" stands among the bases though it does not say so; the opening comes below. */
function isListed(paragraph: Paragraph | undefined): boolean {
  return paragraph?.text.endsWith(";") === true;
}

/** Appendices, and the plan attached to a decision ("KẾ HOẠCH" a second time, with "(Ban hành kèm theo …)" below). */
function findAppendices(paragraphs: PlanDocument["paragraphs"], from: number): number[] {
  const starts: number[] = [];
  let recipients = -1;
  for (let index = from; index < paragraphs.length; index++) {
    const paragraph = paragraphs[index];
    if (paragraph?.kind !== "text") continue;
    const traits = traitsOf(paragraph);
    if (recipients < 0 && traits.recipientsHeading) recipients = index;
    if (traits.appendix) starts.push(index);
    else if (traits.title && traits.upperCase && paragraph.text.length <= longestTitle && attachedBelow(paragraphs, index))
      starts.push(index);
    else if (
      recipients >= 0 &&
      traits.upperCase &&
      !paragraph.marker &&
      isAttached(paragraphs[index + 1]) &&
      !isTitleOf(starts.at(-1), index)
    )
      starts.push(index);
  }
  // Above the recipients, "Phụ lục I: …" is a line of the plan that lists its appendices.
  return starts.filter((start) => start > recipients);
}

/** "KẾ HOẠCH", "KẾ HOẠCH HÀNH ĐỘNG"; a longer line of capitals has its subject with it. */
const longestTitle = 60;
/** A table of contents is no longer than this many paragraphs. */
const longestContents = 150;

/** First paragraph after a table of contents, where its first heading comes again; -1 where there is none. */
function endOfContents(paragraphs: PlanDocument["paragraphs"], to: number): number {
  const above = paragraphs.slice(0, Math.min(to, longestContents));
  const first = above.findIndex((paragraph) => traitsOf(paragraph).contents) + 1;
  const marker = above[first]?.marker;
  // Lines with dots before the page number have no marker: then nothing is taken for a heading that must be skipped.
  if (first === 0 || !marker || marker.style === "bullet") return -1;
  return above.findIndex((other, index) => index > first && other.marker?.style === marker.style && other.marker.label === marker.label);
}

/** Whether a line still stands in the head of the appendix that starts at `start`. */
function isTitleOf(start: number | undefined, index: number): boolean {
  return start !== undefined && index - start <= 4;
}

/** "(Kèm theo Kế hoạch số …)" right below a line of capitals: an appendix that does not call itself one. */
function isAttached(paragraph: Paragraph | undefined): boolean {
  return paragraph !== undefined && traitsOf(paragraph).attachedTo;
}

function attachedBelow(paragraphs: PlanDocument["paragraphs"], index: number): boolean {
  return [1, 2, 3, 4].some((step) => {
    const paragraph = paragraphs[index + step];
    return paragraph !== undefined && traitsOf(paragraph).attachedTo;
  });
}

function readAppendix(
  paragraphs: PlanDocument["paragraphs"],
  start: number,
  end: number,
  mark: (found: Iterable<readonly [number, Role]>, from?: number) => void,
  roles: Role[],
): Appendix {
  const heading = paragraphs[start] ? traitsOf(paragraphs[start]).appendix : undefined;
  let at = start + 1;
  let title: Place | undefined;
  let attachedTo: Place | undefined;
  const words = paragraphs[start]?.text ?? "";
  if (heading && words.slice(heading.heading.end).replace(/^[ :.–-]+/, "") !== "")
    title = { paragraph: start, start: words.length - words.slice(heading.heading.end).replace(/^[ :.–-]+/, "").length, end: words.length };
  for (; at < Math.min(end, start + 6); at++) {
    const paragraph = paragraphs[at];
    if (!paragraph || paragraph.kind === "row") break;
    if (paragraph.kind !== "text") continue;
    const traits = traitsOf(paragraph);
    if (traits.attachedTo) attachedTo = wholeParagraph({ paragraphs }, at);
    else if (!paragraph.marker && !attachedTo && paragraph.text.length < 250 && !/[.;:]$/.test(paragraph.text))
      title ??= wholeParagraph({ paragraphs }, at);
    else break;
  }
  for (let index = start; index < at; index++) roles[index] = "appendixHeading";
  const { sections, roles: inside } = isForm(paragraphs, start, end) ? { sections: [], roles: [] } : readSections(paragraphs, at, end);
  mark(inside.entries(), at);
  return {
    heading: heading ? { paragraph: start, ...heading.heading } : wholeParagraph({ paragraphs }, start),
    label: heading?.label ?? "",
    ...(title ? { title } : {}),
    ...(attachedTo ? { attachedTo } : {}),
    end,
    sections,
  };
}

/** How far below an appendix's heading its form shows itself. */
const formHead = 8;

/** A form to fill in or a letter to copy, with a title "MẪU …" or a national title of its own: its numbers are no parts of the plan. */
function isForm(paragraphs: PlanDocument["paragraphs"], start: number, end: number): boolean {
  return paragraphs
    .slice(start, Math.min(end, start + formHead))
    .some((paragraph) => /^(?:MẪU|BIỂU MẪU|PHIẾU)(?: |$)|^(?:CỘNG (?:HÒA|HOÀ) XÃ HỘI|Độc lập)/.test(paragraph.text.replace(/^\| ?/, "")));
}

function lastClosing(paragraphs: PlanDocument["paragraphs"], from: number, to: number): number | undefined {
  for (let index = to - 1; index >= Math.max(from, to - 8); index--) {
    const paragraph = paragraphs[index];
    if (paragraph && !paragraph.marker && traitsOf(paragraph).closing) return index;
  }
  return undefined;
}
