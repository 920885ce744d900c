import type { TaskLine } from "./tasks-lines.ts";

/** What tasks can be handed out as: a table for any program, a workbook, a calendar. */
export const taskFileFormats = ["xlsx", "csv", "ics"] as const;
export type TaskFileFormat = (typeof taskFileFormats)[number];

/** What the bundle of `tasks-file.ts` offers. */
export interface TaskFiles {
  taskFile(format: TaskFileFormat, lines: readonly TaskLine[], made: Date): Promise<Uint8Array>;
}
