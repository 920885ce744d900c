import { describe, expect, it } from "vitest";
import { labelBlocks } from "../../server/src/facts/label-blocks.ts";
import type { Task } from "../../server/src/facts/task.ts";
import { governingDeadline } from "../../server/src/facts/task-deadlines.ts";
import { tasksOf } from "../../server/src/facts/tasks.ts";
import { taskJson } from "../../server/src/output/json.ts";
import { tasksText } from "../../server/src/output/tasks-text.ts";
import { rangeOf } from "../../server/src/plan/place.ts";
import { type PlanFile, realPlans, samplePlans } from "./plan-files.ts";
import { realTasks } from "./real-tasks.ts";

it.each(samplePlans.map((plan) => [plan.name, plan] as const))("the tasks of %s", async (name, { document }) => {
  const tasks = tasksOf(document).map((task) => taskJson(document, task));
  await expect(tasksText("", tasks, "vi")).toMatchFileSnapshot(`__snapshots__/${name}.tasks.txt`);
});

/** "79 label 2+1 @label" for a task on line 79 with two leads, a partner and a time from a label line; "!" where it is requested. */
function outlineOf({ document }: PlanFile, task: Task): string {
  const { lead, partners, surface, requested, report } = task;
  const time = governingDeadline(task);
  const line = rangeOf(document, task.place).start.line + 1;
  const kind = `${requested ? "!" : ""}${surface}${report ? " report" : ""}`;
  return `${line} ${kind} ${lead.length}+${partners.length}${time && time.from !== "plan" ? ` @${time.from}` : ""}`;
}

describe.each(realPlans.map((plan) => [plan.name, plan] as const))("real plan %s", (name, plan) => {
  const tasks = tasksOf(plan.document);

  it("has the tasks that were read in it by hand", () => {
    expect(tasks.map((task) => outlineOf(plan, task))).toEqual(realTasks[name.slice(0, 3)]);
  });

  it("gives each task below its label lines the bodies and the time that they say", () => {
    const labels = labelBlocks(plan.document).flat();
    const labelled = tasks.filter(({ surface }) => surface === "label");
    expect(labelled.length > 0).toBe(labels.length > 0);
    expect(labelled.filter(({ lead }) => lead.length === 0)).toEqual([]);
  });
});
