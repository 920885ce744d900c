import { readFile } from "node:fs/promises";
import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";
import { parentPort, Worker } from "node:worker_threads";
import { summariseHere, summaryOfFile } from "./index-reading.ts";
import type { PlanSummary } from "./index-summary.ts";
import { longestPlan, type SummaryRequest } from "./plan-files.ts";

/** One file as a thread has read it. */
interface Read {
  readonly uri: string;
  readonly summary?: PlanSummary;
  readonly error?: string;
}

/** Files a thread is given at once: few, so that what it sends back never keeps the editor waiting. */
const batch = 8;
/** Each thread takes memory of its own while it works. */
const mostThreads = 4;

/** A plan that is read leaves much behind at once; with room for several the collector comes round less often (megabytes). */
const youngMemory = 64;

/** The text of a file on the disk; an error where it is too long or no UTF-8, which is never guessed into letters. */
export async function readPlanFile(uri: string): Promise<string> {
  const bytes = await readFile(fileURLToPath(uri));
  if (bytes.length > longestPlan) throw new Error("too long for a plan");
  return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
}

/** Summarises files by threads that run `script`, which must call `answerAsThread`. What a thread leaves undone is done here. */
export async function summariseInThreads(script: string, request: SummaryRequest): Promise<void> {
  const { take, failed, stopped } = request;
  const uris = request.uris[Symbol.iterator]();
  const nextBatch = (): string[] => {
    const next: string[] = [];
    while (next.length < batch && !stopped()) {
      const { value, done } = uris.next();
      if (done) break;
      next.push(value);
    }
    return next;
  };
  const left: string[] = [];
  const runThread = (): Promise<void> =>
    new Promise((resolve) => {
      const worker = new Worker(script, { resourceLimits: { maxYoungGenerationSizeMb: youngMemory } });
      let waiting: readonly string[] = [];
      const end = (): void => {
        left.push(...waiting);
        waiting = [];
        resolve();
      };
      const give = (): void => {
        waiting = nextBatch();
        if (waiting.length > 0) worker.postMessage(waiting);
        else void worker.terminate();
      };
      worker.on("message", (read: readonly Read[]) => {
        give();
        for (const { uri, summary, error } of read) {
          if (error === undefined) take(uri, summary);
          else failed(uri, error);
        }
      });
      // A thread that cannot start or breaks off ends too.
      worker.on("error", end);
      worker.on("exit", end);
      give();
    });
  await Promise.all(Array.from({ length: Math.min(mostThreads, availableParallelism()) }, runThread));
  const rest = left.values();
  await summariseHere(readPlanFile, { ...request, uris: rest });
}

/** Answers the batches that `summariseInThreads` sends this thread, until it is ended. */
export function answerAsThread(): void {
  parentPort?.on("message", async (uris: readonly string[]) => {
    parentPort?.postMessage(await Promise.all(uris.map(readOne)));
  });
}

async function readOne(uri: string): Promise<Read> {
  try {
    const summary = summaryOfFile(uri, await readPlanFile(uri));
    return { uri, ...(summary ? { summary } : {}) };
  } catch (error) {
    return { uri, error: error instanceof Error ? error.message : String(error) };
  }
}
