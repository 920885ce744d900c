import { type CancellationToken, ProgressLocation, Uri, window, workspace } from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import type { Pages } from "../../../server/src/output/layout/pages.ts";
import { planPagesRequest } from "../../../server/src/output/word/word-format.ts";
import { planInFront } from "../cited-documents/shown-plan.ts";
import type { FileWriters } from "../task-files/writer.ts";
import { say, type Wording } from "../wording.ts";
import { askWhere, freeOf, nameOf, offerToOpen } from "./exported-file.ts";
import { notWritten } from "./not-written.ts";

interface Form {
  readonly ending: ".docx" | ".pdf";
  readonly title: Wording;
  readonly kind: Wording;
  readonly working: Wording;
  /** What usually holds a file of this kind, so that it cannot be written. */
  readonly heldBy: string;
  /** Takes long enough to be given up. */
  readonly slow: boolean;
}

const word: Form = {
  ending: ".docx",
  title: { vi: "Xuất Word", en: "Export to Word" },
  kind: { vi: "Văn bản Word (.docx)", en: "Word document (.docx)" },
  working: { vi: "Đang xuất Word…", en: "Writing the Word document…" },
  heldBy: "Word",
  slow: false,
};

const pdf: Form = {
  ending: ".pdf",
  title: { vi: "Xuất PDF", en: "Export to PDF" },
  kind: { vi: "Văn bản PDF (.pdf)", en: "PDF document (.pdf)" },
  working: { vi: "Đang xuất PDF bằng LibreOffice…", en: "Making the PDF with LibreOffice…" },
  heldBy: "Acrobat",
  slow: true,
};

/** "Xuất Word": writes the plan in front as a Word document. Asks for the place unless it is told it, and before it writes over a file. */
export function exportWord(client: BaseLanguageClient, write: FileWriters, target: unknown): Promise<void> {
  return exportPages(client, word, (pages) => write.wordFile(pages), target);
}

/** "Xuất PDF": the same pages, made into a PDF by LibreOffice where this machine has it. */
export async function exportPdf(client: BaseLanguageClient, write: FileWriters, target: unknown): Promise<void> {
  const { pdfFile } = write;
  if (pdfFile) await exportPages(client, pdf, async (pages, cancelled) => pdfFile(await write.wordFile(pages), cancelled), target);
  else {
    const message = {
      vi: "Trình duyệt không tạo được PDF; hãy xuất Word rồi lưu thành PDF.",
      en: "A browser cannot make the PDF; export to Word and save as PDF there.",
    };
    await window.showInformationMessage(say(message));
  }
}

/** `make` gives nothing when the user gave it up. */
async function exportPages(
  client: BaseLanguageClient,
  { ending, title, kind, working, heldBy, slow }: Form,
  make: (pages: Pages, cancelled: CancellationToken) => Promise<Uint8Array | undefined>,
  target: unknown,
): Promise<void> {
  const plan = planInFront();
  if (!plan) {
    await window.showInformationMessage(say({ vi: "Hãy mở một bản kế hoạch trước.", en: "Open a plan first." }));
    return;
  }
  const uri = target instanceof Uri ? await freeOf(target) : await askWhere(plan, { ending, title, kind });
  if (!uri) return;
  const shown = { location: slow ? ProgressLocation.Notification : ProgressLocation.Window, title: say(working), cancellable: slow };
  try {
    const written = await window.withProgress(shown, async (_, cancelled) => {
      const params = { textDocument: { uri: client.code2ProtocolConverter.asUri(plan.uri) } };
      const pages = await client.sendRequest<Pages | null>(planPagesRequest, params);
      if (!pages) throw new Error(say({ vi: "máy chủ chưa đọc bản kế hoạch này", en: "the server has not read this plan" }));
      const bytes = await make(pages, cancelled);
      if (bytes) await workspace.fs.writeFile(uri, bytes);
      return bytes !== undefined;
    });
    if (written) void offerToOpen(uri, { vi: `Đã xuất kế hoạch ra ${nameOf(uri)}.`, en: `Exported the plan to ${nameOf(uri)}.` });
  } catch (error) {
    await window.showErrorMessage(say(notWritten(error, heldBy)));
  }
}
