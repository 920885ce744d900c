import { type ExtensionContext, env, UIKind, Uri, window, workspace } from "vscode";
import { say } from "../wording.ts";

/** Whether a browser on the user's machine can open a file that the extension writes. */
export function reachesBrowser(context: ExtensionContext): boolean {
  return env.uiKind === UIKind.Desktop && env.remoteName === undefined && context.globalStorageUri.scheme === "file";
}

/** Editors let no page print (their frames forbid it): the pages go to the browser as a file, which asks for a printer by itself. */
export async function printInBrowser(context: ExtensionContext, html: string): Promise<void> {
  try {
    await workspace.fs.createDirectory(context.globalStorageUri);
    await workspace.fs.writeFile(printed(context), new TextEncoder().encode(html));
    if (await env.openExternal(printed(context))) return;
    throw new Error(say({ vi: "không mở được trình duyệt", en: "no browser could be opened" }));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    void window.showErrorMessage(say({ vi: `Không in được: ${reason}`, en: `Printing failed: ${reason}` }));
  }
}

/** Takes back what was written to be printed: nobody's plan is left lying about. */
export async function forgetPrinted(context: ExtensionContext): Promise<void> {
  await workspace.fs.delete(printed(context)).then(undefined, () => undefined);
}

export function tellDownloaded(): void {
  const told = {
    vi: "Đã tải tệp để in về máy. Mở tệp bằng trình duyệt để in.",
    en: "The file for printing was downloaded. Open it in your browser to print.",
  };
  void window.showInformationMessage(say(told));
}

function printed(context: ExtensionContext): Uri {
  return Uri.joinPath(context.globalStorageUri, "ban-in.html");
}
