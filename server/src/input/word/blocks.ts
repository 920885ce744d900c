/** A paragraph of a Word document, in Unicode. */
export interface WordParagraph {
  readonly kind: "paragraph";
  /** Lines as typed line breaks cut them, tabs kept; the automatic number stands before the first as literal text. */
  readonly lines: readonly string[];
  /** All its letters are bold. */
  readonly bold: boolean;
  /** Depth among the headings that Word's navigation shows, 1 for the outermost; 0 for none. */
  readonly outline: number;
}

export interface WordTable {
  readonly kind: "table";
  /** Rows of cells, one for each column of the grid; what a merged cell covers is empty. */
  readonly rows: readonly (readonly WordCell[])[];
  /** Rows that Word repeats on each page. */
  readonly headings: number;
}

/** The paragraphs of a cell, those of tables inside it too. */
export type WordCell = readonly WordParagraph[];

export type WordBlock = WordParagraph | WordTable;

/** What a plan text cannot hold, or what was changed on the way: told to the user. */
export interface Remarks {
  oldFonts: Set<string>;
  pictures: number;
  /** Notes at the foot of a page or at the end, by part and id: "footnotes 2". */
  footnotes: string[];
  /** Changes that nobody has accepted yet are read as accepted. */
  tracked: boolean;
}
