import { commands, Location, type Position, Range, type Uri, workspace } from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import { askTasks } from "./ask.ts";

/** Opens, in the editor's own peek window, the tasks below the heading at a position: those that its lens counts. */
export async function showTasksBelow(client: BaseLanguageClient, uri: Uri, at: Position): Promise<void> {
  const tasks = (await askTasks(client).ask(await workspace.openTextDocument(uri))) ?? [];
  const here = tasks
    .filter(({ path }) => path.some(({ line }) => line === at.line))
    .map(({ range: { start, end } }) => new Location(uri, new Range(start.line, start.character, end.line, end.character)));
  await commands.executeCommand("editor.action.showReferences", uri, at, here);
}
