import type { CodeLens } from "vscode-languageserver-types";
import type { AgencyTable } from "../catalogue/agencies.ts";
import { sectionPath } from "../facts/section-path.ts";
import type { Task } from "../facts/task.ts";
import { givenOnce } from "../facts/task-appendix.ts";
import { tasksOf } from "../facts/tasks.ts";
import type { PlanDocument, Section } from "../plan/document.ts";
import { rangeOf, wholeParagraph } from "../plan/place.ts";
import type { Language } from "../workspace/settings.ts";
import { countTasks } from "./tasks.ts";

/** What tells a lens that counts tasks from one that counts mentions; an editor may open the tasks on a click. */
export const taskLensData = { counts: "tasks" } as const;

const words = {
  vi: {
    tasks: (count: number) => `${count} nhiệm vụ`,
    missing: (count: number) => `${count} chưa có thời hạn`,
  },
  en: {
    tasks: (count: number) => (count === 1 ? "1 task" : `${count} tasks`),
    missing: (count: number) => `${count} without a deadline`,
  },
} as const;

/** Headings that gather tasks; points and bullets mostly are tasks themselves. */
const counted: ReadonlySet<Section["kind"]> = new Set(["keyword", "upper", "roman", "arabic", "decimal", "unnumbered"]);

/** Above each heading how many tasks stand below it, and how many of them have no deadline. */
export function taskLenses(document: PlanDocument, agencies: AgencyTable, language: Language): CodeLens[] {
  const say = words[language];
  const below = new Map<Section, Task[]>();
  for (const task of givenOnce(document, tasksOf(document, agencies))) {
    for (const section of sectionPath(document, task.place.paragraph).sections) {
      if (!counted.has(section.kind) || section.paragraph === task.place.paragraph) continue;
      const tasks = below.get(section);
      if (tasks) tasks.push(task);
      else below.set(section, [task]);
    }
  }
  return [...below].map(([{ paragraph }, found]) => {
    const { tasks, withoutDeadline } = countTasks(found);
    const title = withoutDeadline === 0 ? say.tasks(tasks) : `${say.tasks(tasks)} · ${say.missing(withoutDeadline)}`;
    return { range: rangeOf(document, wholeParagraph(document, paragraph)), command: { title, command: "" }, data: taskLensData };
  });
}
