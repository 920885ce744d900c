import type { PlanDocument } from "../plan/document.ts";
import type { CheckedFinding } from "../rules/check.ts";
import type { Severity } from "../rules/rule.ts";

/** One checked text, ready to be reported. */
export interface CheckedPlan {
  /** As the user named it; "-" for standard input. */
  readonly path: string;
  /** The path as a URI reference: forward slashes, percent-encoded. */
  readonly uri: string;
  readonly document: PlanDocument;
  readonly findings: readonly CheckedFinding[];
}

/** From light to heavy. */
export const severities: readonly Severity[] = ["hint", "information", "warning", "error"];
