import { givenOnce } from "../facts/task-appendix.ts";
import { tasksOf } from "../facts/tasks.ts";
import { jsonOf, taskJson } from "../output/json.ts";
import { tasksText } from "../output/tasks-text.ts";
import { parsePlan } from "../plan/parse.ts";
import { eachPlan } from "./each-plan.ts";
import { ownCatalogue } from "./own-catalogue.ts";
import type { ExitStatus, Terminal } from "./terminal.ts";

/** `kehoach tasks PATH…`: every task of each plan once, with who does it and by when. */
export async function tasks(
  paths: readonly string[],
  { format }: { readonly format: "text" | "json" },
  terminal: Terminal,
): Promise<ExitStatus> {
  const files: object[] = [];
  const { agencies } = ownCatalogue(terminal);
  const allRead = await eachPlan(paths, terminal, ({ path, text }) => {
    const document = parsePlan(text);
    const found = givenOnce(document, tasksOf(document, agencies)).map((task) => taskJson(document, task));
    if (format === "json") files.push({ path, tasks: found });
    else terminal.out(tasksText(path, found, terminal.language));
  });
  if (format === "json") terminal.out(jsonOf({ files }));
  return allRead ? 0 : 2;
}
