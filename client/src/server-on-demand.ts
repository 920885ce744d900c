import { type ExtensionContext, type TextDocument, workspace } from "vscode";
import { type BaseLanguageClient, State } from "vscode-languageclient";
import { languageId } from "./language-client.ts";

/** The language server's client, started when the first plan opens: reading other Markdown or text files costs nothing. */
export interface ServerOnDemand {
  /** Starts the server where no plan has been opened yet. */
  start(): Promise<void>;
  restart(): Promise<void>;
  stop(): Promise<void>;
}

export function startOnDemand(context: ExtensionContext, client: BaseLanguageClient): ServerOnDemand {
  const start = async (): Promise<void> => {
    if (client.state === State.Stopped) await client.start();
  };
  const stop = async (): Promise<void> => {
    if (client.state !== State.Stopped) await client.stop();
  };
  const onOpen = (document: TextDocument): void => {
    if (document.languageId !== languageId) return;
    firstPlan.dispose();
    // The client itself tells the user and the log why a start failed.
    start().catch(() => undefined);
  };
  const firstPlan = workspace.onDidOpenTextDocument(onOpen);
  context.subscriptions.push(firstPlan);
  const open = workspace.textDocuments.find((document) => document.languageId === languageId);
  if (open) onOpen(open);
  return {
    start,
    stop,
    restart: async () => {
      // A server that no longer answers is the very reason to restart: it is given up after the client's own time limit.
      await stop().catch(() => undefined);
      await start();
    },
  };
}
