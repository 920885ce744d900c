import { sourceFix, withoutOverlaps } from "../features/source-edit.ts";
import type { PlanDocument } from "../plan/document.ts";
import { parsePlan } from "../plan/parse.ts";
import type { Checker } from "../rules/check.ts";
import { applyEdits } from "./apply-edits.ts";

/** One repair may uncover another, but never this many times: more means that two fixes undo each other. */
const mostRounds = 10;

export interface FixedText {
  readonly text: string;
  /** Number of replacements made. */
  readonly edits: number;
}

/** Applies all safe fixes and checks again, until nothing is left to repair. `prepare` is done to every reading of the text. */
export function fixText(original: string, check: Checker, prepare: (document: PlanDocument) => PlanDocument): FixedText {
  let text = original;
  let count = 0;
  for (let round = 0; round < mostRounds; round++) {
    const document = prepare(parsePlan(text));
    const fixes = check(document).flatMap((finding) => {
      const safe = finding.fixes?.find((fix) => fix.kind === "safe");
      return safe ? [sourceFix(document, safe)] : [];
    });
    const edits = withoutOverlaps(fixes);
    const fixed = applyEdits(text, edits);
    if (fixed === text) break;
    text = fixed;
    count += edits.length;
  }
  return { text, edits: count };
}
