import { type CancellationToken, type ExtensionContext, Uri } from "vscode";
import type { LanguageClientOptions, MessageTransports } from "vscode-languageclient";
import { BrowserMessageReader, BrowserMessageWriter, LanguageClient, State } from "vscode-languageclient/browser";
import type { Pages } from "../../server/src/output/layout/pages.ts";
import { activateWith } from "./activate.ts";
import type { FileAnswer, TaskFileQuestion } from "./task-files/writer.ts";
import { readingOf, type WordAnswer } from "./word/reading.ts";

/**
 * A client whose server is a web worker. The transports are made here because the worker that VS Code gives an extension is not an
 * instance of `Worker`, which the client asks for.
 */
function createClient(script: string, options: LanguageClientOptions): LanguageClient {
  const connect = async (): Promise<MessageTransports> => {
    const worker = new Worker(script);
    const ended = client.onDidChangeState(({ newState }) => {
      if (newState !== State.Stopped) return;
      ended.dispose();
      worker.terminate();
    });
    return { reader: new BrowserMessageReader(worker), writer: new BrowserMessageWriter(worker) };
  };
  const client = new LanguageClient("kehoach", "Kế hoạch", connect, options);
  return client;
}

/** Asks a worker of its own, which goes with the answer or, `cancelled`, with nothing. */
async function askWorker<Answer>(
  script: string,
  question: unknown,
  cancelled?: CancellationToken,
): Promise<Answer | { error: string } | undefined> {
  const worker = new Worker(script);
  try {
    return await new Promise((resolve) => {
      cancelled?.onCancellationRequested(() => resolve(undefined));
      worker.onmessage = ({ data }: MessageEvent<Answer>) => resolve(data);
      worker.onerror = (event) => {
        event.preventDefault();
        resolve({ error: event.message });
      };
      worker.postMessage(question);
    });
  } finally {
    worker.terminate();
  }
}

async function writeFile(script: string, question: TaskFileQuestion | Pages): Promise<Uint8Array> {
  const answer = await askWorker<FileAnswer>(script, question);
  if (!answer || "error" in answer) throw new Error(answer?.error);
  return answer.bytes;
}

/** Editors in a browser. */
export function activate(context: ExtensionContext): void {
  const script = (...path: string[]): string => Uri.joinPath(context.extensionUri, "dist", ...path).toString(true);
  const server = activateWith(context, {
    createClient: (options) => createClient(script("server", "browser.js"), options),
    write: {
      taskFile: (format, lines, made) => writeFile(script("client", "task-files-worker.js"), { format, lines, made }),
      wordFile: (pages) => writeFile(script("client", "word-worker.js"), pages),
      readWord: async (bytes, cancelled) =>
        readingOf(await askWorker<WordAnswer>(script("client", "word-reader-worker.js"), bytes, cancelled)),
    },
    platform: navigator.userAgent,
  });
  context.subscriptions.push({ dispose: () => server.stop() });
}
