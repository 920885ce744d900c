import { window, workspace } from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import { changeLevelRequest, type LevelChange } from "../../../server/src/features/change-level.ts";
import type { LevelAnswer } from "../../../server/src/server-editing.ts";
import { languageId } from "../language-client.ts";
import { say } from "../wording.ts";

/** "Nâng cấp mục", "Hạ cấp mục": the item at the cursor changes its level, numbers and mentions go along; one undo takes it back. */
export async function changePartLevel(client: BaseLanguageClient, way: LevelChange): Promise<void> {
  const editor = window.activeTextEditor;
  if (editor?.document.languageId !== languageId) {
    await window.showInformationMessage(say({ vi: "Hãy mở một bản kế hoạch trước.", en: "Open a plan first." }));
    return;
  }
  const textDocument = { uri: client.code2ProtocolConverter.asUri(editor.document.uri) };
  const { line, character } = editor.selection.active;
  const answer = await client.sendRequest<LevelAnswer | null>(changeLevelRequest, { textDocument, position: { line, character }, way });
  if (answer?.refused) void window.showInformationMessage(say(answer.refused));
  const edit = answer?.edit ? await client.protocol2CodeConverter.asWorkspaceEdit(answer.edit) : undefined;
  if (edit) await workspace.applyEdit(edit);
}
