import { Selection, window, workspace } from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import { type MoveDirection, moveSectionRequest } from "../../../server/src/features/move-section.ts";
import type { MoveAnswer } from "../../../server/src/server-editing.ts";
import { languageId } from "../language-client.ts";
import { say } from "../wording.ts";

/** "Chuyển mục lên", "Chuyển mục xuống": the part at the cursor changes places with its sister, numbers and mentions go along. */
export async function movePart(client: BaseLanguageClient, direction: MoveDirection): Promise<void> {
  const editor = window.activeTextEditor;
  if (editor?.document.languageId !== languageId) {
    await window.showInformationMessage(say({ vi: "Hãy mở một bản kế hoạch trước.", en: "Open a plan first." }));
    return;
  }
  const textDocument = { uri: client.code2ProtocolConverter.asUri(editor.document.uri) };
  const { line, character } = editor.selection.active;
  const answer = await client.sendRequest<MoveAnswer | null>(moveSectionRequest, {
    textDocument,
    position: { line, character },
    direction,
  });
  if (!answer) {
    const side = direction === "up" ? { vi: "trên", en: "above" } : { vi: "dưới", en: "below" };
    void window.showInformationMessage(
      say({
        vi: `Phía ${side.vi} không có mục cùng cấp để đổi chỗ.`,
        en: `There is no item of the same level ${side.en} to change places with.`,
      }),
    );
    return;
  }
  const edit = await client.protocol2CodeConverter.asWorkspaceEdit(answer.edit);
  if (!edit || !(await workspace.applyEdit(edit))) return;
  const cursor = client.protocol2CodeConverter.asPosition(answer.cursor);
  editor.selection = new Selection(cursor, cursor);
  editor.revealRange(editor.selection);
}
