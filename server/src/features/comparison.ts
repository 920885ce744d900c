import type { AgencyTable } from "../catalogue/agencies.ts";
import { namedBodies } from "../facts/body-coverage.ts";
import { bodiesWithTasks, type CoveredTask, lastDay, planCoverage } from "../facts/plan-coverage.ts";
import type { Task } from "../facts/task.ts";
import type { PlanDocument } from "../plan/document.ts";
import { rangeOf, wholeParagraph } from "../plan/place.ts";
import { agencyRecogniser } from "../recognise/agency.ts";
import type { ComparedPlace, ComparedTask } from "./comparison-entry.ts";

/** The bodies that a plan hands work to, most tasks first. */
export function comparableBodies(superior: PlanDocument, agencies: AgencyTable): readonly string[] {
  return bodiesWithTasks(superior, agencies);
}

/** What a plan makes of the tasks that a superior plan gives a body, in the order of the superior plan. */
export function comparedTasks(superior: PlanDocument, plan: PlanDocument, body: string, agencies: AgencyTable): readonly ComparedTask[] {
  const recognise = agencyRecogniser(agencies);
  const wanted = namedBodies(body, (text) => recognise(text, []));
  const covered = planCoverage(superior, plan, wanted, agencies);
  return covered.map((one) => {
    const { asked, as, answer } = one;
    const answered = answer && (answer.task ? placeOf(plan, answer.task) : itemOf(plan, answer.paragraph));
    return { verdict: verdictOf(one), asked: placeOf(superior, asked), as, ...(answered ? { answer: answered } : {}) };
  });
}

function verdictOf({ answer, time }: CoveredTask): ComparedTask["verdict"] {
  if (!answer) return "missing";
  return time === "later" || time === "open" ? time : "kept";
}

function placeOf(document: PlanDocument, task: Task): ComparedPlace {
  const stated = task.deadlines.filter(({ from }) => from !== "plan");
  return {
    words: task.action,
    deadline: stated.map(({ deadline }) => deadline.phrase.text).join("; "),
    due: lastDay(task) ?? null,
    range: rangeOf(document, task.place),
  };
}

function itemOf(document: PlanDocument, paragraph: number): ComparedPlace {
  const words = document.paragraphs[paragraph]?.text ?? "";
  return { words, deadline: "", due: null, range: rangeOf(document, wholeParagraph(document, paragraph)) };
}
