import type { AgencyTable } from "../catalogue/agencies.ts";
import { covers, namedBodies } from "../facts/body-coverage.ts";
import { roleIn } from "../facts/plan-coverage.ts";
import type { TaskBody } from "../facts/task.ts";
import { givenOnce } from "../facts/task-appendix.ts";
import { tasksOf } from "../facts/tasks.ts";
import type { PlanDocument } from "../plan/document.ts";
import { bodyNames } from "./body-names.ts";
import type { ComparableBody } from "./comparison-entry.ts";
import { issuerInSentences } from "./issuer-name.ts";

/**
 * The bodies that a superior plan hands work to, for choosing whose tasks to look for: first the one that issues the plan at hand, whom a
 * group may take in ("UBND các xã, phường" a commune's committee), then bodies and groups, those with most tasks first.
 */
export function comparableBodies(superior: PlanDocument, plan: PlanDocument, agencies: AgencyTable): readonly ComparableBody[] {
  const tasks = givenOnce(superior, tasksOf(superior, agencies));
  const names = bodyNames(superior, tasks, agencies);
  const counts = new Map<string, { readonly body: TaskBody; tasks: number }>();
  for (const { lead, partners } of tasks) {
    const here = new Map([...partners, ...lead].map((body) => [names.named(body).key, body]));
    for (const [key, body] of here) {
      const known = counts.get(key);
      if (known) known.tasks++;
      else counts.set(key, { body, tasks: 1 });
    }
  }
  const issuer = issuerInSentences(plan);
  const own = issuer === undefined ? undefined : namedBodies(issuer, agencies);
  const asked = own ? tasks.filter((task) => roleIn(task, own, agencies)).length : 0;
  const others = [...counts.values()]
    .filter(({ body }) => asked === 0 || !own || body.group || !covers(body, own, agencies))
    .map(
      ({ body, tasks: count }): ComparableBody => ({
        name: names.named(body).name,
        tasks: count,
        kind: body.group ? "group" : "body",
      }),
    )
    .sort((a, b) => Number(a.kind === "group") - Number(b.kind === "group") || b.tasks - a.tasks);
  return own && asked > 0 ? [{ name: own.text, tasks: asked, kind: "issuer" }, ...others] : others;
}
