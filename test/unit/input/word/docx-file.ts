import { strToU8, zipSync } from "fflate";
import { readWord } from "../../../../server/src/input/word/word-reader.ts";

const main = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const drawing = 'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:wps="w" xmlns:v="v" xmlns:r="r"';
const type = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

interface Parts {
  readonly styles?: string;
  readonly numbering?: string;
  readonly footnotes?: string;
}

/** A Word document made by hand: the XML of its body, and of its styles and lists. */
export function docxOf(body: string, { styles = "", numbering = "", footnotes = "" }: Parts = {}): Uint8Array {
  return archiveOf({
    "_rels/.rels": `<Relationships xmlns="x"><Relationship Id="r1" Type="${type}/officeDocument" Target="word/document.xml"/></Relationships>`,
    "word/document.xml": `<?xml version="1.0" encoding="UTF-8"?><w:document ${main} ${drawing}><w:body>${body}<w:sectPr/></w:body></w:document>`,
    "word/styles.xml": `<w:styles ${main}>${styles}</w:styles>`,
    "word/numbering.xml": `<w:numbering ${main}>${numbering}</w:numbering>`,
    "word/footnotes.xml": `<w:footnotes ${main}>${footnotes}</w:footnotes>`,
  });
}

export function archiveOf(files: Readonly<Record<string, string>>): Uint8Array {
  return zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])));
}

/** A paragraph; `properties` are its own, `letters` those of its one run. */
export function p(text: string, { properties = "", letters = "" } = {}): string {
  return `<w:p><w:pPr>${properties}</w:pPr>${text === "" ? "" : `<w:r><w:rPr>${letters}</w:rPr>${t(text)}</w:r>`}</w:p>`;
}

/** An item of list `list` on `level`. */
export function item(text: string, list: number, level = 0): string {
  return p(text, { properties: `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>` });
}

export function t(text: string): string {
  return `<w:t xml:space="preserve">${text.replace(/&/g, "&amp;").replace(/</g, "&lt;")}</w:t>`;
}

/** A table of rows of cells; a cell is a text or the XML of its paragraphs. */
export function table(...rows: readonly (readonly string[])[]): string {
  const cell = (content: string): string => `<w:tc><w:tcPr/>${content.startsWith("<") ? content : p(content)}</w:tc>`;
  return `<w:tbl><w:tblPr/><w:tblGrid/>${rows.map((cells) => `<w:tr>${cells.map(cell).join("")}</w:tr>`).join("")}</w:tbl>`;
}

/** The level of a list: "upperRoman" with "%1.". */
export function level(index: number, format: string, text: string, more = ""): string {
  return `<w:lvl w:ilvl="${index}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`;
}

export function list(id: number, ...levels: readonly string[]): string {
  return `<w:abstractNum w:abstractNumId="${id}">${levels.join("")}</w:abstractNum><w:num w:numId="${id}"><w:abstractNumId w:val="${id}"/></w:num>`;
}

/** The lines that a document is read as, empty ones left out. */
export function linesOf(bytes: Uint8Array): readonly string[] {
  return textOf(bytes)
    .split("\n")
    .filter((line) => line !== "");
}

export function textOf(bytes: Uint8Array): string {
  const reading = readWord(bytes);
  if ("problem" in reading) throw new Error(reading.problem.en);
  return reading.text;
}
