import type { Range } from "../text/source-text.ts";

/** `{ textDocument: { uri }, superior: text }` → the bodies it hands work to, for choosing one. */
export const bodiesRequest = "kehoach/bodies";
/** `{ textDocument: { uri }, superior: text, body }` → a plan set against its superior plan, task by task. */
export const comparisonRequest = "kehoach/comparison";

/** How a plan answers one task of the superior plan, as a list shows it. */
export interface ComparedTask {
  readonly verdict: "missing" | "later" | "open" | "kept";
  readonly asked: ComparedPlace;
  readonly as: "lead" | "partner";
  readonly answer?: ComparedPlace;
}

export interface ComparedPlace {
  readonly words: string;
  /** The deadline as written; empty where there is none. */
  readonly deadline: string;
  /** ISO; null where no day can be told. */
  readonly due: string | null;
  readonly range: Range;
}
