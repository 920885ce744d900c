import { type CancellationToken, ProgressLocation, Uri, window, workspace } from "vscode";
import type { WordReading } from "../../../server/src/input/word/word-reading.ts";
import type { WordReader } from "../word/reading.ts";
import { say, spoken } from "../wording.ts";
import { nameOf } from "./exported-file.ts";

/** From this size on, in bytes, reading takes long enough to be shown with a way out of it. */
const large = 1_000_000;

/**
 * "Mở tệp Word thành kế hoạch": shows what a Word document holds as a new plan that nobody has saved yet. Asks for the file unless it is told one.
 */
export async function importWord(read: WordReader, source: unknown): Promise<void> {
  const uri = source instanceof Uri ? source : await askWhich();
  if (!uri) return;
  try {
    const bytes = await workspace.fs.readFile(uri);
    const reading = await withProgress(uri, bytes, read);
    if (reading) await show(uri, reading);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    await window.showErrorMessage(
      say({ vi: `Không đọc được ${nameOf(uri)}: ${reason}`, en: `${nameOf(uri)} could not be read: ${reason}` }),
    );
  }
}

async function askWhich(): Promise<Uri | undefined> {
  const chosen = await window.showOpenDialog({
    title: say({ vi: "Mở tệp Word thành kế hoạch", en: "Open a Word document as a plan" }),
    openLabel: say({ vi: "Mở", en: "Open" }),
    filters: { [say({ vi: "Văn bản Word", en: "Word documents" })]: ["docx", "doc"] },
  });
  return chosen?.[0];
}

function withProgress(uri: Uri, bytes: Uint8Array, read: WordReader): Thenable<WordReading | undefined> {
  const title = say({ vi: `Đang đọc ${nameOf(uri)}…`, en: `Reading ${nameOf(uri)}…` });
  const location = bytes.length < large ? ProgressLocation.Window : ProgressLocation.Notification;
  return window.withProgress({ location, title, cancellable: true }, (_, cancelled: CancellationToken) => read(bytes, cancelled));
}

async function show(uri: Uri, reading: WordReading): Promise<void> {
  if ("problem" in reading) {
    // Not awaited: the notice stays until somebody reads it, and nothing follows from it.
    const { vi, en } = reading.problem;
    void window.showErrorMessage(say({ vi: `${nameOf(uri)} ${vi}.`, en: `${nameOf(uri)} ${en}.` }));
    return;
  }
  const document = await workspace.openTextDocument({ language: "kehoach", content: reading.text });
  await window.showTextDocument(document, { preview: false });
  const notes = reading.notes.map((note) => note[spoken()]).join("; ");
  if (notes !== "") void window.showInformationMessage(say({ vi: `${nameOf(uri)}: ${notes}.`, en: `${nameOf(uri)}: ${notes}.` }));
}
