import { window, workspace } from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import type { WorkspaceEdit } from "vscode-languageserver-types";
import { joinWrappedRequest } from "../../../server/src/features/join-wrapped.ts";
import { languageId } from "../language-client.ts";
import { say } from "../wording.ts";

/** “Nối dòng bị ngắt”: joins the torn lines of what is selected, or of the whole plan; one undo takes it back. */
export async function joinWrappedLines(client: BaseLanguageClient): Promise<void> {
  const editor = window.activeTextEditor;
  if (editor?.document.languageId !== languageId) {
    await window.showInformationMessage(say({ vi: "Hãy mở một bản kế hoạch trước.", en: "Open a plan first." }));
    return;
  }
  const { document, selection } = editor;
  const textDocument = { uri: client.code2ProtocolConverter.asUri(document.uri) };
  const range = selection.isEmpty ? {} : { range: client.code2ProtocolConverter.asRange(selection) };
  const answer = await client.sendRequest<WorkspaceEdit | null>(joinWrappedRequest, { textDocument, ...range });
  const edit = answer ? await client.protocol2CodeConverter.asWorkspaceEdit(answer) : undefined;
  if (edit) await workspace.applyEdit(edit);
  else void window.showInformationMessage(say({ vi: "Không có dòng nào bị ngắt ở đây.", en: "No line here is wrapped." }));
}
