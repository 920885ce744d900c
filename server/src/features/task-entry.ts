import type { DeadlineSource } from "../facts/task.ts";
import type { DeadlineKind } from "../recognise/deadline.ts";
import type { Range } from "../text/source-text.ts";
import type { BodyName } from "./body-names.ts";

/** The request of the view "Nhiệm vụ": `{ textDocument: { uri } }` → the tasks of a plan. */
export const tasksRequest = "kehoach/tasks";
/** The request of the status bar: `{ textDocument: { uri } }` → how many tasks a plan has. */
export const taskCountsRequest = "kehoach/taskCounts";

/** A task as a list shows it; nothing in it depends on the day it is asked for. */
export interface TaskEntry {
  /** Stays while the words of the plan are edited. */
  readonly id: string;
  /** The work, shortened where it is very long. */
  readonly title: string;
  readonly lead: readonly BodyName[];
  readonly partners: readonly BodyName[];
  /** "Đề nghị …": asked for, not ordered. */
  readonly requested: boolean;
  readonly report: boolean;
  readonly product: string;
  /** Those of the nearest source, in the order of the text. */
  readonly deadlines: readonly TaskDeadlineEntry[];
  /** The parts of the plan around the task's own item, outermost first. */
  readonly path: readonly TaskSection[];
  readonly range: Range;
}

export interface TaskDeadlineEntry {
  readonly text: string;
  readonly kind: DeadlineKind;
  /** The last day in time (ISO); null where none can be told. */
  readonly due: string | null;
  readonly from: DeadlineSource;
}

export interface TaskSection {
  readonly id: string;
  /** "II. NHIỆM VỤ VÀ GIẢI PHÁP" */
  readonly title: string;
  /** Where its heading begins. */
  readonly line: number;
}

export interface TaskCounts {
  readonly tasks: number;
  readonly withoutDeadline: number;
}

/** Whether nothing but the plan's own period limits a task. */
export function lacksDeadline({ deadlines }: { readonly deadlines: readonly { readonly from: DeadlineSource }[] }): boolean {
  return deadlines.every(({ from }) => from === "plan");
}
