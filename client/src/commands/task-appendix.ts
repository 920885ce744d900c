import { Range, type TextDocument, TextEditorRevealType, window, workspace } from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import { taskAppendixRequest } from "../../../server/src/features/task-appendix.ts";
import type { TaskAppendixAnswer } from "../../../server/src/server-exports.ts";
import { planInFront } from "../cited-documents/shown-plan.ts";
import { say, type Wording } from "../wording.ts";

/** "Lập phụ lục phân công nhiệm vụ": writes the appendix of tasks of the plan in front, or refreshes it; one undo takes it back. */
export async function writeTaskAppendix(client: BaseLanguageClient): Promise<void> {
  const plan = planInFront();
  if (!plan) {
    await window.showInformationMessage(say({ vi: "Hãy mở một bản kế hoạch trước.", en: "Open a plan first." }));
    return;
  }
  const textDocument = { uri: client.code2ProtocolConverter.asUri(plan.uri) };
  const answer = await client.sendRequest<TaskAppendixAnswer | null>(taskAppendixRequest, { textDocument });
  if (!answer) {
    const failed = { vi: "Không lập được phụ lục; nhật ký cho biết vì sao.", en: "The appendix could not be written; the log tells why." };
    await window.showErrorMessage(say(failed));
    return;
  }
  const edit = answer.edit ? await client.protocol2CodeConverter.asWorkspaceEdit(answer.edit) : undefined;
  if (edit && !(await workspace.applyEdit(edit))) return;
  if (edit) await show(plan);
  void window.showInformationMessage(say(told(answer)));
}

/** Brings the head of the table into view, where the plan is shown. */
async function show(plan: TextDocument): Promise<void> {
  const editor = window.visibleTextEditors.find(({ document }) => document === plan);
  const headings = [...plan.getText().matchAll(/^[^\n]*phụ lục[^\n]*$/gimu)];
  const last = headings.findLast(({ 0: line }) => line.trim().length < 40);
  if (!editor || !last) return;
  const at = plan.positionAt(last.index);
  editor.revealRange(new Range(at, at), TextEditorRevealType.AtTop);
}

function told({ edit, isNew, added, removed, orphaned, leftOut }: TaskAppendixAnswer): Wording {
  if (!edit && isNew) return { vi: "Bản kế hoạch này chưa giao nhiệm vụ nào.", en: "This plan hands out no tasks yet." };
  const parts = [
    ...(added > 0 && !isNew ? [{ vi: `thêm ${added} nhiệm vụ`, en: `${added} added` }] : []),
    ...(removed > 0 ? [{ vi: `bỏ ${removed} dòng không còn trong kế hoạch`, en: `${removed} gone from the plan taken out` }] : []),
    ...(orphaned > 0
      ? [
          {
            vi: `giữ ${orphaned} dòng đã sửa tay dù kế hoạch không còn nhiệm vụ ấy`,
            en: `${orphaned} kept for your changes though gone from the plan`,
          },
        ]
      : []),
    ...(leftOut > 0 ? [{ vi: `không thêm lại ${leftOut} nhiệm vụ đã bị bỏ khỏi bảng`, en: `${leftOut} that you took out left out` }] : []),
  ];
  const list = (language: "vi" | "en"): string => (parts.length === 0 ? "" : `: ${parts.map((part) => part[language]).join("; ")}`);
  if (isNew) return { vi: `Đã lập phụ lục phân công ${added} nhiệm vụ.`, en: `Wrote an appendix of ${added} tasks.` };
  if (!edit) return { vi: `Phụ lục phân công nhiệm vụ đã khớp với kế hoạch${list("vi")}.`, en: `The appendix is up to date${list("en")}.` };
  return { vi: `Đã làm mới phụ lục phân công nhiệm vụ${list("vi")}.`, en: `Refreshed the appendix${list("en")}.` };
}
