import * as fs from "node:fs";
import * as path from "node:path";
import { pathToFileURL } from "node:url";
import type { ExitStatus, Terminal } from "./terminal.ts";

/**
 * `kehoach lsp --stdio`: the language server on standard input and output, until the client ends it. It is the editor's own server
 * bundle, which lies beside the command line: with the protocol library inside, every other command would start 30 ms later.
 */
export async function lsp({ language, err }: Terminal): Promise<ExitStatus> {
  const server = path.join(__dirname, "server", "node.js");
  if (!fs.existsSync(server)) {
    err(language === "vi" ? `kehoach: thiếu tệp máy chủ ngôn ngữ ${server}\n` : `kehoach: the language server ${server} is missing\n`);
    return 2;
  }
  await import(pathToFileURL(server).href);
  return 0;
}
