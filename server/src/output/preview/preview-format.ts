import type { Severity } from "../../rules/rule.ts";
import type { Position } from "../../text/source-text.ts";
import type { PageStyle } from "../../workspace/page-style.ts";
import type { PrintedLine, Sides } from "../layout/pages.ts";

/** Words of a line that a finding speaks of. */
export interface Mark {
  readonly start: number;
  readonly end: number;
  readonly severity: Severity;
  readonly message: string;
}

/** A line as the preview shows it. */
export interface PreviewLine extends PrintedLine {
  /** Source lines from the beginning of its block down to its own; below zero where the page changes the order of the text. */
  readonly down: number;
  readonly marks?: readonly Mark[];
}

/** What heads a table on each page, and how wide its columns are. */
export interface TableHead {
  readonly kind: "tableHead";
  readonly shares: readonly number[];
  readonly rows: readonly (readonly PreviewLine[])[];
}

export interface TableRow {
  readonly kind: "tableRow";
  readonly cells: readonly PreviewLine[];
}

/**
 * The smallest pieces that the preview draws anew. Tables go row by row: a letter in one cell must not send the whole table. No piece knows
 * where in the plan it stands, so that pieces stay the same while other text is written.
 */
export type PreviewPiece = PreviewLine | Sides<PreviewLine> | TableHead | TableRow;

export interface PreviewBlock {
  readonly piece: PreviewPiece;
  /** Begins a section, on a page of its own. */
  readonly opens?: "portrait" | "landscape";
  /** Its pages go on with the numbers of those before; others are numbered from 1. */
  readonly continues?: true;
}

/** Blocks that take the place of `removed` others from `start` on, in the list before the edit. */
export interface PreviewEdit {
  readonly start: number;
  readonly removed: number;
  readonly blocks: readonly PreviewBlock[];
}

/** What has changed since an earlier answer, or everything. */
export interface PreviewAnswer {
  /** Names what is shown now. */
  readonly id: number;
  /** The answer that the edits follow; null: they follow nothing. */
  readonly since: number | null;
  /** In the order of the page; each counts in the list as it was before all of them. */
  readonly edits: readonly PreviewEdit[];
  /** Source line (0-based) on which each block begins; absent where the lines are the same as before. */
  readonly lines?: readonly number[];
  readonly title: string;
  /** How the page looks; absent where it looks as before. */
  readonly style?: PageStyle;
}

/** `{ textDocument, known }` → `PreviewAnswer`; `known` is the id of the answer that is shown, or null. */
export const previewRequest = "kehoach/preview";
export interface PreviewParams {
  readonly textDocument: { readonly uri: string };
  readonly known: number | null;
}

/** `{ textDocument, block, line, offset }` → the place in the text of a letter of the preview: a line of a block, counted as they are printed. */
export const previewSourceRequest = "kehoach/previewSource";
export interface PreviewSourceParams {
  readonly textDocument: { readonly uri: string };
  readonly block: number;
  readonly line: number;
  readonly offset: number;
}
export type PreviewSource = Position;

/** Nobody looks at the preview of this text any more. */
export const previewClosed = "kehoach/previewClosed";
