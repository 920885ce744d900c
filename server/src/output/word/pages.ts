/** What a line is among the components of the decree's form (Nghị định 30/2020/NĐ-CP, Phụ lục I, Mục V); its look follows from it. */
export type Component =
  | "parentBody"
  | "issuer"
  | "nationalTitle"
  | "motto"
  | "number"
  | "placeAndDate"
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

export interface Line {
  readonly kind: "line";
  readonly component: Component;
  /** Literal text, numbers included, so that they can never shift. */
  readonly text: string;
  /** Depth among the headings of the plan, for the navigation pane: 1 for the outermost. */
  readonly depth?: number;
  /** The decree's line stands below; how long it is follows from the component. */
  readonly ruled?: true;
  /** Stays on the page of what follows: a signature must not stand alone on its page. */
  readonly keepNext?: true;
}

/** Two columns without borders: the head of the plan, or recipients beside the signature. */
export interface Sides {
  readonly kind: "sides";
  readonly of: "head" | "end";
  readonly rows: readonly { readonly left: readonly Line[]; readonly right: readonly Line[] }[];
}

export interface Table {
  readonly kind: "table";
  /** Rows repeated at the top of each page. */
  readonly headings: readonly (readonly string[])[];
  readonly rows: readonly (readonly string[])[];
  /** Share of the width of each column; together 1. */
  readonly shares: readonly number[];
}

export type Block = Line | Sides | Table;

/** Pages numbered from 1: the plan itself, or one of its appendices. */
export interface PageSection {
  readonly landscape: boolean;
  readonly blocks: readonly Block[];
}

/** A plan as it will be printed: plain data that any writer can follow. */
export interface Pages {
  readonly title: string;
  readonly author: string;
  /** ISO day of the plan, where it tells one. */
  readonly day: string | null;
  readonly sections: readonly PageSection[];
}

/** A line, without characters that no XML can hold. */
export function line(component: Component, text: string, rest: Pick<Line, "depth" | "ruled"> = {}): Line {
  return { kind: "line", component, text: printable(text), ...rest };
}

const unprintable = /[\p{Cc}\p{Cs}\ufffe\uffff]/gu;

/** Control characters and halves of characters slip in from the clipboard; Word calls a file with them damaged. */
export function printable(text: string): string {
  return text.replace(unprintable, "");
}
