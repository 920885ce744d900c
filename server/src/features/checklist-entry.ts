import type { WorkspaceEdit } from "vscode-languageserver-types";
import type { Severity } from "../rules/rule.ts";
import type { Range } from "../text/source-text.ts";

/** The request of the view "Kiểm tra trước khi ký": `{ textDocument: { uri } }` → `Checklist`. */
export const checklistRequest = "kehoach/checklist";
/** The request of the status bar: `{ textDocument: { uri } }` → `ChecklistCounts`. */
export const checklistCountsRequest = "kehoach/checklistCounts";
/** `{ textDocument: { uri }, finding }` → the repairs that are offered for a finding, as `FindingFix[]`. */
export const findingFixesRequest = "kehoach/findingFixes";

/** What a plan is looked through for before it is signed. All words are in the user's language. */
export interface Checklist {
  /** Empty for a text without a word. */
  readonly components: readonly ComponentEntry[];
  /** What a person has to look at. */
  readonly byHand: readonly ByHandEntry[];
}

export interface ComponentEntry {
  readonly id: string;
  readonly title: string;
  /** How many rules look at it; none where the settings turn all of them off. */
  readonly rules: number;
  readonly findings: readonly FindingEntry[];
}

export interface FindingEntry {
  /** The rule and the how-manieth of it: stays while the plan is edited elsewhere. */
  readonly id: string;
  readonly rule: string;
  /** The rule's title. */
  readonly title: string;
  readonly message: string;
  readonly severity: Severity;
  readonly range: Range;
  readonly fixable: boolean;
}

export interface ByHandEntry {
  readonly id: string;
  readonly title: string;
  readonly detail: string;
  readonly clause: string;
}

export interface ChecklistCounts {
  readonly bySeverity: Readonly<Record<Severity, number>>;
}

/** A finding as the list told it. */
export type ToldFinding = Pick<FindingEntry, "rule" | "message" | "range">;

export interface FindingFix {
  readonly title: string;
  readonly edit: WorkspaceEdit;
}
