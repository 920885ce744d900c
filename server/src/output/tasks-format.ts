import type { TaskLine } from "./tasks-line.ts";

/** What tasks can be handed out as: a workbook, a table for any program, a calendar. */
export const taskFileFormats = ["xlsx", "csv", "ics"] as const;
export type TaskFileFormat = (typeof taskFileFormats)[number];

/** What the bundle that `tasks-file.ts` starts offers. */
export interface TaskFiles {
  taskFile(format: TaskFileFormat, lines: readonly TaskLine[], made: Date): Promise<Uint8Array>;
}

/** The request of "Xuất nhiệm vụ": `{ textDocument: { uri }, file }` → the plan's tasks; `file` names a plan without a number. */
export const taskLinesRequest = "kehoach/taskLines";

export interface TaskLinesParams {
  readonly textDocument: { readonly uri: string };
  readonly file: string;
}
