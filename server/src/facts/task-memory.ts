import type { Task } from "./task.ts";
import type { Around } from "./task-build.ts";

/** What was read from words of a plan: their own tasks, and what holds for what stands below them or behind them. */
export interface ReadWords {
  readonly own: readonly Task[];
  readonly below: Around;
}

/** What was read from words without a number, and under what. */
export interface ReadLoose extends ReadWords {
  readonly words: Around;
}

/** What was read from an item, and under what. */
export interface ReadSection extends ReadLoose {
  readonly items: Around;
  /** From the whole item: its tasks, and what holds for words behind it. Absent where a sentence in it gave a time to tasks above it. */
  readonly whole?: { readonly tasks: readonly Task[]; readonly after: Around };
}

/**
 * What was read from the items and words of a plan, by their first paragraphs, for as long as its structure stays. An edit of words reads again
 * only the items around the changed paragraphs.
 */
export interface TaskMemory {
  readonly sections: Map<number, ReadSection>;
  readonly loose: Map<number, ReadLoose>;
  /** Paragraphs that are not as they were when this was read, in order; "all" when nothing holds any more. */
  readonly changed: readonly number[] | "all";
}

/** Whether the paragraphs from `from` up to `end` are as they were. */
export function isUnchanged({ changed }: TaskMemory, from: number, end: number): boolean {
  return changed !== "all" && !changed.some((paragraph) => paragraph >= from && paragraph < end);
}

/** The memory of one more reading; a new one where nothing was read before. */
export function taskMemory(before: TaskMemory | undefined, changed: TaskMemory["changed"]): TaskMemory {
  return { sections: before?.sections ?? new Map(), loose: before?.loose ?? new Map(), changed };
}
