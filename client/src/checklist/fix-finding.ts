import { type TextDocument, window, workspace } from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import { type FindingEntry, type FindingFix, findingFixesRequest } from "../../../server/src/features/checklist-entry.ts";
import { goToMention } from "../commands/go-to-mention.ts";
import { say } from "../wording.ts";

/** Goes to a finding and repairs it; where there are several ways it asks which. One undo takes it back. */
export async function fixFinding(client: BaseLanguageClient, { uri }: TextDocument, finding: FindingEntry): Promise<void> {
  const { rule, message, range } = finding;
  const textDocument = { uri: client.code2ProtocolConverter.asUri(uri) };
  const offered = await client.sendRequest<FindingFix[] | null>(findingFixesRequest, {
    textDocument,
    finding: { rule, message, range },
  });
  if (!offered || offered.length === 0) {
    void window.showInformationMessage(
      say({ vi: "Chỗ này vừa thay đổi, hoặc cần bạn tự sửa.", en: "This place has just changed, or has to be put right by hand." }),
    );
    return;
  }
  await goToMention(uri, range);
  const fix = offered.length === 1 ? offered[0] : await chosen(offered, message);
  const edit = fix && (await client.protocol2CodeConverter.asWorkspaceEdit(fix.edit));
  if (edit) await workspace.applyEdit(edit);
}

async function chosen(offered: readonly FindingFix[], message: string): Promise<FindingFix | undefined> {
  const rows = offered.map((fix) => ({ label: fix.title, fix }));
  const row = await window.showQuickPick(rows, { placeHolder: message });
  return row?.fix;
}
