import type { Marker } from "../text/marker.ts";
import type { Paragraph } from "../text/paragraph.ts";
import type { Role, Section } from "./document.ts";
import { labelsOf } from "./labels.ts";
import { traitsOf } from "./traits.ts";

interface Open {
  readonly key: string;
  readonly rank: number;
  readonly section: Omit<Section, "end" | "children">;
  readonly children: Section[];
}

export interface SectionReading {
  readonly sections: readonly Section[];
  readonly roles: ReadonlyMap<number, Role>;
}

/**
 * Builds the tree of a stretch of paragraphs. A marker style that is open already closes down to its level; a new one nests below
 * what is open, after closing all that always ranks lower (a Roman part never stands under a point).
 */
export function readSections(paragraphs: readonly Paragraph[], from: number, to: number): SectionReading {
  const roles = new Map<number, Role>();
  const roots: Section[] = [];
  const stack: Open[] = [];
  const closeDownTo = (depth: number, end: number): void => {
    while (stack.length > depth) {
      const open = stack.pop();
      if (open) (stack.at(-1)?.children ?? roots).push({ ...open.section, end, children: open.children });
    }
  };
  for (let index = from; index < to; index++) {
    const paragraph = paragraphs[index];
    if (!paragraph) continue;
    const role = roleOf(paragraph);
    roles.set(index, role);
    if (role !== "heading" && role !== "bullet") continue;
    const next = paragraphs[index + 1];
    const titleBelow = index + 1 < to && paragraph.marker?.style === "keyword" && paragraph.marker.contentStart >= paragraph.text.length && next?.marker === undefined && next?.kind === "text";
    const { key, rank } = levelOf(paragraph);
    const same = stack.findLastIndex((open) => open.key === key);
    let depth = same < 0 ? stack.length : same;
    if (same < 0) while (depth > 0 && (stack[depth - 1]?.rank ?? 0) > rank) depth--;
    closeDownTo(depth, index);
    stack.push({ key, rank, section: sectionOf(paragraph, index, titleBelow ? next.text : undefined), children: [] });
    if (titleBelow) {
      roles.set(index + 1, "heading");
      index++;
    }
  }
  closeDownTo(0, to);
  return { sections: roots, roles };
}

function roleOf(paragraph: Paragraph): Role {
  if (paragraph.kind === "row") return "row";
  if (paragraph.kind !== "text") return "noise";
  if (labelsOf(paragraph).length > 0) return "label";
  if (paragraph.marker) return paragraph.marker.style === "bullet" ? "bullet" : "heading";
  return isUnnumberedHeading(paragraph) ? "heading" : "body";
}

/** A Markdown heading, or a short line of capitals, that opens a part whose number is lost or was never there. */
function isUnnumberedHeading(paragraph: Paragraph): boolean {
  const { text } = paragraph;
  if (text.length > 200 || /[.;,]$/.test(text)) return false;
  if (paragraph.headingDepth > 0) return /\p{L}{2}/u.test(text);
  return traitsOf(paragraph).upperCase && /\p{Lu}{2,} \p{Lu}{2,}/u.test(text) && text.length >= 8;
}

const keywordRank: Readonly<Record<string, number>> = { Phần: 0, Chương: 1, Mục: 4, "Tiểu mục": 5, Điều: 6 };
const rank = { upper: 2, roman: 3, arabic: 7, decimal: 8, letter: 12, bullet: 14 } as const;

function levelOf(paragraph: Paragraph): { readonly key: string; readonly rank: number } {
  const { marker } = paragraph;
  if (!marker) return { key: "unnumbered", rank: rank.roman };
  switch (marker.style) {
    case "keyword":
      return { key: `keyword ${marker.keyword ?? ""}`, rank: keywordRank[marker.keyword ?? ""] ?? 0 };
    case "upper":
    case "roman":
      return { key: marker.style, rank: rank[marker.style] };
    case "decimal": {
      const depth = marker.label.split(".").length;
      return { key: `decimal ${depth}`, rank: rank.decimal + depth - 2 };
    }
    case "arabic":
      // "1)" and "(1)" are lists of their own, mostly below points; "1/" and "1-" are a badly written "1.".
      return marker.punctuation.includes(")") ? { key: `arabic ${marker.punctuation}`, rank: rank.letter } : { key: "arabic", rank: rank.arabic };
    case "letter":
      return { key: marker.punctuation.startsWith("(") ? "letter (" : "letter", rank: rank.letter };
    default:
      return bulletLevel(paragraph, marker);
  }
}

/** "-" stands above "+"; a "*" line that ends with a colon is a small heading above the dashes that follow it. */
function bulletLevel(paragraph: Paragraph, marker: Marker): { readonly key: string; readonly rank: number } {
  const mark = /[-–—−]/.test(marker.label) ? "-" : marker.label;
  const opensList = mark === "*" && paragraph.text.endsWith(":");
  const below = mark === "+" ? 1 : mark === "*" ? (opensList ? -1 : 2) : 0;
  return { key: `bullet ${mark}${opensList ? ":" : ""}`, rank: rank.bullet + below };
}

function sectionOf(paragraph: Paragraph, index: number, titleBelow: string | undefined): Omit<Section, "end" | "children"> {
  const { marker, text } = paragraph;
  const title = titleBelow ?? text.slice(marker?.contentStart ?? 0);
  return { kind: marker?.style ?? "unnumbered", label: marker?.label ?? "", title, paragraph: index, ...(marker ? { marker } : {}) };
}
