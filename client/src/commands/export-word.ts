import { ProgressLocation, Uri, window, workspace } from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import type { Pages } from "../../../server/src/output/layout/pages.ts";
import { planPagesRequest, type WordFiles } from "../../../server/src/output/word/word-format.ts";
import { planInFront } from "../cited-documents/shown-plan.ts";
import { say } from "../wording.ts";
import { askWhere, freeOf, nameOf, offerToOpen } from "./exported-file.ts";

const title = { vi: "Xuất Word", en: "Export to Word" };
const kind = { vi: "Văn bản Word (.docx)", en: "Word document (.docx)" };

/** "Xuất Word": writes the plan in front as a Word document. Asks for the place unless it is told it, and before it writes over a file. */
export async function exportWord(client: BaseLanguageClient, write: WordFiles["wordFile"], target: unknown): Promise<void> {
  const plan = planInFront();
  if (!plan) {
    await window.showInformationMessage(say({ vi: "Hãy mở một bản kế hoạch trước.", en: "Open a plan first." }));
    return;
  }
  const uri = target instanceof Uri ? await freeOf(target) : await askWhere(plan, { ending: ".docx", title, kind });
  if (!uri) return;
  const working = say({ vi: "Đang xuất Word…", en: "Writing the Word document…" });
  try {
    await window.withProgress({ location: ProgressLocation.Window, title: working }, async () => {
      const params = { textDocument: { uri: client.code2ProtocolConverter.asUri(plan.uri) } };
      const pages = await client.sendRequest<Pages | null>(planPagesRequest, params);
      if (!pages) throw new Error(say({ vi: "máy chủ chưa đọc bản kế hoạch này", en: "the server has not read this plan" }));
      await workspace.fs.writeFile(uri, await write(pages));
    });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const closeIt = { vi: "Nếu tệp đang mở trong Word, hãy đóng rồi thử lại.", en: "If Word has the file open, close it and try again." };
    await window.showErrorMessage(
      say({ vi: `Không ghi được tệp: ${reason} ${closeIt.vi}`, en: `The file could not be written: ${reason} ${closeIt.en}` }),
    );
    return;
  }
  void offerToOpen(uri, { vi: `Đã xuất kế hoạch ra ${nameOf(uri)}.`, en: `Exported the plan to ${nameOf(uri)}.` });
}
