import * as fs from "node:fs";
import { version } from "../../../package.json";
import { withWords } from "../catalogue/catalogue.ts";
import { type CheckedPlan, severities } from "../output/checked-plan.ts";
import { findingsGithub } from "../output/github.ts";
import { findingJson, jsonOf } from "../output/json.ts";
import { sarifOf } from "../output/sarif.ts";
import { findingsText, summaryText } from "../output/text.ts";
import type { PlanDocument } from "../plan/document.ts";
import { parsePlan } from "../plan/parse.ts";
import { type Checker, createChecker } from "../rules/check.ts";
import { rules } from "../rules/index.ts";
import type { Severity } from "../rules/rule.ts";
import { type MissingDeadlines, rulesOnMissingDeadlines } from "../workspace/missing-deadlines.ts";
import { baselineIn, withoutAccepted, writeBaseline } from "./baseline.ts";
import { comparedPlans } from "./between-plans.ts";
import { eachPlan } from "./each-plan.ts";
import { type FixedText, fixText } from "./fix-text.ts";
import { folderSettings } from "./folder-settings.ts";
import { issuedOn } from "./issued-on.ts";
import { ownCatalogue } from "./own-catalogue.ts";
import { type PlanText, standardInput, systemProblem } from "./read-input.ts";
import type { ExitStatus, Terminal } from "./terminal.ts";
import { uriReference } from "./uri-reference.ts";

export interface CheckOptions {
  readonly format: "text" | "json" | "sarif" | "github";
  readonly fix: boolean;
  /** Issue date of drafts that leave it blank, ISO. */
  readonly date?: string;
  readonly failOn: Severity | "never";
  /** How strictly missing deadlines are told of, as by the setting of the same name. */
  readonly deadlinesMissing: MissingDeadlines;
  /** A file of accepted findings: only others are told. */
  readonly baseline?: string;
  /** The file to accept all findings in. */
  readonly writeBaseline?: string;
}

/** `kehoach check PATH…`: the findings of each plan, and where several contradict one another; with `--fix` the safe repairs are made first, with `--baseline` what was accepted is left out. */
export async function check(paths: readonly string[], options: CheckOptions, terminal: Terminal): Promise<ExitStatus> {
  const { language } = terminal;
  const known = options.baseline === undefined ? undefined : baselineIn(options.baseline, terminal);
  if (options.baseline !== undefined && !known) return 2;
  const plans: CheckedPlan[] = [];
  let failed = false;
  const problem = (about: string, text: string): void => {
    failed = true;
    terminal.err(`kehoach: ${about}: ${text}\n`);
  };
  const catalogue = withWords(ownCatalogue(terminal), folderSettings(terminal).dictionary);
  const checkWith = createChecker(rules, (id, error) => problem(id, String(error)));
  const severities = rulesOnMissingDeadlines[options.deadlinesMissing];
  const checker: Checker = (document) => checkWith(document, severities, catalogue);
  const prepare = (document: PlanDocument): PlanDocument => issuedOn(document, options.date);
  const allRead = await eachPlan(paths, terminal, (plan) => {
    let { text } = plan;
    if (options.fix) {
      const fixed = fixText(text, checker, prepare);
      try {
        deliver(plan, fixed, terminal);
        text = fixed.text;
      } catch (error) {
        problem(
          plan.path,
          language === "vi" ? `không ghi được: ${systemProblem(error).vi}` : `cannot be written: ${systemProblem(error).en}`,
        );
      }
    }
    plans.push(checkText(plan.path, text, checker, prepare));
  });
  const complete = allRead && !failed;
  const all = comparedPlans(plans);
  const file = options.writeBaseline ?? options.baseline;
  const baseline = options.writeBaseline === undefined ? known : writeBaseline(options.writeBaseline, all, terminal);
  if (file !== undefined && !baseline) return 2;
  const told = file !== undefined && baseline ? withoutAccepted(all, { file, baseline }, terminal) : all;
  const report = reportOf(told, options, terminal, complete);
  // With "--fix -" the fixed text has standard output for itself.
  if (options.fix && paths.includes(standardInput)) terminal.err(report);
  else terminal.out(report);
  if (!complete) return 2;
  return told.some(({ findings }) => findings.some(({ severity }) => reaches(severity, options.failOn))) ? 1 : 0;
}

function checkText(path: string, text: string, checker: Checker, prepare: (document: PlanDocument) => PlanDocument): CheckedPlan {
  const document = prepare(parsePlan(text));
  return { path, uri: uriReference(path), document, findings: checker(document) };
}

/** Writes a fixed text where it came from: standard input goes to standard output, a file is written only when it changed. */
function deliver({ path, bom }: PlanText, fixed: FixedText, terminal: Terminal): void {
  const bytes = `${bom ? "\ufeff" : ""}${fixed.text}`;
  if (path === standardInput) terminal.out(bytes);
  else if (fixed.edits > 0) fs.writeFileSync(path, bytes);
  if (fixed.edits === 0) return;
  terminal.err(
    terminal.language === "vi" ? `kehoach: ${path}: đã sửa ${fixed.edits} chỗ\n` : `kehoach: ${path}: repaired in ${fixed.edits} places\n`,
  );
}

function reportOf(plans: readonly CheckedPlan[], { format }: CheckOptions, terminal: Terminal, complete: boolean): string {
  const { language } = terminal;
  switch (format) {
    case "json":
      return jsonOf({
        files: plans.map(({ path, document, findings }) => ({
          path,
          findings: findings.map((one) => findingJson(document, one, language)),
        })),
      });
    case "sarif":
      return sarifOf({ plans, rules, version, language, complete });
    case "github":
      return plans.map((plan) => findingsGithub(plan, language)).join("");
    case "text": {
      const found = plans.map((plan) => findingsText(plan, terminal)).filter((text) => text !== "");
      return [...found, summaryText(plans, terminal)].join("\n");
    }
  }
}

function reaches(severity: Severity, failOn: Severity | "never"): boolean {
  return failOn !== "never" && severities.indexOf(severity) >= severities.indexOf(failOn);
}
