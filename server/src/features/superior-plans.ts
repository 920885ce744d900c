import { citationsOf } from "../facts/citations.ts";
import type { PlanDocument } from "../plan/document.ts";
import { identityOf } from "../workspace/index-identity.ts";
import type { IndexStore } from "../workspace/index-store.ts";
import { uriKey } from "../workspace/plan-files.ts";
import type { SuperiorPlan } from "./comparison-entry.ts";

/** The other plans of the folder: those that a plan cites, in the order of their first mention, then the rest by title. */
export function superiorPlans(document: PlanDocument, uri: string, index: IndexStore): readonly SuperiorPlan[] {
  const own = uriKey(uri);
  const cited = new Set<string>();
  for (const { citation, self } of citationsOf(document)) {
    const identity = self ? undefined : identityOf(citation, document);
    if (identity) for (const plan of index.being(identity)) cited.add(uriKey(plan.uri));
  }
  const others = [...index.all()].filter((plan) => uriKey(plan.uri) !== own);
  const plans = others.map((plan) => ({ uri: plan.uri, title: plan.summary.title, cited: cited.has(uriKey(plan.uri)) }));
  const order = [...cited];
  const vietnamese = new Intl.Collator("vi", { numeric: true });
  const place = (plan: SuperiorPlan): number => (plan.cited ? order.indexOf(uriKey(plan.uri)) : order.length);
  return plans.sort((a, b) => place(a) - place(b) || vietnamese.compare(a.title, b.title) || (a.uri < b.uri ? -1 : 1));
}
