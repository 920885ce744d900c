import { pathToFileURL } from "node:url";
import { type ExtensionContext, Uri } from "vscode";
import { LanguageClient, TransportKind } from "vscode-languageclient/node";
import type { TaskFiles } from "../../server/src/output/tasks-format.ts";
import { activateWith } from "./activate.ts";

/** Desktop and remote editors: the server is a Node process of its own. */
export function activate(context: ExtensionContext): void {
  const module = Uri.joinPath(context.extensionUri, "dist", "server", "node.js").fsPath;
  const server = activateWith(
    context,
    (options) =>
      new LanguageClient(
        "kehoach",
        "Kế hoạch",
        {
          run: { module, transport: TransportKind.ipc },
          debug: { module, transport: TransportKind.ipc, options: { execArgv: ["--nolazy", "--inspect=6009"] } },
        },
        options,
      ),
    async (...asked) => {
      // The bundle that the command line loads too.
      const { fsPath } = Uri.joinPath(context.extensionUri, "dist", "server", "task-files.js");
      const { taskFile }: TaskFiles = await import(pathToFileURL(fsPath).href);
      return taskFile(...asked);
    },
  );
  context.subscriptions.push({ dispose: () => server.stop() });
}
