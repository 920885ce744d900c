import type { Remarks, WordBlock, WordCell, WordParagraph, WordTable } from "./blocks.ts";
import type { Numbering } from "./numbering.ts";
import { type Fields, RunText } from "./run-text.ts";
import { listOf, type Styles } from "./styles.ts";
import { child, type Element, switchedOn, val } from "./xml.ts";

/** Elements that only stand around paragraphs and tables. */
const around: ReadonlySet<string> = new Set(["sdt", "sdtContent", "customXml", "ins", "moveTo", "smartTag"]);
/** A row of more columns is no table that people read. */
const mostColumns = 64;

/** Reads the paragraphs and tables of a document in their order; automatic numbers are counted on the way. */
export class BlockReader {
  private readonly styles: Styles;
  private readonly numbering: Numbering;
  private readonly remarks: Remarks;
  private readonly fields: Fields = [];
  /** Tables around what is read now. */
  private tables = 0;

  constructor(styles: Styles, numbering: Numbering, remarks: Remarks) {
    this.styles = styles;
    this.numbering = numbering;
    this.remarks = remarks;
  }

  read(elements: readonly Element[]): readonly WordBlock[] {
    return elements.flatMap((element): readonly WordBlock[] => {
      if (element.name === "p") return this.paragraphs(element);
      if (element.name === "tbl") return [this.table(element)];
      return around.has(element.name) ? this.read(element.children) : [];
    });
  }

  /** A paragraph, and those of the text boxes anchored in it: a box stands beside or above its anchor. */
  private paragraphs(element: Element): readonly WordBlock[] {
    const properties = child(element, "pPr");
    const style = val(properties, "pStyle") ?? this.styles.usual;
    const runs = new RunText(this.styles, this.fields, this.remarks);
    runs.take(element.children, this.styles.letters(style));
    const written = runs.text();
    const boxes = runs.boxes.flatMap((box) => this.read(box.children));
    const number = this.numbering.next({ ...this.styles.list(style), ...listOf(properties) }, style);
    // An empty item counts. In a column of numbers it is all there is; elsewhere nobody means it.
    if (written.trim() === "" && (number === "" || this.tables === 0)) return boxes;
    const lines = written.trim() === "" ? [""] : written.split("\n").map(tidy);
    const first = Math.max(
      0,
      lines.findIndex((line) => line !== ""),
    );
    const paragraph: WordParagraph = {
      kind: "paragraph",
      lines: lines
        .map((line, index) => (index === first && number !== "" ? `${number} ${line}`.trimEnd() : line))
        .filter((line) => line !== ""),
      bold: runs.bold(),
      outline: this.outline(properties, style),
    };
    return [...boxes, paragraph];
  }

  private outline(properties: Element | undefined, style: string | undefined): number {
    const own = val(properties, "outlineLvl");
    const level = own === undefined ? this.styles.outline(style) : Number(own);
    return level !== undefined && level >= 0 && level < 9 ? level + 1 : 0;
  }

  private table(element: Element): WordTable {
    const rows = rowsOf(element);
    this.tables++;
    const read = rows.map((row) => this.row(row));
    this.tables--;
    const headings = rows.findIndex((row) => switchedOn(child(row, "trPr"), "tblHeader") !== true);
    const width = Math.max(1, ...read.map((cells) => cells.length));
    return {
      kind: "table",
      rows: read.map((cells) => Array.from({ length: width }, (_, column) => cells[column] ?? [])),
      headings: headings < 0 ? read.length : headings,
    };
  }

  private row(row: Element): readonly WordCell[] {
    const before = columnsOf(child(row, "trPr"), "gridBefore", 0);
    const cells: WordCell[] = Array.from({ length: before }, () => []);
    for (const cell of cellsOf(row)) {
      const properties = child(cell, "tcPr");
      const merged = child(properties, "vMerge");
      const covered = merged !== undefined && merged.attributes.val !== "restart";
      cells.push(covered ? [] : inCell(this.read(cell.children)));
      for (let more = columnsOf(properties, "gridSpan", 1); more > 1; more--) cells.push([]);
    }
    return cells.slice(0, mostColumns);
  }
}

function rowsOf(element: Element): readonly Element[] {
  return element.children.flatMap((one) => (one.name === "tr" ? [one] : around.has(one.name) ? rowsOf(one) : []));
}

function cellsOf(row: Element): readonly Element[] {
  return row.children.flatMap((one) => (one.name === "tc" ? [one] : around.has(one.name) ? cellsOf(one) : []));
}

function columnsOf(properties: Element | undefined, name: string, usual: number): number {
  return Math.min(mostColumns, Math.max(0, Number(val(properties, name) ?? usual) || usual));
}

function inCell(blocks: readonly WordBlock[]): WordCell {
  return blocks.flatMap((block) => (block.kind === "paragraph" ? [block] : block.rows.flat(2)));
}

/** Spaces that a draft leaves to be filled in. */
const blank = /số ?:? {2,}[/-]|(?:ngày|tháng|năm) {2,}/i;

/** A line without the spaces around it; spaces inside are one, but for blanks to be filled in. */
function tidy(line: string): string {
  const plain = line.replace(/[\u00a0\u2000-\u200a\u202f\u3000]/g, " ").replace(/ *\t[ \t]*/g, "\t");
  const own = plain.replace(/^[\s]+|[\s]+$/g, "");
  return blank.test(own) ? own : own.replace(/ {2,}/g, " ");
}
