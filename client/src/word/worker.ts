import type { Pages } from "../../../server/src/output/layout/pages.ts";
import { wordFile } from "../../../server/src/output/word/word-file.ts";
import type { FileAnswer } from "../task-files/writer.ts";

/** A worker that writes one Word document: in a browser nothing else can load code when it is needed. */
const scope = self as DedicatedWorkerGlobalScope;
scope.onmessage = async ({ data }: MessageEvent<Pages>) => {
  const answer = await wordFile(data).then(
    (bytes): FileAnswer => ({ bytes }),
    (error: unknown): FileAnswer => ({ error: String(error) }),
  );
  scope.postMessage(answer);
};
