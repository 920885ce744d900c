import type { TaskLine } from "./tasks-line.ts";

/** What tasks can be handed out as: a workbook, a table for any program, a calendar. */
export const taskFileFormats = ["xlsx", "csv", "ics"] as const;
export type TaskFileFormat = (typeof taskFileFormats)[number];

/** What the bundle that `tasks-file.ts` starts offers. */
export interface TaskFiles {
  taskFile(format: TaskFileFormat, lines: readonly TaskLine[], made: Date): Promise<Uint8Array>;
}

/** The request of "Xuất nhiệm vụ": `{ textDocument: { uri }, format, file }` → the file of the plan's tasks; `file` is the plan's name. */
export const exportTasksRequest = "kehoach/exportTasks";

export interface ExportTasksParams {
  readonly textDocument: { readonly uri: string };
  readonly format: TaskFileFormat;
  readonly file: string;
}

export interface ExportedTasks {
  /** How many tasks, or how many days for a calendar, it holds; with none there is no file. */
  readonly count: number;
  /** The bytes, in base64. */
  readonly content: string;
}
