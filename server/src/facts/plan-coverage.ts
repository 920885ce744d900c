import { type AgencyTable, shippedAgencies } from "../catalogue/agencies.ts";
import type { PlanDocument } from "../plan/document.ts";
import { wholeParagraph } from "../plan/place.ts";
import { addDays, weekdayOf } from "../recognise/calendar.ts";
import { covers, type NamedBodies } from "./body-coverage.ts";
import { yearOfSubject } from "./plan-time.ts";
import { daysOf, recurringDay } from "./recurrence-days.ts";
import { sectionPath } from "./section-path.ts";
import type { Task, TaskDeadline } from "./task.ts";
import { givenOnce } from "./task-appendix.ts";
import { ownDeadlines } from "./task-deadlines.ts";
import { planTimes } from "./task-plan-time.ts";
import { purposeTitle } from "./task-titles.ts";
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
  /** The times it says by itself or takes from what is around it; not the plan's own period. */
  readonly times: readonly TaskDeadline[];
  /** 0 … 1: how much of what is asked its words say. */
  readonly likeness: number;
}

/** Less than this and two items only share the words that all plans share. */
const leastLikeness = 0.34;

/** How a task names a body: as who leads, as who takes part, by itself or in a group that takes it in. */
export function roleIn({ lead, partners }: Task, body: NamedBodies, agencies: AgencyTable): CoveredTask["as"] | undefined {
  const named = (bodies: readonly NamedBodies[]): boolean => bodies.some((one) => covers(one, body, agencies));
  if (named(lead)) return "lead";
  return named(partners) ? "partner" : undefined;
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
  const asked = givenOnce(superior, tasksOf(superior, agencies)).flatMap((task) => {
    const as = roleIn(task, body, agencies);
    return as ? [{ task, as } as const] : [];
  });
  const answers = answersIn(plan, agencies);
  const end = endOf(plan);
  const weigh = weighed([...asked.map(({ task }) => task.action), ...answers.map(({ words }) => words)]);
  const readAnswers = answers.map((answer) => ({ answer, words: weigh(answer.words) }));
  return asked.map(({ task, as }): CoveredTask => {
    const wanted = weigh(task.action);
    let best: Answer | undefined;
    for (const { answer, words } of readAnswers) {
      const alike = likeness(wanted, words);
      if (alike >= leastLikeness && alike > (best?.likeness ?? 0)) best = { ...answer, likeness: alike };
    }
    return { asked: task, as, answer: best, time: timeOf(task, best, end) };
  });
}

/** The plan's tasks, and what its parts say besides; a purpose or a target that reads like a task carries nothing out. */
function answersIn(plan: PlanDocument, agencies: AgencyTable): readonly Omit<Answer, "likeness">[] {
  const tasks = givenOnce(plan, tasksOf(plan, agencies)).map((task) => ({
    paragraph: task.place.paragraph,
    words: task.action,
    times: statedTimes(task),
    task,
  }));
  const taken = new Set(tasks.map(({ paragraph }) => paragraph));
  const items = plan.paragraphs.flatMap((paragraph, index) => {
    const role = plan.roles[index];
    if (taken.has(index) || (role !== "bullet" && role !== "heading" && role !== "body")) return [];
    const { appendix, sections } = sectionPath(plan, index);
    if (appendix || sections.length === 0 || sections.some(({ kind, title }) => kind !== "bullet" && purposeTitle.test(title))) return [];
    const whole = wholeParagraph(plan, index);
    const times = ownDeadlines(plan, index, whole);
    return [{ paragraph: index, words: paragraph.text.slice(whole.start, whole.end), times }];
  });
  return [...tasks, ...items];
}

/** `end` is the last day of the plan: what has no day of its own is done by then. */
function timeOf(asked: Task, answer: Answer | undefined, end: string | undefined): CoveredTask["time"] {
  const wanted = lastOf(statedTimes(asked));
  const due = wanted?.deadline.due;
  if (!wanted || !due || !answer) return "none";
  const given = lastOf(answer.times);
  if (given) return isLater(given, wanted) ? "later" : "kept";
  return end !== undefined && end <= due ? "kept" : "open";
}

/** The last day of a plan's own time: of the period it names, or of the year it is for. */
function endOf(plan: PlanDocument): string | undefined {
  const year = yearOfSubject(plan);
  const days = planTimes(plan).flatMap(({ deadline }) => deadline.due ?? []);
  return [...days, ...(year === null ? [] : [`${year}-12-31`])].sort().at(-1);
}

/** The times of a task that stand nearest to it, in the order of the text; the plan's own period is none of its own. */
export function statedTimes({ deadlines }: Task): readonly TaskDeadline[] {
  return deadlines.filter(({ from }) => from === deadlines[0]?.from && from !== "plan");
}

/** The last day in time that some times give, in ISO. */
export function lastDay(times: readonly TaskDeadline[]): string | undefined {
  return lastOf(times)?.deadline.due ?? undefined;
}

function lastOf(times: readonly TaskDeadline[]): TaskDeadline | undefined {
  const dated = times.filter(({ deadline }) => deadline.due !== null);
  return dated.toSorted((a, b) => (a.deadline.due ?? "").localeCompare(b.deadline.due ?? "")).at(-1);
}

/** Duties that come again are set side by side within one year, or week: the first day of each follows from its own plan's date. */
function isLater({ deadline: given }: TaskDeadline, { deadline: asked }: TaskDeadline): boolean {
  const [one, other] = [recurringDay(given.phrase), recurringDay(asked.phrase)];
  if (!one || !other) return (given.due ?? "") > (asked.due ?? "");
  const newYear = `${asked.due?.slice(0, 4)}-01-01`;
  const from = one.every === "week" && other.every === "week" ? addDays(newYear, (8 - weekdayOf(newYear)) % 7) : newYear;
  const first = (recurring: typeof one): string => daysOf(recurring, from, addDays(from, 366))[0] ?? "";
  return first(one) > first(other);
}
