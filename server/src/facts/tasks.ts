import { type AgencyTable, shippedAgencies } from "../catalogue/agencies.ts";
import type { PlanDocument } from "../plan/document.ts";
import { changedParagraphs, perStructure } from "../plan/gathered.ts";
import type { Task, TaskDeadline } from "./task.ts";
import type { TaskSource } from "./task-build.ts";
import { labelCover, labelReader } from "./task-labels.ts";
import { type TaskMemory, taskMemory } from "./task-memory.ts";
import { type PartTimes, partTimesOf, withPartTimes } from "./task-part-times.ts";
import { planTimes } from "./task-plan-time.ts";
import { readTasks } from "./task-walk.ts";

/**
 * Every task of a plan, in the order of the text. Bodies are read by the catalogue that is given.
 *
 * A task follows from its own words, from the headings and items it stands in, from the label lines of its part and from the plan's own
 * time; so an edit of words reads one outermost part of the plan again, and the others are kept.
 */
export function tasksOf(document: PlanDocument, agencies: AgencyTable = shippedAgencies()): readonly Task[] {
  const reader = readers.get(agencies) ?? tasksByPart(agencies);
  readers.set(agencies, reader);
  return reader(document);
}

const readers = new WeakMap<AgencyTable, (document: PlanDocument) => readonly Task[]>();

/** What was read last from plans of one structure. */
interface Kept {
  readonly paragraphs: PlanDocument["paragraphs"];
  readonly labels: PlanDocument["labels"];
  readonly plan: readonly TaskDeadline[];
  readonly memory: TaskMemory;
  readonly byPart: readonly (readonly Task[])[];
  /** All of them in the order of the text, before and after sentences elsewhere have given them times. */
  readonly read: readonly Task[];
  readonly times: readonly PartTimes[];
  readonly tasks: readonly Task[];
}

function tasksByPart(agencies: AgencyTable): (document: PlanDocument) => readonly Task[] {
  const known = new WeakMap<PlanDocument["roles"], Kept>();
  return (document) => {
    const { paragraphs, roles, labels } = document;
    const before = known.get(roles);
    if (before?.paragraphs === paragraphs) return before.tasks;
    const plan = planTimes(document);
    const parts = partsOf(document);
    const changed = before && samePlanTime(before.plan, plan) ? changedParagraphs(before.paragraphs, paragraphs) : undefined;
    // Label lines speak of items that stand before them.
    const { values } = labelCover(document);
    const inLabels = before?.labels !== labels || changed?.some((index) => values.has(index)) === true;
    const kept = changed ? before?.memory : undefined;
    const memory = taskMemory(kept, inLabels ? "all" : (changed ?? "all"));
    const source = { document, agencies, plan, labels: labelReader(document, agencies), memory };
    const readPartAt = (index: number): readonly Task[] => readPart(source, parts, index);
    let byPart = before?.byPart ?? [];
    let read = before?.read ?? [];
    if (changed) {
      for (const index of new Set(changed.map((paragraph) => partAt(parts, paragraph)))) {
        const [old, now] = [byPart[index] ?? [], readPartAt(index)];
        if (old.length + now.length === 0) continue;
        const from = byPart.slice(0, index).reduce((count, tasks) => count + tasks.length, 0);
        read = read.slice(0, from).concat(now, read.slice(from + old.length));
        byPart = byPart.with(index, now);
      }
    } else {
      byPart = parts.map((_, index) => readPartAt(index));
      read = byPart.flat();
    }
    const times = partTimesOf(document);
    const tasks = before && read === before.read && times === before.times ? before.tasks : withPartTimes(document, read, times);
    known.set(roles, { paragraphs, labels, plan, memory, byPart, read, times, tasks });
    return tasks;
  };
}

/** An outermost part of the plan or of an appendix, or the words before the first one. */
interface Part {
  readonly start: number;
  readonly appendix?: number;
  readonly section?: number;
}

const partsOf = perStructure(({ sections, appendices }): readonly Part[] => [
  { start: 0 },
  ...sections.map(({ paragraph }, section) => ({ start: paragraph, section })),
  ...appendices.flatMap((one, appendix) => [
    { start: one.heading.paragraph, appendix },
    ...one.sections.map(({ paragraph }, section) => ({ start: paragraph, appendix, section })),
  ]),
]);

function readPart(source: TaskSource, parts: readonly Part[], index: number): readonly Task[] {
  const { sections, appendices, paragraphs } = source.document;
  const { start, appendix, section } = parts[index] ?? { start: 0 };
  const end = parts[index + 1]?.start ?? paragraphs.length;
  const root = section === undefined ? undefined : (appendix === undefined ? sections : appendices[appendix]?.sections)?.[section];
  return readTasks(source, start, end, root ? [root] : []);
}

/** The part that holds a paragraph. */
function partAt(parts: readonly Part[], paragraph: number): number {
  let low = 0;
  let high = parts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((parts[middle]?.start ?? 0) <= paragraph) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

function samePlanTime(before: readonly TaskDeadline[], now: readonly TaskDeadline[]): boolean {
  return before.length === now.length && before.every(({ deadline }, index) => deadline === now[index]?.deadline);
}
