import { commands, type Disposable, type ExtensionContext, type WebviewPanel, window } from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import { newPanel, openPreview, type PlanPreview, previewType } from "./panel.ts";

/** "Xem trang in" and "In…". Until one of them is asked for nothing of the preview is there, and nothing listens; a panel that was open when the window was reloaded is filled again. */
export function offerPreview(context: ExtensionContext, client: BaseLanguageClient): Disposable[] {
  let preview: PlanPreview | undefined;
  const show = (panel: WebviewPanel): PlanPreview =>
    openPreview(context, client, panel, () => {
      preview = undefined;
    });
  const open = (): PlanPreview => {
    preview ??= show(newPanel());
    return preview;
  };
  return [
    window.registerWebviewPanelSerializer(previewType, {
      deserializeWebviewPanel: async (panel) => {
        // One preview is enough; another that the editor kept goes.
        if (preview) panel.dispose();
        else preview = show(panel);
      },
    }),
    commands.registerCommand("kehoach.showPreview", () => open().reveal()),
    commands.registerCommand("kehoach.print", () => open().print()),
  ];
}
