import { BrowserMessageReader, BrowserMessageWriter, createConnection } from "vscode-languageserver/browser";
import { version } from "../../package.json";
import type { TaskFiles } from "./output/tasks-format.ts";
import { startServer } from "./server.ts";

/** Starts the language server inside a web worker. */
startServer(
  createConnection(
    new BrowserMessageReader(self as DedicatedWorkerGlobalScope),
    new BrowserMessageWriter(self as DedicatedWorkerGlobalScope),
  ),
  { version, loadTaskFiles },
);

/** Workers without modules load a script by its address; it leaves what it offers in a global name (scripts/build.mjs). */
async function loadTaskFiles(address: string | undefined): Promise<TaskFiles> {
  const scope = self as DedicatedWorkerGlobalScope & { readonly kehoachTaskFiles?: TaskFiles };
  if (!scope.kehoachTaskFiles && address !== undefined) scope.importScripts(address);
  if (!scope.kehoachTaskFiles) throw new Error("the bundle of task files is missing");
  return scope.kehoachTaskFiles;
}
