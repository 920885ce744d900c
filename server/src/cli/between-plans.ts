import { folderDates } from "../features/folder-dates.ts";
import type { CheckedPlan } from "../output/checked-plan.ts";
import { type CheckedFinding, inOrder, merged } from "../rules/checked-finding.ts";
import { citationConflictingDates as rule } from "../rules/citation-conflicting-dates.ts";
import { IndexStore } from "../workspace/index-store.ts";
import { summaryOf } from "../workspace/index-summary.ts";

/** The plans checked together, each with what the others contradict: dates of one document (CIT-9a), as information. */
export function comparedPlans(plans: readonly CheckedPlan[]): readonly CheckedPlan[] {
  if (plans.length < 2) return plans;
  const index = new IndexStore();
  const pathOf = new Map(plans.map(({ uri, path }) => [uri, path]));
  for (const { uri, document } of plans) index.set(uri, summaryOf(document));
  return plans.map((plan) => {
    const found = folderDates(plan.document, index, plan.uri).map(({ at, message, right, other }): CheckedFinding => {
      const place = `${pathOf.get(other.uri) ?? other.uri}:${other.range.start.line + 1}`;
      return {
        rule,
        severity: "information",
        at,
        message: { vi: `${message.vi} Xem ${place}.`, en: `${message.en} See ${place}.` },
        fixes: [
          {
            title: { vi: `Đổi thành “${right}”`, en: `Change to “${right}”` },
            kind: "ask",
            edits: [{ at, newText: right }],
          },
        ],
      };
    });
    return found.length === 0 ? plan : { ...plan, findings: merged(plan.findings, found.toSorted(inOrder)) };
  });
}
