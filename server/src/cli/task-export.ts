import * as fs from "node:fs";
import * as path from "node:path";
import { pathToFileURL } from "node:url";
import { type TaskFileFormat, type TaskFiles, taskFileFormats } from "../output/tasks-format.ts";
import { calendarDays, type TaskLine } from "../output/tasks-line.ts";
import { taskLines } from "../output/tasks-lines.ts";
import { parsePlan } from "../plan/parse.ts";
import type { Message } from "../rules/rule.ts";
import { eachPlan } from "./each-plan.ts";
import { ownCatalogue } from "./own-catalogue.ts";
import { tasks } from "./tasks.ts";
import type { ExitStatus, Terminal } from "./terminal.ts";
import { exists, writeNew } from "./write-new.ts";

interface TaskExport {
  readonly format: TaskFileFormat;
  /** Where to write; standard output without it. */
  readonly output?: string;
  /** A file that is there already is written over. */
  readonly force: boolean;
}

export interface TasksOptions {
  readonly format: "text" | "json" | TaskFileFormat | undefined;
  readonly output: string | undefined;
  readonly force: boolean;
}

/** `kehoach tasks`: a list for people or programs, or a file for others. The name of the file tells the format where nothing else does. */
export async function handOut(paths: readonly string[], { format, output, force }: TasksOptions, terminal: Terminal): Promise<ExitStatus> {
  const wanted =
    format ?? (output === undefined ? "text" : taskFileFormats.find((one) => path.extname(output).toLowerCase() === `.${one}`));
  if (wanted === "text" || wanted === "json") {
    if (output === undefined) return tasks(paths, { format: wanted }, terminal);
  } else if (wanted !== undefined)
    return exportTasks(paths, { format: wanted, force, ...(output === undefined ? {} : { output }) }, terminal);
  terminal.err(`kehoach: ${noFormat[terminal.language]}\n`);
  return 2;
}

const noFormat = {
  vi: "-o chỉ dùng cho tệp .csv, .xlsx, .ics; nêu rõ bằng --format csv, xlsx hoặc ics",
  en: "-o is for .csv, .xlsx and .ics files; say which with --format csv, xlsx or ics",
};

/** The tasks of all plans in one table or calendar. */
async function exportTasks(paths: readonly string[], { format, output, force }: TaskExport, terminal: Terminal): Promise<ExitStatus> {
  const problem = problemOf({ format, force, ...(output === undefined ? {} : { output }) });
  if (problem) {
    terminal.err(`kehoach: ${problem[terminal.language]}\n`);
    return 2;
  }
  const lines: TaskLine[] = [];
  let plans = 0;
  const { agencies } = ownCatalogue(terminal);
  const allRead = await eachPlan(paths, terminal, ({ path: file, text }) => {
    plans++;
    lines.push(...taskLines(parsePlan(text), path.basename(file), agencies));
  });
  const status = allRead ? 0 : 2;
  const count = format === "ics" ? lines.flatMap(calendarDays).length : lines.length;
  if (count === 0) {
    terminal.err(`kehoach: ${nothing[format === "ics" ? "days" : "tasks"][terminal.language]}\n`);
    return status;
  }
  const { taskFile }: TaskFiles = await import(pathToFileURL(bundle()).href);
  const bytes = await taskFile(format, lines, new Date());
  if (output === undefined) terminal.out(new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes));
  else {
    const problem = writeNew(output, bytes, { force });
    if (problem) {
      terminal.err(`kehoach: ${problem[terminal.language]}\n`);
      return 2;
    }
    terminal.err(`${written(format, count, plans, output)[terminal.language]}\n`);
  }
  return status;
}

function problemOf({ format, output, force }: TaskExport): Message | undefined {
  if (output === undefined && format === "xlsx")
    return { vi: "xlsx cần tệp để ghi: thêm -o TÊN-TỆP.xlsx", en: "xlsx needs a file to write: add -o FILE.xlsx" };
  if (output !== undefined && !force && fs.existsSync(output)) return exists(output);
  if (fs.existsSync(bundle())) return undefined;
  return { vi: `thiếu tệp ${bundle()}`, en: `${bundle()} is missing` };
}

/** What writes the files lies beside the command line, so that other commands need not read it. */
function bundle(): string {
  return path.join(__dirname, "server", "task-files.js");
}

const nothing = {
  tasks: { vi: "không có nhiệm vụ nào để xuất", en: "no tasks to export" },
  days: { vi: "không có nhiệm vụ nào có ngày đến hạn để đưa vào lịch", en: "no task has a due day for a calendar" },
};

function written(format: TaskFileFormat, count: number, plans: number, file: string): Message {
  return {
    vi: `Đã ghi ${count} ${format === "ics" ? "ngày đến hạn" : "nhiệm vụ"} của ${plans} kế hoạch vào ${file}`,
    en: `Wrote ${count} ${format === "ics" ? "due day" : "task"}${count === 1 ? "" : "s"} of ${plans} plan${plans === 1 ? "" : "s"} to ${file}`,
  };
}
