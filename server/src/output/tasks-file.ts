import { tasksCsv } from "./tasks-csv.ts";
import type { TaskFileFormat } from "./tasks-format.ts";
import { tasksIcs } from "./tasks-ics.ts";
import type { TaskLine } from "./tasks-line.ts";
import { tasksXlsx } from "./tasks-xlsx.ts";

/** The bytes of a file of tasks. This file starts a bundle of its own, loaded when somebody exports. */
export async function taskFile(format: TaskFileFormat, lines: readonly TaskLine[], made: Date): Promise<Uint8Array> {
  if (format === "xlsx") return tasksXlsx(lines);
  return new TextEncoder().encode(format === "csv" ? tasksCsv(lines) : tasksIcs(lines, made));
}
