import type { Message } from "../../rules/rule.ts";

/** A Word document as the text of a plan, or why it cannot be read. */
export type WordReading = { readonly text: string; readonly notes: readonly Message[] } | { readonly problem: Message };

/** What the bundle that `word-reader.ts` starts offers. */
export interface WordReaders {
  readWord(bytes: Uint8Array): WordReading;
}
