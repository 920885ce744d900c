import { env, window } from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import { askCitedDocuments } from "../cited-documents/ask.ts";
import { planInFront } from "../cited-documents/shown-plan.ts";
import { say } from "../wording.ts";

/** Copies the documents that the plan in front cites, one a line, each in its full form as far as it is known. */
export async function copyCitedDocuments(client: BaseLanguageClient): Promise<void> {
  const plan = planInFront();
  if (!plan) {
    const none = { vi: "Hãy mở một bản kế hoạch trước.", en: "Open a plan first." };
    await window.showInformationMessage(say(none));
    return;
  }
  const entries = await askCitedDocuments(client, plan);
  if (entries.length === 0) {
    await window.showInformationMessage(say({ vi: "Bản kế hoạch này chưa viện dẫn văn bản nào.", en: "This plan cites no documents." }));
    return;
  }
  await env.clipboard.writeText(`${entries.map(({ fullForm }) => fullForm).join("\n")}\n`);
  const copied = {
    vi: `Đã chép danh sách ${entries.length} văn bản viện dẫn.`,
    en: `Copied a list of ${entries.length} cited document${entries.length === 1 ? "" : "s"}.`,
  };
  window.setStatusBarMessage(say(copied), 5000);
}
