import { pathToFileURL } from "node:url";
import { type ExtensionContext, Uri } from "vscode";
import { LanguageClient, TransportKind } from "vscode-languageclient/node";
import type { TaskFiles } from "../../server/src/output/tasks-format.ts";
import type { WordFiles } from "../../server/src/output/word/word-format.ts";
import { activateWith } from "./activate.ts";
import { pdfFile } from "./word/node-pdf-file.ts";
import { readerInThread } from "./word/node-reader.ts";

/** Desktop and remote editors: the server is a Node process of its own. */
export function activate(context: ExtensionContext): void {
  const bundle = (name: string): string => pathToFileURL(Uri.joinPath(context.extensionUri, "dist", "server", name).fsPath).href;
  const module = Uri.joinPath(context.extensionUri, "dist", "server", "node.js").fsPath;
  const server = activateWith(context, {
    createClient: (options) =>
      new LanguageClient(
        "kehoach",
        "Kế hoạch",
        {
          run: { module, transport: TransportKind.ipc },
          debug: { module, transport: TransportKind.ipc, options: { execArgv: ["--nolazy", "--inspect=6009"] } },
        },
        options,
      ),
    // The bundles that the command line loads too.
    write: {
      taskFile: async (...asked) => {
        const { taskFile }: TaskFiles = await import(bundle("task-files.js"));
        return taskFile(...asked);
      },
      wordFile: async (pages) => {
        const { wordFile }: WordFiles = await import(bundle("word.js"));
        return wordFile(pages);
      },
      pdfFile,
      readWord: readerInThread(Uri.joinPath(context.extensionUri, "dist", "client", "word-reader-thread.js").fsPath),
    },
    platform: `${process.platform} ${process.arch}, Node ${process.versions.node}`,
  });
  context.subscriptions.push({ dispose: () => server.stop() });
}
