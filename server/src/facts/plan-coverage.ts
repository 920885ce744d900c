import { type AgencyTable, shippedAgencies } from "../catalogue/agencies.ts";
import type { PlanDocument } from "../plan/document.ts";
import { wholeParagraph } from "../plan/place.ts";
import { covers, type NamedBodies } from "./body-coverage.ts";
import type { Task } from "./task.ts";
import { tasksOf } from "./tasks.ts";
import { likeness, weighed } from "./word-likeness.ts";

/** How a plan answers one task of the superior plan. */
export interface CoveredTask {
  /** The superior plan's task. */
  readonly asked: Task;
  /** The body leads it there, or only takes part. */
  readonly as: "lead" | "partner";
  readonly answer: Answer | undefined;
  /** "later" and "open" (no day where one is asked for) need a look; "none": the superior plan sets no day. */
  readonly time: "kept" | "later" | "open" | "none";
}

/** Where the plan carries a task out: one of its own tasks, or an item that hands nothing out. */
export interface Answer {
  readonly paragraph: number;
  readonly words: string;
  readonly task?: Task;
  /** 0 … 1: how much of what is asked its words say. */
  readonly likeness: number;
}

/** Less than this and two items only share the words that all plans share. */
const leastLikeness = 0.34;

/** The bodies that a plan hands work to, most tasks first, for choosing one. */
export function bodiesWithTasks(document: PlanDocument, agencies: AgencyTable = shippedAgencies()): readonly string[] {
  const counts = new Map<string, number>();
  for (const { lead, partners } of tasksOf(document, agencies)) {
    for (const { text, group } of [...lead, ...partners]) if (!group) counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1]).map(([name]) => name);
}

/**
 * Task by task of a superior plan that a body leads or takes part in: where a plan carries it out and whether in time. Items are matched by
 * their words, the rare ones weighing most; each answer is the likeliest one, and one item may answer two tasks.
 */
export function planCoverage(
  superior: PlanDocument,
  plan: PlanDocument,
  body: NamedBodies,
  agencies: AgencyTable = shippedAgencies(),
): readonly CoveredTask[] {
  const asked = tasksOf(superior, agencies).flatMap((task) => {
    const names = (bodies: readonly NamedBodies[]): boolean => bodies.some((one) => covers(one, body, agencies));
    const as = names(task.lead) ? "lead" : names(task.partners) ? "partner" : undefined;
    return as ? [{ task, as } as const] : [];
  });
  const answers = answersIn(plan, agencies);
  const weigh = weighed([...asked.map(({ task }) => task.action), ...answers.map(({ words }) => words)]);
  const readAnswers = answers.map((answer) => ({ answer, words: weigh(answer.words) }));
  return asked.map(({ task, as }): CoveredTask => {
    const wanted = weigh(task.action);
    let best: Answer | undefined;
    for (const { answer, words } of readAnswers) {
      const alike = likeness(wanted, words);
      if (alike >= leastLikeness && alike > (best?.likeness ?? 0)) best = { ...answer, likeness: alike };
    }
    return { asked: task, as, answer: best, time: timeOf(task, best) };
  });
}

/** The plan's tasks, and its items that no task holds. */
function answersIn(plan: PlanDocument, agencies: AgencyTable): readonly Omit<Answer, "likeness">[] {
  const tasks = tasksOf(plan, agencies).map((task) => ({ paragraph: task.place.paragraph, words: task.action, task }));
  const taken = new Set(tasks.map(({ paragraph }) => paragraph));
  const items = plan.paragraphs.flatMap((paragraph, index) => {
    const role = plan.roles[index];
    if (taken.has(index) || (role !== "bullet" && role !== "heading" && role !== "body")) return [];
    const { start, end } = wholeParagraph(plan, index);
    return [{ paragraph: index, words: paragraph.text.slice(start, end) }];
  });
  return [...tasks, ...items];
}

function timeOf(asked: Task, answer: Answer | undefined): CoveredTask["time"] {
  const wanted = lastDay(asked);
  if (wanted === undefined || answer === undefined) return "none";
  const given = answer.task && lastDay(answer.task);
  if (given === undefined) return "open";
  return given > wanted ? "later" : "kept";
}

/** The last day in time that a task is given, in ISO; the plan's own period is none. */
export function lastDay({ deadlines }: Task): string | undefined {
  const days = deadlines.flatMap(({ deadline, from }) => (deadline.due && from !== "plan" ? [deadline.due] : []));
  return days.sort().at(-1);
}
