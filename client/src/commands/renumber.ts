import { window, workspace } from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import { type RenumberScope, renumberRequest } from "../../../server/src/features/renumber.ts";
import type { RenumberAnswer } from "../../../server/src/server-editing.ts";
import { languageId } from "../language-client.ts";
import { say } from "../wording.ts";

/** "Đánh lại số": puts numbers in order around the cursor, and the words that speak of them; one undo takes it back. */
export async function renumberPlan(client: BaseLanguageClient, scope: RenumberScope): Promise<void> {
  const editor = window.activeTextEditor;
  if (editor?.document.languageId !== languageId) {
    await window.showInformationMessage(say({ vi: "Hãy mở một bản kế hoạch trước.", en: "Open a plan first." }));
    return;
  }
  const textDocument = { uri: client.code2ProtocolConverter.asUri(editor.document.uri) };
  const { line, character } = editor.selection.active;
  const params = { textDocument, position: { line, character }, scope };
  const answer = await client.sendRequest<RenumberAnswer | null>(renumberRequest, params);
  const edit = answer?.edit ? await client.protocol2CodeConverter.asWorkspaceEdit(answer.edit) : undefined;
  if (!answer || !edit) {
    void window.showInformationMessage(say({ vi: "Số thứ tự ở đây đã đúng.", en: "The numbers here are in order." }));
    return;
  }
  if (!(await workspace.applyEdit(edit))) return;
  const { items, references } = answer;
  void window.showInformationMessage(
    say({
      vi: `Đã đánh lại số ${items} mục, sửa ${references} chỗ dẫn chiếu.`,
      en: `Renumbered ${items} items, put ${references} references right.`,
    }),
  );
}
