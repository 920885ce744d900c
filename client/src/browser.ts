import { type ExtensionContext, Uri } from "vscode";
import type { LanguageClientOptions, MessageTransports } from "vscode-languageclient";
import { BrowserMessageReader, BrowserMessageWriter, LanguageClient, State } from "vscode-languageclient/browser";
import { activateWith } from "./activate.ts";

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

/** Editors in a browser. */
export function activate(context: ExtensionContext): void {
  const script = Uri.joinPath(context.extensionUri, "dist", "server", "browser.js").toString(true);
  const server = activateWith(context, (options) => createClient(script, options));
  context.subscriptions.push({ dispose: () => server.stop() });
}
