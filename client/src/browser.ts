import { type ExtensionContext, Uri } from "vscode";
import type { LanguageClientOptions, MessageTransports } from "vscode-languageclient";
import { BrowserMessageReader, BrowserMessageWriter, LanguageClient, State } from "vscode-languageclient/browser";
import type { Pages } from "../../server/src/output/layout/pages.ts";
import { activateWith } from "./activate.ts";
import type { FileAnswer, TaskFileQuestion } from "./task-files/writer.ts";

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

/** Writes a file in a worker of its own, which goes with it. */
async function writeFile(script: string, question: TaskFileQuestion | Pages): Promise<Uint8Array> {
  const worker = new Worker(script);
  try {
    const answer = await new Promise<FileAnswer>((resolve) => {
      worker.onmessage = ({ data }: MessageEvent<FileAnswer>) => resolve(data);
      worker.onerror = (event) => {
        event.preventDefault();
        resolve({ error: event.message });
      };
      worker.postMessage(question);
    });
    if ("error" in answer) throw new Error(answer.error);
    return answer.bytes;
  } finally {
    worker.terminate();
  }
}

/** Editors in a browser. */
export function activate(context: ExtensionContext): void {
  const script = (...path: string[]): string => Uri.joinPath(context.extensionUri, "dist", ...path).toString(true);
  const server = activateWith(context, (options) => createClient(script("server", "browser.js"), options), {
    taskFile: (format, lines, made) => writeFile(script("client", "task-files-worker.js"), { format, lines, made }),
    wordFile: (pages) => writeFile(script("client", "word-worker.js"), pages),
  });
  context.subscriptions.push({ dispose: () => server.stop() });
}
