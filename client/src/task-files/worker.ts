import { taskFile } from "../../../server/src/output/tasks-file.ts";
import type { FileAnswer, TaskFileQuestion } from "./writer.ts";

/** A worker that writes one file of tasks: in a browser nothing else can load code when it is needed. */
const scope = self as DedicatedWorkerGlobalScope;
scope.onmessage = async ({ data: { format, lines, made } }: MessageEvent<TaskFileQuestion>) => {
  const answer = await taskFile(format, lines, made).then(
    (bytes): FileAnswer => ({ bytes }),
    (error: unknown): FileAnswer => ({ error: String(error) }),
  );
  scope.postMessage(answer);
};
