import { commands, type Disposable, type ExtensionContext } from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import { openPreview, type PlanPreview } from "./panel.ts";

/** "Xem trang in" and "In…". Until one of them is asked for nothing of the preview is there, and nothing listens. */
export function offerPreview(context: ExtensionContext, client: BaseLanguageClient): Disposable[] {
  let preview: PlanPreview | undefined;
  const open = (): PlanPreview => {
    preview ??= openPreview(context, client, () => {
      preview = undefined;
    });
    return preview;
  };
  return [
    commands.registerCommand("kehoach.showPreview", () => open().reveal()),
    commands.registerCommand("kehoach.print", () => open().print()),
  ];
}
