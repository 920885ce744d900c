import { roleOf } from "../../plan/sections.ts";
import { traitsOf } from "../../plan/traits.ts";
import { cleanLine } from "../../text/clean-text.ts";
import { continues } from "../../text/join-lines.ts";
import { readLine } from "../../text/line.ts";
import { buildParagraph, type Paragraph } from "../../text/paragraph.ts";
import type { WordBlock, WordParagraph, WordTable } from "./blocks.ts";
import { endOf, type Groups, headOf, isTabbed, tabbedRows } from "./columns.ts";

/** Lines that stand close to each other; between groups stands an empty line. */
type Lines = readonly string[];

/** The blocks of a Word document as the text of a plan: one paragraph a line, tables with bars, head and end in the order of the form. */
export function planText(blocks: readonly WordBlock[]): string {
  const groups: Lines[] = [];
  for (let at = 0; at < blocks.length; at++) {
    const block = blocks[at];
    if (!block) continue;
    let tabbed = at;
    while (isTabbed(blocks[tabbed] ?? block) && tabbed < blocks.length) tabbed++;
    const columns = tabbed > at ? inColumns(tabbedRows(blocks.slice(at, tabbed))) : undefined;
    if (columns) {
      groups.push(...columns.map((lines) => lines.map(written)));
      at = tabbed - 1;
    } else groups.push(...(block.kind === "table" ? tableGroups(block) : [paragraphLines(block)]));
  }
  return `${joined(groups.filter((lines) => lines.length > 0))}\n`;
}

function inColumns(rows: Parameters<typeof headOf>[0]): Groups | undefined {
  return headOf(rows) ?? endOf(rows);
}

function tableGroups(table: WordTable): readonly Lines[] {
  const columns = inColumns(table.rows);
  if (columns) return columns.map((lines) => lines.map(written));
  const [only] = table.rows;
  // A frame around text is no table.
  if (only && table.rows.length === 1 && only.length === 1) return only.flat().map(paragraphLines);
  const rows = table.rows.map((cells) => `| ${cells.map(cellText).join(" | ")} |`);
  const headed = Math.min(Math.max(table.headings, 1), rows.length);
  const dashes = `|${"---|".repeat(Math.max(1, only?.length ?? 1))}`;
  return [[...rows.slice(0, headed), dashes, ...rows.slice(headed)]];
}

function cellText(cell: readonly WordParagraph[]): string {
  return cell.flatMap(({ lines }) => lines.map((line) => escaped(withoutTabs(line)))).join(" ");
}

const typedRule = /^[-–—_=~*.\s]{3,}$/;
const longestHeading = 200;

function paragraphLines({ lines, bold, outline }: WordParagraph): Lines {
  // A rule was typed where a line is to be drawn; the dots of a form to fill in stay.
  const texts = lines.map(withoutTabs).filter((line) => !typedRule.test(line) || /[.]/.test(line));
  const [first] = texts;
  if (first === undefined || texts.length > 1) return texts.map(written);
  const paragraph = buildParagraph([readLine(first, "")]);
  if (outline > 0 && lacksHeading(paragraph)) return [`${"#".repeat(Math.min(outline, 6))} ${written(first)}`];
  // "a) Mục tiêu" is a heading only where it is bold: other points are text.
  return [bold && paragraph.marker?.style === "letter" ? `**${written(first)}**` : written(first)];
}

/** Whether nothing but Word's outline tells that a line is a heading. */
function lacksHeading(paragraph: Paragraph): boolean {
  const { title, appendix, attachedTo, recipientsHeading } = traitsOf(paragraph);
  const told = paragraph.marker || title || appendix || attachedTo || recipientsHeading || roleOf(paragraph) === "heading";
  return !told && paragraph.text.length < longestHeading && !/[.;,]$/.test(paragraph.text);
}

function withoutTabs(line: string): string {
  return line.replaceAll("\t", " ").trim();
}

/** A line so that it reads as it stands: marks that Markdown would take are escaped, a bar would make it a row of a table. */
function written(line: string): string {
  return escaped(withoutTabs(line));
}

function escaped(text: string): string {
  const plain = text.replaceAll("|", "/").normalize("NFC");
  if (cleanLine(plain).text === plain.replace(/\s+/g, " ").trim()) return plain;
  return plain.replace(/[\\*_#<>&]/g, "\\$&");
}

const tight = (before: Paragraph, next: Paragraph): boolean => {
  if (before.marker?.style === "bullet" && next.marker?.style === "bullet") return true;
  const [above, below] = [traitsOf(before), traitsOf(next)];
  if (above.opensLegalBasis && below.opensLegalBasis) return true;
  return (
    above.title !== undefined && above.title.end === before.text.length && !next.marker && !below.opensLegalBasis && next.text.length < 300
  );
};

/**
 * Groups as a text. Items of one list, legal bases and the title with its subject stand close, and so do the lines of a group, as long as
 * they stay apart when they are read.
 */
function joined(groups: readonly Lines[]): string {
  let text = "";
  let before: Paragraph | undefined;
  for (const lines of groups) {
    for (const [index, line] of lines.entries()) {
      const next = buildParagraph([readLine(line, "")]);
      if (before) {
        const [above, below] = [before.lines[0], next.lines[0]];
        const close =
          (index > 0 || (lines.length === 1 && tight(before, next))) && above && below && !continues(above, below, 0, unwrapped);
        text += close ? "\n" : "\n\n";
      }
      text += line;
      before = next;
    }
  }
  return text;
}

const unwrapped = { wrapped: false, width: Number.POSITIVE_INFINITY } as const;
