import { type Disposable, window, workspace } from "vscode";
import { type BaseLanguageClient, State } from "vscode-languageclient";
import { planInFront } from "./cited-documents/shown-plan.ts";

/** What has become of the plan in front: another one, or other words or settings. */
export type PlanChange = "plan" | "words";

/** Tells whoever shows something of the plan in front when to look at it again. */
export function onPlanChange(client: BaseLanguageClient, changed: (what: PlanChange) => void): Disposable[] {
  const concerns = (uri: { toString(): string }): boolean => uri.toString() === planInFront()?.uri.toString();
  return [
    window.onDidChangeActiveTextEditor(() => changed("plan")),
    window.onDidChangeVisibleTextEditors(() => changed("plan")),
    workspace.onDidOpenTextDocument(({ uri }) => concerns(uri) && changed("plan")),
    workspace.onDidCloseTextDocument(() => changed("plan")),
    workspace.onDidChangeTextDocument(
      ({ document, contentChanges }) => contentChanges.length > 0 && concerns(document.uri) && changed("words"),
    ),
    workspace.onDidChangeConfiguration((change) => change.affectsConfiguration("kehoach") && changed("words")),
    client.onDidChangeState(({ newState }) => newState === State.Running && changed("plan")),
  ];
}
