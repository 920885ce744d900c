import type { AgencyTable } from "../catalogue/agencies.ts";
import type { PlanDocument } from "../plan/document.ts";
import type { Task } from "./task.ts";
import { tasksOf } from "./tasks.ts";

/** The tasks of a plan by the catalogue it is judged by, as rules read them. */
export function planTasks(document: PlanDocument, { agencies }: { readonly agencies: AgencyTable }): readonly Task[] {
  return tasksOf(document, agencies);
}
