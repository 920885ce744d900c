import { type CodeLens, commands, type Location, type Position, type Uri } from "vscode";
import type { Middleware } from "vscode-languageclient";

/** The server's code lenses only count ("3 lần dẫn", "6 nhiệm vụ"), as any editor can show them; here a click opens what is counted. */
export const countsThatOpen: Middleware = {
  provideCodeLenses: async (document, token, next) => {
    const lenses = await next(document, token);
    return lenses?.map((lens) => withClick(lens, document.uri));
  },
};

function withClick(lens: CodeLens, uri: Uri): CodeLens {
  const title = lens.command?.title ?? "";
  const command = countsTasks(lens) ? "kehoach.showTasksBelow" : "kehoach.showReferences";
  lens.command = { title, command, arguments: [uri, lens.range.start] };
  return lens;
}

/** The client keeps with a lens what the server has sent with it. */
function countsTasks(lens: CodeLens & { readonly data?: unknown }): boolean {
  return typeof lens.data === "object" && lens.data !== null && "counts" in lens.data;
}

/** Opens, in the editor's own peek window, where a plan speaks of what stands at a position: the places that its lens counts. */
export async function showReferences(uri: Uri, at: Position): Promise<void> {
  const references = await commands.executeCommand<Location[]>("vscode.executeReferenceProvider", uri, at);
  const here = references.filter((reference) => reference.uri.toString() === uri.toString());
  await commands.executeCommand("editor.action.showReferences", uri, at, here);
}
