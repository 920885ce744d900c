import { deadlinesOf } from "../facts/deadlines.ts";
import { deadlineJson, jsonOf } from "../output/json.ts";
import { deadlinesText } from "../output/text.ts";
import { parsePlan } from "../plan/parse.ts";
import { eachPlan } from "./each-plan.ts";
import type { ExitStatus, Terminal } from "./terminal.ts";

/** `kehoach deadlines PATH…`: every time phrase of each plan, with the last day in time. */
export async function deadlines(
  paths: readonly string[],
  { format }: { readonly format: "text" | "json" },
  terminal: Terminal,
): Promise<ExitStatus> {
  const files: object[] = [];
  const allRead = await eachPlan(paths, terminal, ({ path, text }) => {
    const document = parsePlan(text);
    const found = deadlinesOf(document).map((placed) => deadlineJson(document, placed));
    if (format === "json") files.push({ path, deadlines: found });
    else terminal.out(deadlinesText(path, found, terminal.language));
  });
  if (format === "json") terminal.out(jsonOf({ files }));
  return allRead ? 0 : 2;
}
