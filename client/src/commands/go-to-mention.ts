import { Range, type Uri, window, workspace } from "vscode";
import type { CitedDocumentMention } from "../../../server/src/features/cited-documents.ts";

/** Selects a mention in its plan, in the editor that shows the plan already. */
export async function goToMention(uri: Uri, { start, end }: CitedDocumentMention["range"]): Promise<void> {
  const shown = window.visibleTextEditors.find(({ document }) => document.uri.toString() === uri.toString());
  await window.showTextDocument(shown?.document ?? (await workspace.openTextDocument(uri)), {
    ...(shown?.viewColumn === undefined ? {} : { viewColumn: shown.viewColumn }),
    selection: new Range(start.line, start.character, end.line, end.character),
  });
}
