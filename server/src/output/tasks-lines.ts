import { type AgencyTable, shippedAgencies } from "../catalogue/agencies.ts";
import { type Task, taskPath } from "../facts/task.ts";
import { entryOf, givenOnce, workOf } from "../facts/task-appendix.ts";
import { tasksOf } from "../facts/tasks.ts";
import { type BodyNames, bodyNames } from "../features/body-names.ts";
import type { PlanDocument } from "../plan/document.ts";
import { textOf } from "../plan/place.ts";
import { fold } from "../text/fold.ts";
import { headingBody, ownIdentity } from "../workspace/index-identity.ts";
import type { TaskLine, TaskPlan } from "./tasks-line.ts";

/** The tasks of a plan; an appendix that only repeats them adds none. `file` is its name, for plans without a number; bodies are read by the catalogue that is given. */
export function taskLines(document: PlanDocument, file: string, agencies: AgencyTable = shippedAgencies()): readonly TaskLine[] {
  const tasks = givenOnce(document, tasksOf(document, agencies));
  const plan = planOf(document, file, tasks);
  const bodies = bodyNames(document, tasks, agencies);
  return tasks.map((task, index) => taskLine(document, task, { plan, bodies, number: index + 1 }));
}

function taskLine(
  document: PlanDocument,
  task: Task,
  { plan, bodies, number }: Pick<TaskLine, "plan" | "number"> & { readonly bodies: BodyNames },
): TaskLine {
  const nearest = task.deadlines.filter(({ from }) => from === task.deadlines[0]?.from);
  return {
    plan,
    number,
    section: taskPath(document, task)
      .filter(({ kind, label }) => kind !== "bullet" && label !== "")
      .map(({ label }) => label)
      .join("."),
    action: entryOf(workOf(document, task)),
    lead: task.lead.map(bodies.named),
    partners: task.partners.map(bodies.named),
    time: entryOf(nearest.map(({ deadline }) => deadline.phrase.text).join("; ")),
    timeFrom: nearest[0]?.from ?? null,
    days: nearest.flatMap(({ deadline: { phrase, due } }) => {
      if (due === null) return [];
      const { recurrence, bound } = phrase;
      if (!recurrence) return [{ text: phrase.text, due }];
      const named = recurrence.day ?? Number(due.slice(8));
      // "trước ngày 01 hằng tháng": the last day of the month before.
      const day = recurrence.day !== undefined && bound === "before" ? named - 1 || 31 : named;
      return [{ text: phrase.text, due, repeats: { every: recurrence.every, day } }];
    }),
    product: task.product ? entryOf(textOf(document, task.product)) : "",
    note: task.row?.cells.note ? textOf(document, task.row.cells.note) : "",
  };
}

function planOf(document: PlanDocument, file: string, tasks: readonly Task[]): TaskPlan {
  const { subject } = document.header;
  const own = ownIdentity(document);
  const period = tasks.flatMap(({ deadlines }) => deadlines).find(({ from }) => from === "plan");
  return {
    name: own?.symbol ? `Kế hoạch số ${own.symbol}` : file,
    key: fold(subject ? `${headingBody(document)}\n${textOf(document, subject)}` : file),
    ends: period?.deadline.due ?? null,
  };
}
