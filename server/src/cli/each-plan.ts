import { type PlanText, readInputs } from "./read-input.ts";
import type { Terminal } from "./terminal.ts";

/** Does something with every readable input; one line on standard error for each that is not. Tells whether all could be read. */
export async function eachPlan(paths: readonly string[], terminal: Terminal, visit: (plan: PlanText) => void): Promise<boolean> {
  let allRead = true;
  let count = 0;
  for await (const input of readInputs(paths)) {
    count++;
    if ("problem" in input) {
      allRead = false;
      terminal.err(`kehoach: ${input.path}: ${input.problem[terminal.language]}\n`);
    } else visit(input);
  }
  if (count === 0) terminal.err(terminal.language === "vi" ? "kehoach: không thấy tệp kế hoạch nào\n" : "kehoach: no plan files found\n");
  return allRead;
}
