import { BrowserMessageReader, BrowserMessageWriter, createConnection } from "vscode-languageserver/browser";
import { version } from "../../package.json";
import { startServer } from "./server.ts";

/** Starts the language server inside a web worker. */
startServer(
  createConnection(
    new BrowserMessageReader(self as DedicatedWorkerGlobalScope),
    new BrowserMessageWriter(self as DedicatedWorkerGlobalScope),
  ),
  { version },
);
