import type { Place, PlanDocument } from "../../plan/document.ts";
import { textOf } from "../../plan/place.ts";
import type { PageStyle } from "../../workspace/page-style.ts";

/** What a line is among the components of the decree's form (Nghị định 30/2020/NĐ-CP, Phụ lục I, Mục V); its look follows from it. */
export type Component =
  | "parentBody"
  | "issuer"
  | "nationalTitle"
  | "motto"
  | "number"
  | "placeAndDate"
  | "stamp" // "KHẨN", "MẬT", "DỰ THẢO"
  | "title"
  | "subject"
  | "legalBasis"
  | "body"
  | "part" // "Phần I", "Chương II", "Mục 1"
  | "partTitle"
  | "heading" // "I. MỤC ĐÍCH", "1. Yêu cầu", "Điều 1. Phạm vi"
  | "recipientsHeading"
  | "recipient"
  | "authority"
  | "signer"
  | "appendix"
  | "appendixTitle"
  | "attachedTo"
  | "cellHeading"
  | "cell";

/** Words of the plan that a line is made of. */
export interface Source extends Place {
  /** Offset in the text of the line at which they begin. */
  readonly at: number;
}

/** What a writer needs of a line: nothing but what is printed. */
export interface PrintedLine {
  readonly kind: "line";
  readonly component: Component;
  /** Literal text, numbers included, so that they can never shift. */
  readonly text: string;
  /** Depth among the headings of the plan, for the navigation pane: 1 for the outermost. */
  readonly depth?: number;
  /** The decree's line stands below; how long it is follows from the component. */
  readonly ruled?: true;
  /** Stands in a frame so many millimetres wide. */
  readonly frame?: number;
  /** Stays on the page of what follows: a signature must not stand alone on its page. */
  readonly keepNext?: true;
}

/** A line of the layout, which knows where the plan says it; what only the form asks for (an empty cell) has no source. */
export interface Line extends PrintedLine {
  readonly sources: readonly Source[];
}

/** Two columns without borders: the head of the plan, or recipients beside the signature. */
export interface Sides<L extends PrintedLine = Line> {
  readonly kind: "sides";
  readonly of: "head" | "end";
  readonly rows: readonly { readonly left: readonly L[]; readonly right: readonly L[] }[];
}

export interface Table<L extends PrintedLine = Line> {
  readonly kind: "table";
  /** Rows repeated at the top of each page. */
  readonly headings: readonly (readonly L[])[];
  readonly rows: readonly (readonly L[])[];
  /** Share of the width of each column; together 1. */
  readonly shares: readonly number[];
}

export type Block<L extends PrintedLine = Line> = L | Sides<L> | Table<L>;

/** Pages that lie one way, numbered from 1: the plan itself, or one of its appendices. */
export interface PageSection<L extends PrintedLine = Line> {
  readonly landscape: boolean;
  /** Part of the same plan or appendix as the section before, whose numbers go on here. */
  readonly continues?: true;
  readonly blocks: readonly Block<L>[];
}

/** A plan as it will be printed: plain data that any writer can follow. */
export interface Pages<L extends PrintedLine = Line> {
  readonly title: string;
  readonly author: string;
  /** ISO day of the plan, where it tells one. */
  readonly day: string | null;
  readonly style: PageStyle;
  readonly sections: readonly PageSection<L>[];
}

type LineMarks = Pick<PrintedLine, "depth" | "ruled" | "frame">;

/** A line, without characters that no XML can hold. */
export function line(component: Component, text: string, sources: readonly Source[], marks: LineMarks = {}): Line {
  return { kind: "line", component, text: printable(text), sources, ...marks };
}

/** The line that is one place of the plan, word for word. */
export function lineAt(document: PlanDocument, component: Component, place: Place, marks: LineMarks = {}): Line {
  return line(component, textOf(document, place), [{ at: 0, ...place }], marks);
}

const unprintable = /[\p{Cc}\p{Cs}\ufffe\uffff]/gu;

/** Control characters and halves of characters slip in from the clipboard; Word calls a file with them damaged. */
export function printable(text: string): string {
  return text.replace(unprintable, "");
}
