import type { PlanDocument, Role, Section } from "../../plan/document.ts";
import { wholeParagraph } from "../../plan/place.ts";
import type { Paragraph } from "../../text/paragraph.ts";
import { endRoles } from "./end-sides.ts";
import { type Block, type Line, lineAt } from "./pages.ts";
import { tableOf } from "./table.ts";

const elsewhere: ReadonlySet<Role> = new Set<Role>([
  ...endRoles,
  ...(["nationalTitle", "issuer", "number", "headerRow", "placeDate", "stamp", "title", "subject", "noise"] as const),
]);
const centred: ReadonlySet<string> = new Set(["Phần", "Chương", "Mục", "Tiểu mục"]);
const longestTitle = 200;

/** The paragraphs of `indices` that are text of the plan or of an appendix, in their order; rows that follow each other make a table. */
export function bodyBlocks(document: PlanDocument, indices: readonly number[]): readonly Block[] {
  const sections = sectionsByParagraph(document);
  const blocks: Block[] = [];
  let rows: number[] = [];
  const closeTable = (): void => {
    if (rows.some((row) => document.paragraphs[row]?.kind === "row")) blocks.push(tableOf(document, rows));
    rows = [];
  };
  for (const index of indices) {
    const paragraph = document.paragraphs[index];
    const role = document.roles[index] ?? "body";
    if (!paragraph) continue;
    if (paragraph.kind === "separator" || (paragraph.kind === "row" && !elsewhere.has(role))) rows.push(index);
    else if (!elsewhere.has(role) && paragraph.kind === "text") {
      closeTable();
      blocks.push(...linesOf(document, index, sections.get(index), isPart(sections.get(index - 1)?.section)));
    }
  }
  closeTable();
  return blocks;
}

interface Placed {
  readonly section: Section;
  readonly depth: number;
}

function sectionsByParagraph({ sections, appendices }: PlanDocument): ReadonlyMap<number, Placed> {
  const found = new Map<number, Placed>();
  const walk = (list: readonly Section[], depth: number): void => {
    for (const section of list) {
      found.set(section.paragraph, { section, depth });
      walk(section.children, depth + 1);
    }
  };
  walk(sections, 1);
  for (const appendix of appendices) walk(appendix.sections, 2);
  return found;
}

function isPart(section: Section | undefined): boolean {
  return section?.kind === "keyword" && centred.has(section.marker?.keyword ?? "");
}

function linesOf(document: PlanDocument, index: number, placed: Placed | undefined, belowPart: boolean): readonly Line[] {
  const whole = wholeParagraph(document, index);
  const paragraph = document.paragraphs[index];
  const role = document.roles[index] ?? "body";
  if (role === "legalBasis") return [lineAt(document, "legalBasis", whole)];
  if (!placed) return [lineAt(document, role === "heading" && belowPart ? "partTitle" : "body", whole)];
  const { section, depth } = placed;
  if (isPart(section) && paragraph?.marker) {
    const { end, contentStart } = paragraph.marker;
    const part = lineAt(document, "part", { ...whole, end }, { depth });
    return contentStart < whole.end ? [part, lineAt(document, "partTitle", { ...whole, start: contentStart })] : [part];
  }
  const titled = paragraph && isTitled(section, paragraph);
  return [titled ? lineAt(document, "heading", whole, { depth }) : lineAt(document, "body", whole)];
}

/** Whether an item is a title of its own: "1. Mục đích" is, "1. Giao Sở Nội vụ rà soát." is text with a number (II.6.đ). */
function isTitled({ kind, children }: Section, { text, bold, headingDepth }: Paragraph): boolean {
  if (text.length > longestTitle || /[.;]$/.test(text)) return kind === "roman" || kind === "upper";
  if (kind === "bullet") return false;
  if (kind === "letter") return bold || headingDepth > 0;
  return kind === "arabic" || kind === "decimal" ? bold || headingDepth > 0 || children.length > 0 || !/[,:]$/.test(text) : true;
}
