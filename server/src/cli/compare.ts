import { comparableBodies } from "../features/comparable-bodies.ts";
import { comparedTasks } from "../features/comparison.ts";
import { comparisonText } from "../output/comparison-text.ts";
import { jsonOf } from "../output/json.ts";
import { parsePlan } from "../plan/parse.ts";
import { eachPlan } from "./each-plan.ts";
import { ownCatalogue } from "./own-catalogue.ts";
import type { PlanText } from "./read-input.ts";
import type { ExitStatus, Terminal } from "./terminal.ts";

/**
 * `kehoach compare PARENT PLAN --agency NAME`: where a plan carries out what its superior plan asks of a body, and what is missing, later
 * or without a day; then 1, as `check` with findings.
 */
export async function compare(
  paths: readonly [superior: string, plan: string],
  { agency, format }: { readonly agency: string; readonly format: "text" | "json" },
  terminal: Terminal,
): Promise<ExitStatus> {
  const { language } = terminal;
  const read: PlanText[] = [];
  await eachPlan(paths, terminal, (text) => read.push(text));
  const [above, below] = read;
  if (!above || !below || read.length > 2) {
    const wanted = {
      vi: "cần đúng hai tệp: kế hoạch cấp trên và kế hoạch này",
      en: "two files are needed: the superior plan and this one",
    };
    if (read.length !== 1) terminal.err(`kehoach: ${wanted[language]}\n`);
    return 2;
  }
  const { agencies } = ownCatalogue(terminal);
  const [superior, plan] = [parsePlan(above.text), parsePlan(below.text)];
  const compared = comparedTasks(superior, plan, agency, agencies);
  const files = [{ path: below.path, superior: above.path, agency, tasks: compared }];
  if (format === "json") terminal.out(jsonOf({ files }));
  else if (compared.length > 0) terminal.out(comparisonText({ superior: above.path, plan: below.path }, compared, language));
  if (compared.length === 0) {
    const bodies = comparableBodies(superior, plan, agencies).map(({ name }) => name);
    terminal.err(`kehoach: ${nobody(agency, bodies, language === "vi")}\n`);
    return 2;
  }
  return compared.some(({ verdict }) => verdict !== "kept") ? 1 : 0;
}

function nobody(agency: string, bodies: readonly string[], vietnamese: boolean): string {
  const some = bodies.slice(0, 8).join("; ");
  return vietnamese
    ? `kế hoạch cấp trên không giao việc cho “${agency}”; các cơ quan được giao: ${some || "không có"}`
    : `the superior plan hands no work to “${agency}”; it names: ${some || "nobody"}`;
}
