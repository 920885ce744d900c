import type { Appendix, PlanDocument } from "../../plan/document.ts";
import { textOf } from "../../plan/place.ts";
import { type PageStyle, usualStyle } from "../../workspace/page-style.ts";
import { bodyBlocks } from "./body-blocks.ts";
import { endSides } from "./end-sides.ts";
import { headSides, issuerOf } from "./head-sides.ts";
import { type Block, type Line, lineAt, type PageSection, type Pages, printable, type Sides } from "./pages.ts";
import { titleLines } from "./title-lines.ts";

/** From this many columns on a table is hard to read upright (Mục I.2 allows a landscape page for it). */
const wideTable = 7;

/** The plan as it will be printed, in the form of Nghị định 30/2020/NĐ-CP; what the text lacks stays absent. */
export function planPages(document: PlanDocument, style: PageStyle = usualStyle): Pages {
  const { header, appendices, paragraphs } = document;
  const inAppendix = (index: number): boolean => appendices.some(({ heading, end }) => index >= heading.paragraph && index < end);
  const own = paragraphs.map((_, index) => index).filter((index) => !inAppendix(index));
  const head = headSides(document);
  const end = endSides(document, own);
  const blocks: readonly Block[] = [...(head ? [head] : []), ...titleLines(document), ...closedBy(end, bodyBlocks(document, own))];
  const title = [header.title, header.subject].flatMap((place) => (place ? [textOf(document, place)] : [])).join(" ");
  return {
    title: printable(title),
    author: printable(issuerOf(document)),
    day: header.issueDate ?? null,
    style,
    sections: [{ landscape: false, blocks }, ...appendices.map((appendix) => appendixSection(document, appendix))],
  };
}

function appendixSection(document: PlanDocument, appendix: Appendix): PageSection {
  const { heading, title, attachedTo, end } = appendix;
  const used = new Set([heading.paragraph, title?.paragraph, attachedTo?.paragraph]);
  const rest: number[] = [];
  for (let index = heading.paragraph; index < end; index++) if (!used.has(index)) rest.push(index);
  const head: readonly Line[] = [
    lineAt(document, "appendix", heading),
    ...(title ? [lineAt(document, "appendixTitle", title)] : []),
    ...(attachedTo ? [lineAt(document, "attachedTo", attachedTo, { ruled: true })] : []),
  ];
  const blocks = [...head, ...bodyBlocks(document, rest)];
  return { landscape: blocks.some((block) => block.kind === "table" && block.shares.length >= wideTable), blocks };
}

/** The last words of the body stay with the signature. */
function closedBy(end: Sides | undefined, blocks: readonly Block[]): readonly Block[] {
  if (!end) return blocks;
  const last = blocks.at(-1);
  return last?.kind === "line" ? [...blocks.slice(0, -1), { ...last, keepNext: true }, end] : [...blocks, end];
}
