import * as path from "node:path";
import { pathToFileURL } from "node:url";
import { isMainThread } from "node:worker_threads";
import { createConnection, ProposedFeatures } from "vscode-languageserver/node";
import { version } from "../../package.json";
import { startServer } from "./server.ts";
import { answerAsThread } from "./workspace/node-index-threads.ts";
import { nodePlanFiles } from "./workspace/node-plan-files.ts";

/** Starts the language server on the streams the client asked for (--stdio, --node-ipc, --socket=…); in its threads, what they do. */
if (isMainThread) {
  startServer(createConnection(ProposedFeatures.all), {
    version,
    rulesDoc: pathToFileURL(path.join(__dirname, "../../docs/rules.md")).href,
    disk: nodePlanFiles(__filename),
  });
} else answerAsThread();
