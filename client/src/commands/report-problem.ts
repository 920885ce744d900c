import { type ExtensionContext, env, UIKind, version, window, workspace } from "vscode";
import { type DeclaredSetting, problemReport, type ReportedState } from "../problem-report.ts";
import { spoken } from "../wording.ts";

interface Manifest {
  readonly version: string;
  readonly contributes: {
    readonly configuration: readonly { readonly properties: Readonly<Record<string, DeclaredSetting>> }[];
  };
}

/**
 * Opens a page with versions and settings, to be completed and copied; nothing is sent.
 * @param platform what the extension runs on: "linux x64, Node 22.1.0", or what a browser says of itself
 */
export async function reportProblem(context: ExtensionContext, platform: string): Promise<void> {
  const manifest: Manifest = context.extension.packageJSON;
  const declared = manifest.contributes.configuration.flatMap(({ properties }) => Object.entries(properties));
  const host = env.uiKind === UIKind.Web ? { vi: "trình duyệt", en: "browser" } : { vi: "máy tính", en: "desktop" };
  const state: ReportedState = {
    versions: [
      [{ vi: "Phần mở rộng", en: "Extension" }, manifest.version],
      [{ vi: "Trình soạn thảo", en: "Editor" }, `${env.appName} ${version} (${host[spoken()]})`],
      [{ vi: "Chạy trên", en: "Runs on" }, platform],
      [{ vi: "Ngôn ngữ giao diện", en: "Display language" }, env.language],
    ],
    settings: declared.flatMap(([key, one]) => {
      const found = workspace.getConfiguration().inspect<unknown>(key);
      const value = found?.workspaceFolderValue ?? found?.workspaceValue ?? found?.globalValue;
      return value === undefined ? [] : [{ key, declared: one, value }];
    }),
  };
  const document = await workspace.openTextDocument({ language: "markdown", content: problemReport(state, spoken()) });
  await window.showTextDocument(document);
}
