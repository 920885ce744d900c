import * as fs from "node:fs";
import * as path from "node:path";
import { pathToFileURL } from "node:url";
import { planPages } from "../output/layout/plan-pages.ts";
import { pdfOf } from "../output/word/node-pdf.ts";
import type { WordFiles } from "../output/word/word-format.ts";
import { parsePlan } from "../plan/parse.ts";
import { createChecker } from "../rules/check.ts";
import { rules } from "../rules/index.ts";
import type { Message } from "../rules/rule.ts";
import { folderSettings } from "./folder-settings.ts";
import { ownCatalogue } from "./own-catalogue.ts";
import { readInputs } from "./read-input.ts";
import type { ExitStatus, Terminal } from "./terminal.ts";
import { exists, writeNew } from "./write-new.ts";

interface ExportOptions {
  readonly output: string;
  /** A file that is there already is written over. */
  readonly force: boolean;
}

/** `kehoach export PLAN -o FILE`: one plan as a Word document, or as a PDF of it, as the settings of the folder want the page. */
export async function exportPlan(plan: string, options: ExportOptions, terminal: Terminal): Promise<ExitStatus> {
  const problem = problemOf(plan, options) ?? (await write(plan, options, terminal));
  terminal.err(problem ? `kehoach: ${problem[terminal.language]}\n` : `${written(options.output)[terminal.language]}\n`);
  return problem ? 2 : 0;
}

async function write(plan: string, { output, force }: ExportOptions, terminal: Terminal): Promise<Message | undefined> {
  for await (const input of readInputs([plan])) {
    if ("problem" in input) return { vi: `${input.path}: ${input.problem.vi}`, en: `${input.path}: ${input.problem.en}` };
    const { wordFile }: WordFiles = await import(pathToFileURL(bundle()).href);
    const { pageStyle, rules: severities } = folderSettings(terminal);
    const document = parsePlan(input.text);
    const check = createChecker(rules, (id, error) => terminal.err(`kehoach: ${id}: ${String(error)}\n`));
    const errors = () => check(document, severities, ownCatalogue(terminal)).some(({ severity }) => severity === "error");
    const word = await wordFile(planPages(document, pageStyle, pageStyle.draftMark && errors()));
    const made = isPdf(output) ? await pdfOf(word) : { bytes: word };
    return made && ("problem" in made ? made.problem : writeNew(output, made.bytes, { force }));
  }
  return undefined;
}

function problemOf(plan: string, { output, force }: ExportOptions): Message | undefined {
  if (path.extname(output).toLowerCase() !== ".docx" && !isPdf(output))
    return { vi: "-o cần tên tệp .docx hoặc .pdf", en: "-o needs the name of a .docx or .pdf file" };
  if (fs.statSync(plan, { throwIfNoEntry: false })?.isDirectory())
    return { vi: `${plan} là thư mục; mỗi lần xuất một kế hoạch`, en: `${plan} is a folder; plans are exported one at a time` };
  if (!force && fs.existsSync(output)) return exists(output);
  return fs.existsSync(bundle()) ? undefined : { vi: `thiếu tệp ${bundle()}`, en: `${bundle()} is missing` };
}

function isPdf(file: string): boolean {
  return path.extname(file).toLowerCase() === ".pdf";
}

/** What writes Word documents lies beside the command line, so that other commands need not read it. */
function bundle(): string {
  return path.join(__dirname, "server", "word.js");
}

function written(file: string): Message {
  return { vi: `Đã xuất kế hoạch ra ${file}`, en: `Exported the plan to ${file}` };
}
