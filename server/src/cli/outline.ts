import { outlineOf } from "../features/outline.ts";
import { jsonOf, outlineJson } from "../output/json.ts";
import { outlineText } from "../output/text.ts";
import { parsePlan } from "../plan/parse.ts";
import { eachPlan } from "./each-plan.ts";
import type { ExitStatus, Terminal } from "./terminal.ts";

/** `kehoach outline PATH…`: the tree of parts of each plan. */
export async function outline(
  paths: readonly string[],
  { format }: { readonly format: "text" | "json" },
  terminal: Terminal,
): Promise<ExitStatus> {
  const files: object[] = [];
  const allRead = await eachPlan(paths, terminal, ({ path, text }) => {
    const nodes = outlineOf(parsePlan(text));
    if (format === "json") files.push({ path, outline: nodes.map(outlineJson) });
    else terminal.out(outlineText(path, nodes));
  });
  if (format === "json") terminal.out(jsonOf({ files }));
  return allRead ? 0 : 2;
}
