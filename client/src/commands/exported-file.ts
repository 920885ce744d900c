import { commands, env, type TextDocument, UIKind, Uri, window, workspace } from "vscode";
import { say, type Wording } from "../wording.ts";

/** The name of a file without its folders. */
export function nameOf(uri: Uri): string {
  return uri.path.slice(uri.path.lastIndexOf("/") + 1);
}

interface Asked {
  /** What the plan's name ends in then: "-nhiem-vu.xlsx", ".docx". */
  readonly ending: string;
  readonly title: Wording;
  readonly kind: Wording;
}

/** Asks where to put a file made of a plan. The dialog asks by itself before a file is written over. */
export async function askWhere(plan: TextDocument, { ending, title, kind }: Asked): Promise<Uri | undefined> {
  const name = `${nameOf(plan.uri).replace(/(?:\.kehoach)?(?:\.md|\.txt)?$|\.kehoach$/iu, "")}${ending}`;
  const folder = plan.isUntitled ? workspace.workspaceFolders?.[0]?.uri : Uri.joinPath(plan.uri, "..");
  return window.showSaveDialog({
    title: say(title),
    ...(folder ? { defaultUri: Uri.joinPath(folder, name) } : {}),
    filters: { [say(kind)]: [ending.slice(ending.lastIndexOf(".") + 1)] },
    saveLabel: say({ vi: "Xuất", en: "Export" }),
  });
}

/** The place that was asked for, unless the user wants to keep the file that is there. */
export async function freeOf(target: Uri): Promise<Uri | undefined> {
  try {
    await workspace.fs.stat(target);
  } catch {
    return target;
  }
  const overwrite = say({ vi: "Ghi đè", en: "Overwrite" });
  const message = say({ vi: `${target.path} đã có.`, en: `${target.path} exists already.` });
  return (await window.showWarningMessage(message, { modal: true }, overwrite)) === overwrite ? target : undefined;
}

/** Tells what was written, and opens it where the user wants to see it. */
export async function offerToOpen(uri: Uri, written: Wording): Promise<void> {
  const open = say({ vi: "Mở", en: "Open" });
  if ((await window.showInformationMessage(say(written), open)) !== open) return;
  // Only an editor beside the disk can start the program that the machine has for the file.
  if (uri.scheme === "file" && env.uiKind === UIKind.Desktop && env.remoteName === undefined) await env.openExternal(uri);
  else await commands.executeCommand("vscode.open", uri);
}
