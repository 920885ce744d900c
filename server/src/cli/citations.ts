import { citationsOf } from "../facts/citations.ts";
import { citationJson, jsonOf } from "../output/json.ts";
import { citationsText } from "../output/text.ts";
import { parsePlan } from "../plan/parse.ts";
import { eachPlan } from "./each-plan.ts";
import type { ExitStatus, Terminal } from "./terminal.ts";

/** `kehoach citations PATH…`: every document each plan cites. */
export async function citations(
  paths: readonly string[],
  { format }: { readonly format: "text" | "json" },
  terminal: Terminal,
): Promise<ExitStatus> {
  const files: object[] = [];
  const allRead = await eachPlan(paths, terminal, ({ path, text }) => {
    const document = parsePlan(text);
    const found = citationsOf(document).map((placed) => citationJson(document, placed));
    if (format === "json") files.push({ path, citations: found });
    else terminal.out(citationsText(path, found));
  });
  if (format === "json") terminal.out(jsonOf({ files }));
  return allRead ? 0 : 2;
}
