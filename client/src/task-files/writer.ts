import type { TaskFileFormat, TaskFiles } from "../../../server/src/output/tasks-format.ts";
import type { TaskLine } from "../../../server/src/output/tasks-line.ts";

/** Makes the bytes of a file of tasks, by a bundle that is loaded for it. */
export type TaskFileWriter = TaskFiles["taskFile"];

/** What the worker of a browser is asked … */
export interface TaskFileQuestion {
  readonly format: TaskFileFormat;
  readonly lines: readonly TaskLine[];
  readonly made: Date;
}

/** … and what it answers. */
export type TaskFileAnswer = { readonly bytes: Uint8Array } | { readonly error: string };
