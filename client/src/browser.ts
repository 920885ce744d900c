import { type ExtensionContext, Uri } from "vscode";
import { LanguageClient } from "vscode-languageclient/browser";
import { activateWith } from "./activate.ts";

/** Editors in a browser: the server is a web worker. */
export function activate(context: ExtensionContext): void {
  const script = Uri.joinPath(context.extensionUri, "dist", "server", "browser.js").toString(true);
  const server = activateWith(context, (options) => new LanguageClient("kehoach", "Kế hoạch", async () => new Worker(script), options));
  context.subscriptions.push({ dispose: () => server.stop() });
}
