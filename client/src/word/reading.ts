import type { CancellationToken } from "vscode";
import type { WordReading } from "../../../server/src/input/word/word-reading.ts";

/** Reads a Word document aside, so that the editor stays free; undefined when the user gave it up. */
export type WordReader = (bytes: Uint8Array, cancelled: CancellationToken) => Promise<WordReading | undefined>;

/** What a worker answers. */
export type WordAnswer = WordReading | { readonly error: string };

/** The reading out of a worker's answer. */
export function readingOf(answer: WordAnswer | undefined): WordReading | undefined {
  if (answer && "error" in answer) throw new Error(answer.error);
  return answer;
}
