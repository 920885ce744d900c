import { type AgencyTable, shippedAgencies } from "../catalogue/agencies.ts";
import type { PlanDocument } from "../plan/document.ts";
import { changedParagraphs, perStructure } from "../plan/gathered.ts";
import type { Task, TaskDeadline } from "./task.ts";
import type { TaskSource } from "./task-build.ts";
import { labelReader } from "./task-labels.ts";
import { withPartTimes } from "./task-part-times.ts";
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
  readonly plan: readonly TaskDeadline[];
  readonly byPart: readonly (readonly Task[])[];
  /** All of them in the order of the text, before and after sentences elsewhere have given them times. */
  readonly read: readonly Task[];
  readonly tasks: readonly Task[];
}

function tasksByPart(agencies: AgencyTable): (document: PlanDocument) => readonly Task[] {
  const known = new WeakMap<PlanDocument["roles"], Kept>();
  return (document) => {
    const { paragraphs, roles } = document;
    const before = known.get(roles);
    if (before?.paragraphs === paragraphs) return before.tasks;
    const source = { document, agencies, plan: planTimes(document), labels: labelReader(document, agencies) };
    const parts = partsOf(document);
    const changed =
      before && samePlanTime(before.plan, source.plan)
        ? new Set(changedParagraphs(before.paragraphs, paragraphs).map((index) => partAt(parts, index)))
        : undefined;
    const byPart = parts.map((part, index) => {
      const kept = before?.byPart[index];
      return kept && changed?.has(index) === false ? kept : readPart(source, part, parts[index + 1]?.start ?? paragraphs.length);
    });
    const same =
      before && byPart.every((tasks, index) => tasks === before.byPart[index] || tasks.length + (before.byPart[index]?.length ?? 0) === 0);
    const read = same ? before.read : byPart.flat();
    // The sentences that speak of other parts are few; where there are any, the list is made again.
    const now = withPartTimes(document, read);
    const tasks = same && now === read && before.tasks === before.read ? before.tasks : now;
    known.set(roles, { paragraphs, plan: source.plan, byPart, read, tasks });
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

function readPart(source: TaskSource, { start, appendix, section }: Part, end: number): readonly Task[] {
  const { sections, appendices } = source.document;
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
