import type { Range } from "../text/source-text.ts";

/** `{ textDocument: { uri } }` → the other plans of the folder, for choosing the superior one. */
export const superiorPlansRequest = "kehoach/superiorPlans";
/** `{ textDocument: { uri }, superior: text }` → the bodies it hands work to, for choosing one. */
export const bodiesRequest = "kehoach/bodies";
/** `{ textDocument: { uri }, superior: text, body }` → a plan set against its superior plan, task by task. */
export const comparisonRequest = "kehoach/comparison";

/** A plan of the folder that may be the superior one. */
export interface SuperiorPlan {
  readonly uri: string;
  /** "Kế hoạch số 15/KH-UBND – Kiểm tra công tác văn thư năm 2026" */
  readonly title: string;
  /** The plan at hand cites it: it carries out what it cites. */
  readonly cited: boolean;
}

/** A body that a plan hands work to. */
export interface ComparableBody {
  readonly name: string;
  /** How many tasks it leads or takes part in. */
  readonly tasks: number;
  /** "issuer": the body that issues the plan at hand, named or taken in by a group; "group": a kind of bodies. */
  readonly kind: "issuer" | "body" | "group";
}

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
