import type { AgencyTable } from "../catalogue/agencies.ts";
import type { PlanDocument } from "../plan/document.ts";
import type { Task, TaskBody } from "./task.ts";
import { tasksOf } from "./tasks.ts";

/** The catalogue, as far as tasks are read by it. */
interface Bodies {
  readonly agencies: AgencyTable;
}

/** The tasks of a plan by the catalogue it is judged by, as rules read them. */
export function planTasks(document: PlanDocument, { agencies }: Bodies): readonly Task[] {
  return tasksOf(document, agencies);
}

/** The tasks that are reporting duties. */
export const reportingTasks = fromTasks((_, task) => (task.report ? [task] : []));

/** The tasks, as far as rules judge who has one: the same list while an edit changes the work of tasks and not their bodies. */
export const tasksByBodies = steady(planTasks, (one, other) => one === other || hasSameBodies(one, other));

/** Every body that leads a task or takes part in one, where it is first named so; by its words. */
export function bodiesGivenWork(document: PlanDocument, bodies: Bodies): readonly TaskBody[] {
  const tasks = tasksByBodies(document, bodies);
  const known =
    given.get(tasks) ??
    [
      ...new Map(tasks.flatMap(({ lead, partners }) => [...lead, ...partners].map((one) => [one.text, one] as const)).reverse()).values(),
    ].reverse();
  given.set(tasks, known);
  return known;
}

const given = new WeakMap<readonly Task[], readonly TaskBody[]>();

function hasSameBodies(one: Task, other: Task): boolean {
  return areSame(one.lead, other.lead) && areSame(one.partners, other.partners);
}

function areSame(some: readonly TaskBody[], others: readonly TaskBody[]): boolean {
  return (
    some.length === others.length &&
    some.every(({ text, place }, index) => {
      const other = others[index];
      return text === other?.text && place.paragraph === other.place.paragraph && place.start === other.place.start;
    })
  );
}

/**
 * A list, in the order of the tasks, of what each gives with the words of its paragraphs alone: an edit makes the tasks it concerns anew, and
 * only those are read again. It stays the same object while they give nothing.
 */
export function fromTasks<T>(
  read: (document: PlanDocument, task: Task) => readonly T[],
): (document: PlanDocument, bodies: Bodies) => readonly T[] {
  const known = new WeakMap<PlanDocument["roles"], ReadTasks<T>>();
  return (document, bodies) => {
    const tasks = planTasks(document, bodies);
    const latest = known.get(document.roles);
    const before = latest?.agencies === bodies.agencies ? latest : undefined;
    if (before?.tasks === tasks) return before.list;
    const { start, end } = before ? sharedEnds(before.tasks, tasks) : { start: 0, end: 0 };
    const was = before?.found.slice(start, before.found.length - end) ?? [];
    const now = tasks.slice(start, tasks.length - end).map((task) => read(document, task));
    const found = before ? before.found.slice(0, start).concat(now, before.found.slice(before.found.length - end)) : now;
    const isAsBefore = before !== undefined && [...was, ...now].every(({ length }) => length === 0);
    const list = isAsBefore ? before.list : found.flat();
    known.set(document.roles, { agencies: bodies.agencies, tasks, found, list });
    return list;
  };
}

/** What tasks gave, each its own list, and all of it as one. */
interface ReadTasks<T> {
  readonly agencies: AgencyTable;
  readonly tasks: readonly Task[];
  readonly found: readonly (readonly T[])[];
  readonly list: readonly T[];
}

/** How many tasks two lists share at their beginning, and how many of the others at their end. */
function sharedEnds(before: readonly Task[], now: readonly Task[]): { readonly start: number; readonly end: number } {
  const shorter = Math.min(before.length, now.length);
  let start = 0;
  while (start < shorter && before[start] === now[start]) start++;
  let end = 0;
  while (end < shorter - start && before[before.length - 1 - end] === now[now.length - 1 - end]) end++;
  return { start, end };
}

/** A list that stays the same object while all in it stay the same: rules that read it are not asked again with every letter. */
export function steady<T extends object>(
  list: (document: PlanDocument, bodies: Bodies) => readonly T[],
  isSame: (one: T, other: T) => boolean = Object.is,
): (document: PlanDocument, bodies: Bodies) => readonly T[] {
  const known = new WeakMap<PlanDocument["roles"], { readonly agencies: AgencyTable; readonly list: readonly T[] }>();
  return (document, bodies) => {
    const before = known.get(document.roles);
    const now = list(document, bodies);
    const kept = before?.agencies === bodies.agencies && before.list.length === now.length ? before.list : undefined;
    if (kept?.every((one, index) => isSame(one, now[index] ?? one))) return kept;
    known.set(document.roles, { agencies: bodies.agencies, list: now });
    return now;
  };
}
