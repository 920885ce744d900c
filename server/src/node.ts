import * as fs from "node:fs";
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
  // Beside the command line alone, as copied to a build machine, the rules' descriptions may be missing: then no finding links to them.
  const rulesDoc = path.join(__dirname, "../../docs/rules.md");
  startServer(createConnection(ProposedFeatures.all), {
    version,
    ...(fs.existsSync(rulesDoc) ? { rulesDoc: pathToFileURL(rulesDoc).href } : {}),
    disk: nodePlanFiles(__filename),
  });
} else answerAsThread();
