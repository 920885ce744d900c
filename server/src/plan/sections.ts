import { isStep, type Marker } from "../text/marker.ts";
import type { Paragraph } from "../text/paragraph.ts";
import { perParagraph } from "../text/per-paragraph.ts";
import type { Role, Section } from "./document.ts";
import { labelsOf } from "./labels.ts";
import { traitsOf } from "./traits.ts";

/** A section while its end is not known. */
type Draft = { -readonly [K in keyof Omit<Section, "children">]: Section[K] } & { readonly children: Draft[] };

interface Open extends Level {
  readonly section: Draft;
}

/** Where a heading ranks; headings with one key are sisters. */
export interface Level {
  readonly key: string;
  readonly rank: number;
}

export interface SectionReading {
  readonly sections: readonly Section[];
  /** Roles of the paragraphs from the first one read on. */
  readonly roles: readonly Role[];
}

/**
 * Builds the tree of a stretch of paragraphs. A marker style that is open already closes down to its level; a new one nests below
 * what is open, after closing all that always ranks lower (a Roman part never stands under a point).
 */
export function readSections(paragraphs: readonly Paragraph[], from: number, to: number): SectionReading {
  const roles: Role[] = [];
  const roots: Draft[] = [];
  const stack: Open[] = [];
  const closeDownTo = (depth: number, end: number): void => {
    for (const open of stack.splice(depth)) open.section.end = end;
  };
  let inTable = false;
  for (let index = from; index < to; index++) {
    const paragraph = paragraphs[index];
    if (!paragraph) continue;
    if (traitsOf(paragraph).tableHead) inTable = true;
    else if (paragraph.marker && paragraph.marker.style !== "bullet" && !isAlone(paragraph)) inTable = false;
    // A table with its cells one a line numbers its rows "1." or "1.1" alone.
    const role = inTable && isAlone(paragraph) ? "row" : roleOf(paragraph);
    roles.push(role);
    if (role !== "heading" && role !== "bullet") continue;
    const below = nextText(paragraphs, index, to);
    const title = below < to ? titleBelow(paragraph, paragraphs[below]) : undefined;
    const { key, rank } = levelOf(paragraph);
    closeDownTo(depthFor(stack, key, rank), index);
    const section = draft(paragraph, index, to, title);
    (stack.at(-1)?.section.children ?? roots).push(section);
    stack.push({ key, rank, section });
    if (title !== undefined) {
      while (++index < below) roles.push("noise");
      roles.push("heading");
    }
  }
  return { sections: roots, roles };
}

/** The next paragraph that is no comment: an ignore comment may stand between a number and its title. */
function nextText(paragraphs: readonly Paragraph[], index: number, to: number): number {
  let next = index + 1;
  while (next < to && paragraphs[next]?.kind === "comment") next++;
  return next;
}

/** "Chương I" or "1." alone on its line takes its title from the next one. */
function titleBelow(paragraph: Paragraph, next: Paragraph | undefined): string | undefined {
  return paragraph.marker?.style !== "bullet" && isAlone(paragraph) && next?.kind === "text" && next.marker === undefined
    ? next.text
    : undefined;
}

function isAlone({ marker, text }: Paragraph): boolean {
  return marker !== undefined && marker.contentStart >= text.length;
}

function depthFor(stack: readonly Open[], key: string, rank: number): number {
  const same = stack.findLastIndex((open) => open.key === key);
  if (same >= 0) return same;
  let depth = stack.length;
  while (depth > 0 && (stack[depth - 1]?.rank ?? 0) > rank) depth--;
  return depth;
}

function draft({ marker, text }: Paragraph, paragraph: number, end: number, titleBelow: string | undefined): Draft {
  const title = titleBelow ?? text.slice(marker?.contentStart ?? 0);
  return marker
    ? { kind: marker.style, label: marker.label, title, paragraph, end, children: [], marker }
    : { kind: "unnumbered", label: "", title, paragraph, end, children: [] };
}

/** What a paragraph of the body is by itself. */
export const roleOf = perParagraph(readRole);
/** Where a heading or bullet ranks. */
export const levelOf = perParagraph(readLevel);

function readRole(paragraph: Paragraph): Role {
  if (paragraph.kind === "row") return "row";
  if (paragraph.kind !== "text") return "noise";
  // "2. Thời gian: …" is an item of its list all the same.
  if (paragraph.marker && paragraph.marker.style !== "bullet") return "heading";
  if (labelsOf(paragraph).length > 0) return "label";
  if (paragraph.marker) return "bullet";
  const { contents, closing } = traitsOf(paragraph);
  return isUnnumberedHeading(paragraph) && !contents && !closing ? "heading" : "body";
}

/** A Markdown heading, or a short line of capitals, that opens a part whose number is lost or was never there. */
function isUnnumberedHeading(paragraph: Paragraph): boolean {
  const { text } = paragraph;
  if (text.length > 200 || /[.;,]$|\.{5}|……/.test(text)) return false;
  if (paragraph.headingDepth > 0) return /[A-Za-zÀ-ỹ]{2}/u.test(text);
  return traitsOf(paragraph).upperCase && /\p{Lu}{2,} \p{Lu}{2,}/u.test(text) && text.length >= 8;
}

const keywordRank: Readonly<Record<string, number>> = { Phần: 0, Chương: 1, Mục: 4, "Tiểu mục": 5, Điều: 6 };
const rank = { upper: 2, roman: 3, arabic: 7, decimal: 8, letter: 12, bullet: 14 } as const;

function readLevel(paragraph: Paragraph): Level {
  const { marker } = paragraph;
  if (!marker) return { key: "unnumbered", rank: rank.roman };
  switch (marker.style) {
    case "keyword":
      return { key: `keyword ${marker.keyword ?? ""}`, rank: isStep(marker) ? rank.letter : (keywordRank[marker.keyword ?? ""] ?? 0) };
    case "upper":
    case "roman":
      return { key: marker.style, rank: rank[marker.style] };
    case "decimal": {
      const depth = marker.label.split(".").length;
      return { key: `decimal ${depth}`, rank: rank.decimal + depth - 2 };
    }
    case "arabic":
      // "1)" and "(1)" are lists of their own, mostly below points; "1/" and "1-" are a badly written "1.".
      return marker.punctuation.includes(")")
        ? { key: `arabic ${marker.punctuation}`, rank: rank.letter }
        : { key: "arabic", rank: rank.arabic };
    case "letter":
      return letterLevel(marker);
    default:
      return bulletLevel(paragraph, marker);
  }
}

/** "a.1)" stands below "a)"; "(a)" and "(ii)" are lists of their own. */
function letterLevel({ label, punctuation, ordinal }: Marker): Level {
  if (label.includes(".")) return { key: "letter .", rank: rank.letter + 1 };
  if (punctuation.startsWith("(")) return { key: ordinal === undefined ? "letter numeral" : "letter (", rank: rank.letter };
  return { key: "letter", rank: rank.letter };
}

/** "-" stands above "+"; a "*" line that ends with a colon is a small heading above the dashes that follow it. */
function bulletLevel(paragraph: Paragraph, marker: Marker): Level {
  const mark = /[-–—−]/.test(marker.label) ? "-" : marker.label;
  const opensList = mark === "*" && paragraph.text.endsWith(":");
  const below = mark === "+" ? 1 : mark === "*" ? (opensList ? -1 : 2) : 0;
  return { key: `bullet ${mark}${opensList ? ":" : ""}`, rank: rank.bullet + below };
}
