import type { AgencyTable } from "../catalogue/agencies.ts";
import { sectionPath } from "../facts/section-path.ts";
import type { Task, TaskDeadline } from "../facts/task.ts";
import { givenOnce } from "../facts/task-appendix.ts";
import { tasksOf } from "../facts/tasks.ts";
import type { PlanDocument, Section } from "../plan/document.ts";
import { perStructure } from "../plan/gathered.ts";
import { rangeOf, textOf } from "../plan/place.ts";
import { bodyNames } from "./body-names.ts";
import { lacksDeadline, type TaskCounts, type TaskEntry, type TaskSection } from "./task-entry.ts";

/** Characters of a title. */
const longestTitle = 240;

/** The tasks of a plan in the order of the text; an appendix that only repeats them adds none. */
export function taskEntries(document: PlanDocument, agencies: AgencyTable): TaskEntry[] {
  const tasks = givenOnce(document, tasksOf(document, agencies));
  const bodies = bodyNames(document, tasks, agencies);
  const ids = sectionIds(document);
  const counts = new Map<string, number>();
  return tasks.map((task) => {
    const path = pathOf(document, task, ids);
    const within = path.at(-1)?.id ?? "";
    const count = counts.get(within) ?? 0;
    counts.set(within, count + 1);
    return {
      id: `${within}#${count}`,
      title: shorten(capital(task.action || textOf(document, task.place))),
      lead: task.lead.map(bodies.named),
      partners: task.partners.map(bodies.named),
      requested: task.requested,
      report: task.report !== undefined,
      product: task.product ? textOf(document, task.product).replace(/[.;]$/, "") : "",
      deadlines: nearest(task).map(({ deadline: { phrase, due }, from }) => ({ text: phrase.text, kind: phrase.kind, due, from })),
      path,
      range: rangeOf(document, task.place),
    };
  });
}

/** Where a task has a day of its own, nobody asks for that of its section. */
function nearest({ deadlines }: Task): readonly TaskDeadline[] {
  return deadlines.filter(({ from }) => from === deadlines[0]?.from);
}

export function countTasks(tasks: readonly Task[]): TaskCounts {
  return { tasks: tasks.length, withoutDeadline: tasks.filter(lacksDeadline).length };
}

function pathOf(document: PlanDocument, { place: { paragraph } }: Task, ids: ReadonlyMap<number, string>): TaskSection[] {
  const { appendix, sections } = sectionPath(document, paragraph);
  const around = sections.filter((section) => section.paragraph !== paragraph);
  return [
    ...(appendix ? [part(appendix.heading.paragraph, textOf(document, appendix.heading))] : []),
    ...around.map((section) => part(section.paragraph, titleOf(document, section))),
  ];

  function part(first: number, title: string): TaskSection {
    return { id: ids.get(first) ?? "", title, line: document.startLines[first] ?? 0 };
  }
}

function titleOf(document: PlanDocument, { paragraph, marker, title }: Section): string {
  const written = marker && document.paragraphs[paragraph]?.text.slice(marker.start, marker.end);
  return shorten(written ? `${written} ${title}` : title);
}

/** Parts, by their first paragraph, are told by their places among their sisters: labels may be there twice, and titles change while one types. */
const sectionIds = perStructure((document): ReadonlyMap<number, string> => {
  const ids = new Map<number, string>();
  const visit = (sections: readonly Section[], within: string): void => {
    for (const [index, { paragraph, children }] of sections.entries()) {
      ids.set(paragraph, `${within}${index}`);
      visit(children, `${within}${index}.`);
    }
  };
  visit(document.sections, "");
  for (const [index, { heading, sections }] of document.appendices.entries()) {
    ids.set(heading.paragraph, `p${index}`);
    visit(sections, `p${index}.`);
  }
  return ids;
});

/** Work from the middle of a sentence ("… chủ trì rà soát …") begins a line of its own here. */
function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function shorten(words: string): string {
  if (words.length <= longestTitle) return words;
  const cut = words.lastIndexOf(" ", longestTitle - 1);
  return `${words.slice(0, cut > 0 ? cut : longestTitle - 1)}…`;
}
