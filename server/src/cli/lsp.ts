import * as fs from "node:fs";
import * as path from "node:path";
import { pathToFileURL } from "node:url";
import { createConnection, ProposedFeatures, StreamMessageReader, StreamMessageWriter } from "vscode-languageserver/node";
import { version } from "../../../package.json";
import { startServer } from "../server.ts";

/** `kehoach lsp --stdio`: the language server on standard input and output, until the client ends it. */
export function lsp(): void {
  const connection = createConnection(
    ProposedFeatures.all,
    new StreamMessageReader(process.stdin),
    new StreamMessageWriter(process.stdout),
  );
  // In the installed extension the reference of rules lies beside the bundle; the bundle alone has none.
  const rulesDoc = path.join(__dirname, "../docs/rules.md");
  startServer(connection, { version, ...(fs.existsSync(rulesDoc) ? { rulesDoc: pathToFileURL(rulesDoc).href } : {}) });
}
