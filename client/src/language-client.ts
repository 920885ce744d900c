import { type ExtensionContext, type LogOutputChannel, Uri, window } from "vscode";
import type { BaseLanguageClient, LanguageClientOptions } from "vscode-languageclient";
import { countsThatOpen } from "./commands/show-references.ts";

export const languageId = "kehoach";

/** Makes the client of one extension host: a child process under Node, a worker in the browser. */
export type ClientFactory = (options: LanguageClientOptions) => BaseLanguageClient;

/** The channel that "Kế hoạch: Mở nhật ký" shows. Document text is never written to it. */
export function openLog(context: ExtensionContext): LogOutputChannel {
  const log = window.createOutputChannel("Kế hoạch", { log: true });
  context.subscriptions.push(log);
  return log;
}

/** Where the description of the rules lies in the installed extension. */
export function rulesDocument(context: ExtensionContext): Uri {
  return Uri.joinPath(context.extensionUri, "docs", "rules.md");
}

/** What both hosts tell the client: every scheme is served, so that unsaved and remote plans work like files on disk. */
export function clientOptions(context: ExtensionContext, log: LogOutputChannel): LanguageClientOptions {
  return {
    documentSelector: [{ language: languageId }],
    initializationOptions: { rulesDoc: rulesDocument(context).toString(), planFiles: true },
    outputChannel: log,
    middleware: countsThatOpen,
    synchronize: { configurationSection: "kehoach" },
  };
}
