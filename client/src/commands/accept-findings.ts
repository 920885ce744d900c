import { Uri, window, workspace } from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import { acceptFindingsRequest, type BaselineChange, takeBackAcceptedRequest } from "../../../server/src/features/accept-findings.ts";
import { planInFront } from "../cited-documents/shown-plan.ts";
import { say, type Wording } from "../wording.ts";

/** "Chấp nhận các phát hiện hiện có": the plan in front tells of new findings only, from now on. */
export function acceptFindingsInFront(client: BaseLanguageClient): Promise<void> {
  return change(client, acceptFindingsRequest, (count) => ({
    vi: `Đã chấp nhận ${count} phát hiện; từ nay chỉ báo phát hiện mới.`,
    en: `Accepted ${count} findings; only new ones are told from now on.`,
  }));
}

/** "Báo lại các phát hiện đã chấp nhận": the plan in front tells of all its findings again. */
export function takeBackAcceptedInFront(client: BaseLanguageClient): Promise<void> {
  return change(client, takeBackAcceptedRequest, (count) => ({
    vi: `Đã thôi chấp nhận ${count} phát hiện; mọi phát hiện được báo lại.`,
    en: `Took back ${count} accepted findings; all findings are told again.`,
  }));
}

async function change(client: BaseLanguageClient, request: string, done: (count: number) => Wording): Promise<void> {
  const plan = planInFront();
  if (!plan) {
    await window.showInformationMessage(say({ vi: "Hãy mở một bản kế hoạch trước.", en: "Open a plan first." }));
    return;
  }
  const textDocument = { uri: client.code2ProtocolConverter.asUri(plan.uri) };
  const answer = await client.sendRequest<BaselineChange | null>(request, { textDocument });
  if (!answer) {
    const failed = { vi: "Chưa làm được; nhật ký cho biết vì sao.", en: "This did not work; the log tells why." };
    await window.showErrorMessage(say(failed));
    return;
  }
  if ("refused" in answer) {
    await window.showInformationMessage(say(answer.refused));
    return;
  }
  const file = Uri.parse(answer.file);
  try {
    await workspace.fs.writeFile(file, new TextEncoder().encode(answer.text));
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    await window.showErrorMessage(say({ vi: `Không ghi được ${file.fsPath}: ${why}`, en: `${file.fsPath} could not be written: ${why}` }));
    return;
  }
  void window.showInformationMessage(say(done(answer.count)));
}
