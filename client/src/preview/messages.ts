import type { PreviewAnswer } from "../../../server/src/output/preview/preview-format.ts";

/** What the page is made with. */
export interface PageOptions {
  readonly words: PageWords;
  /** No program on the user's machine can be handed a file: the page gives it to the browser. */
  readonly downloads: boolean;
}

/** Words that the page needs in the user's language. */
export interface PageWords {
  /** Where the plan has no words yet. */
  readonly empty: string;
  readonly pages: string;
  readonly zoomIn: string;
  readonly zoomOut: string;
  readonly fitWidth: string;
  readonly print: string;
  /** Name of the file that is to be printed. */
  readonly printName: string;
}

/** What the extension tells the page … */
export type ToPage =
  | { readonly type: "show"; readonly answer: PreviewAnswer }
  /** There is nothing to show, and why. */
  | { readonly type: "nothing"; readonly message: string }
  /** The text shows this line (0-based, with the share of it that is scrolled away) on top. */
  | { readonly type: "line"; readonly line: number }
  | { readonly type: "print" };

/** … and the page the extension. */
export type FromPage =
  | { readonly type: "ready" }
  /** The page has not what the last answer follows: everything is to be told again. */
  | { readonly type: "lost" }
  | { readonly type: "scrolled"; readonly line: number }
  | { readonly type: "clicked"; readonly block: number; readonly line: number; readonly offset: number }
  | { readonly type: "print"; readonly html: string }
  /** The browser has been given the file that is to be printed. */
  | { readonly type: "downloaded" };
