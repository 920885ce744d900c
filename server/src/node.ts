import { pathToFileURL } from "node:url";
import * as path from "node:path";
import { createConnection, ProposedFeatures } from "vscode-languageserver/node";
import { startServer } from "./server.ts";
import { version } from "../../package.json";

/** Starts the language server on the streams the client asked for (--stdio, --node-ipc, --socket=…). */
startServer(createConnection(ProposedFeatures.all), { version, rulesDoc: pathToFileURL(path.join(__dirname, "../../docs/rules.md")).href });
