import * as path from "node:path";
import { pathToFileURL } from "node:url";
import { createConnection, ProposedFeatures } from "vscode-languageserver/node";
import { version } from "../../package.json";
import { startServer } from "./server.ts";
import { nodePlanFiles } from "./workspace/node-plan-files.ts";

/** Starts the language server on the streams the client asked for (--stdio, --node-ipc, --socket=…). */
startServer(createConnection(ProposedFeatures.all), {
  version,
  rulesDoc: pathToFileURL(path.join(__dirname, "../../docs/rules.md")).href,
  disk: nodePlanFiles,
});
