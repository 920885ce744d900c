import type { Appendix, PlanDocument } from "../../plan/document.ts";
import { textOf } from "../../plan/place.ts";
import { type PageStyle, usualStyle } from "../../workspace/page-style.ts";
import { bodyBlocks } from "./body-blocks.ts";
import { endSides } from "./end-sides.ts";
import { headSides, issuerOf } from "./head-sides.ts";
import { type Block, type Line, lineAt, type PageSection, type Pages, printable, type Sides } from "./pages.ts";
import { isWide, needsLandscape } from "./table.ts";
import { titleLines } from "./title-lines.ts";

/** The plan as it will be printed, in the form of Nghị định 30/2020/NĐ-CP; what the text lacks stays absent. A draft is marked as one. */
export function planPages(document: PlanDocument, style: PageStyle = usualStyle, isDraft = false): Pages {
  const { header, appendices, paragraphs } = document;
  const inAppendix = (index: number): boolean => appendices.some(({ heading, end }) => index >= heading.paragraph && index < end);
  const own = paragraphs.map((_, index) => index).filter((index) => !inAppendix(index));
  const head = headSides(document, isDraft);
  const end = endSides(document, own);
  const blocks: readonly Block[] = [...(head ? [head] : []), ...titleLines(document), ...closedBy(end, bodyBlocks(document, own))];
  const title = [header.title, header.subject].flatMap((place) => (place ? [textOf(document, place)] : [])).join(" ");
  return {
    title: printable(title),
    author: printable(issuerOf(document)),
    day: header.issueDate ?? null,
    style,
    sections: [...turnedForTables(blocks), ...appendices.map((appendix) => appendixSection(document, appendix))],
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
  return { landscape: blocks.some((block) => block.kind === "table" && isWide(block)), blocks };
}

/** A table that needs more room than a page has upright lies crosswise on its own, with the headings right above it (Mục I.2). */
function turnedForTables(blocks: readonly Block[]): readonly PageSection[] {
  const sections: { landscape: boolean; blocks: Block[] }[] = [{ landscape: false, blocks: [] }];
  for (const block of blocks) {
    const landscape = block.kind === "table" && needsLandscape(block);
    const last = sections.at(-1);
    if (last?.landscape === landscape) last.blocks.push(block);
    else {
      const from = landscape && last ? last.blocks.findLastIndex((one) => one.kind !== "line" || one.component !== "heading") + 1 : 0;
      sections.push({ landscape, blocks: landscape && last ? [...last.blocks.splice(from), block] : [block] });
    }
  }
  return sections
    .filter(({ blocks }, index) => index === sections.length - 1 || blocks.length > 0)
    .map((section, index) => (index === 0 ? section : { ...section, continues: true }));
}

/** The last words of the body stay with the signature. */
function closedBy(end: Sides | undefined, blocks: readonly Block[]): readonly Block[] {
  if (!end) return blocks;
  const last = blocks.at(-1);
  return last?.kind === "line" ? [...blocks.slice(0, -1), { ...last, keepNext: true }, end] : [...blocks, end];
}
