import { quotedParagraphs } from "../facts/quoted-paragraphs.ts";
import type { PlanDocument } from "../plan/document.ts";
import type { EditGroup } from "./formatting.ts";

/** Fewer blank lines in a row are a matter of taste. */
const mostBlankLines = 2;

/** Three or more blank lines become one; the large parts of a plan stand apart where most of them do. */
export function blankLineEdits(document: PlanDocument): readonly EditGroup[] {
  return [...crowds(document), ...missing(document)];
}

function crowds({ paragraphs, startLines, roles, source }: PlanDocument): readonly EditGroup[] {
  return paragraphs.flatMap(({ lines }, index) => {
    const from = (startLines[index] ?? 0) + lines.length;
    const to = startLines[index + 1];
    // The hand's signature stands between the office and the name; lines below the head belong to the page.
    if (to === undefined || to - from <= mostBlankLines || roles[index] === "signature" || roles[index + 1] === "signature") return [];
    if (source.lines.slice(from, to).some(({ source, kind }) => kind !== "blank" || source.includes("\f"))) return [];
    return [[{ range: { start: { line: from + 1, character: 0 }, end: { line: to, character: 0 } }, newText: "" }]];
  });
}

function missing(document: PlanDocument): readonly EditGroup[] {
  const { begun } = quotedParagraphs(document);
  const large = document.sections.filter(({ kind, paragraph }) => (kind === "roman" || kind === "keyword") && !begun.has(paragraph));
  const below = large.slice(1).map(({ paragraph }) => document.startLines[paragraph] ?? 0);
  const close = below.filter((line) => document.source.lines[line - 1]?.kind === "text");
  if (below.length - close.length < close.length || close.length === below.length) return [];
  return close.map((line) => [
    { range: { start: { line, character: 0 }, end: { line, character: 0 } }, newText: document.source.lines[line - 1]?.lineEnd ?? "" },
  ]);
}
