import type { AgencyTable } from "../catalogue/agencies.ts";
import { namedBodies } from "../facts/body-coverage.ts";
import { type Answer, type CoveredTask, lastDay, planCoverage, statedTimes } from "../facts/plan-coverage.ts";
import type { Task, TaskDeadline } from "../facts/task.ts";
import { entryOf, workOf } from "../facts/task-appendix.ts";
import type { PlanDocument } from "../plan/document.ts";
import { rangeOf, wholeParagraph } from "../plan/place.ts";
import type { ComparedPlace, ComparedTask } from "./comparison-entry.ts";

/** What a plan makes of the tasks that a superior plan gives a body, in the order of the superior plan. */
export function comparedTasks(superior: PlanDocument, plan: PlanDocument, body: string, agencies: AgencyTable): readonly ComparedTask[] {
  const covered = planCoverage(superior, plan, namedBodies(body, agencies), agencies);
  return covered.map((one) => {
    const { asked, as, answer } = one;
    const answered = answer && (answer.task ? placeOf(plan, answer.task) : itemOf(plan, answer));
    return { verdict: verdictOf(one), asked: placeOf(superior, asked), as, ...(answered ? { answer: answered } : {}) };
  });
}

function verdictOf({ answer, time }: CoveredTask): ComparedTask["verdict"] {
  if (!answer) return "missing";
  return time === "later" || time === "open" ? time : "kept";
}

function placeOf(document: PlanDocument, task: Task): ComparedPlace {
  return { words: entryOf(workOf(document, task)), ...timeOf(statedTimes(task)), range: rangeOf(document, task.place) };
}

function itemOf(document: PlanDocument, { paragraph, words, times }: Answer): ComparedPlace {
  return { words: entryOf(words), ...timeOf(times), range: rangeOf(document, wholeParagraph(document, paragraph)) };
}

function timeOf(times: readonly TaskDeadline[]): Pick<ComparedPlace, "deadline" | "due"> {
  return { deadline: times.map(({ deadline }) => deadline.phrase.text).join("; "), due: lastDay(times) ?? null };
}
