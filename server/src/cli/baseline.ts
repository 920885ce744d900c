import * as fs from "node:fs";
import * as path from "node:path";
import type { CheckedPlan } from "../output/checked-plan.ts";
import { acceptedOf, newFindings } from "../rules/baseline.ts";
import { type Baseline, baselineText, readBaseline } from "../workspace/baseline-file.ts";
import { standardInput, systemProblem } from "./read-input.ts";
import type { Terminal } from "./terminal.ts";

/** The findings accepted in a file; undefined after a line on standard error about what is wrong with it. */
export function baselineIn(file: string, { err, language }: Terminal): Baseline | undefined {
  let text: string;
  try {
    text = fs.readFileSync(file, "utf8");
  } catch (error) {
    err(`kehoach: ${file}: ${systemProblem(error)[language]}\n`);
    return undefined;
  }
  const reading = readBaseline(text);
  if ("baseline" in reading) return reading.baseline;
  const { key, message, line, character } = reading.problem;
  err(`kehoach: ${file}:${line + 1}:${character + 1}: ${key === "" ? "" : `${key}: `}${message[language]}\n`);
  return undefined;
}

/**
 * Accepts all findings of the plans and writes them to a file; what it says of other plans stays. Gives what the file holds now; undefined after
 * a line on standard error.
 */
export function writeBaseline(file: string, plans: readonly CheckedPlan[], terminal: Terminal): Baseline | undefined {
  const { err, language } = terminal;
  const before = fs.existsSync(file) ? baselineIn(file, terminal) : new Map<string, never>();
  if (!before) return undefined;
  const baseline = new Map([
    ...before,
    ...plans.map((plan) => [nameIn(file, plan.path), acceptedOf(plan.document, plan.findings)] as const),
  ]);
  try {
    fs.mkdirSync(path.dirname(file), { recursive: true });
    fs.writeFileSync(file, baselineText(baseline));
  } catch (error) {
    err(`kehoach: ${file}: ${systemProblem(error)[language]}\n`);
    return undefined;
  }
  const count = plans.reduce((sum, { findings }) => sum + findings.length, 0);
  err(language === "vi" ? `kehoach: đã ghi ${count} phát hiện vào ${file}\n` : `kehoach: wrote ${count} findings to ${file}\n`);
  return baseline;
}

/** The plans with new findings only; a line on standard error tells how many accepted ones are left out. */
export function withoutAccepted(
  plans: readonly CheckedPlan[],
  { file, baseline }: { readonly file: string; readonly baseline: Baseline },
  { err, language }: Terminal,
): readonly CheckedPlan[] {
  let count = 0;
  const left = plans.map((plan) => {
    const accepted = baseline.get(nameIn(file, plan.path));
    if (!accepted) return plan;
    const findings = newFindings(plan.document, plan.findings, accepted);
    count += plan.findings.length - findings.length;
    return { ...plan, findings };
  });
  if (count > 0)
    err(language === "vi" ? `kehoach: không báo ${count} phát hiện đã chấp nhận\n` : `kehoach: ${count} accepted findings are not told\n`);
  return left;
}

/** How a file of accepted findings names a plan: by its path from there, with slashes, the same wherever the program is started. */
function nameIn(file: string, plan: string): string {
  if (plan === standardInput) return plan;
  const folder = path.dirname(path.resolve(file));
  const above = path.basename(folder) === ".kehoach" ? path.dirname(folder) : folder;
  return path.relative(above, path.resolve(plan)).split(path.sep).join("/");
}
