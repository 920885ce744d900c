import { Worker } from "node:worker_threads";
import type { WordReading } from "../../../server/src/input/word/word-reading.ts";
import type { WordReader } from "./reading.ts";

/** Reads Word documents in a thread of their own, which goes with the answer or when the user has enough. */
export function readerInThread(script: string): WordReader {
  return async (bytes, cancelled) => {
    const thread = new Worker(script);
    try {
      return await new Promise<WordReading | undefined>((resolve, reject) => {
        cancelled.onCancellationRequested(() => resolve(undefined));
        thread.once("message", resolve);
        thread.once("error", reject);
        thread.postMessage(bytes);
      });
    } finally {
      await thread.terminate();
    }
  };
}
