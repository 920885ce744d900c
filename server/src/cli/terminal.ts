import type { Language } from "../workspace/settings.ts";

/** Where a command writes, and how the reader wants it. */
export interface Terminal {
  readonly language: Language;
  /** Standard output is a screen that shows colours, and the user has not refused them (NO_COLOR). */
  readonly colour: boolean;
  out(text: string): void;
  err(text: string): void;
}

/** 0: nothing found; 1: findings; 2: usage, or something that could not be read. The highest of several wins. */
export type ExitStatus = 0 | 1 | 2;
