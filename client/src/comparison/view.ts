import { commands, type ExtensionContext, type TextDocument, type Uri, window, workspace } from "vscode";
import { type BaseLanguageClient, State } from "vscode-languageclient";
import type { ComparedTask } from "../../../server/src/features/comparison-entry.ts";
import { say } from "../wording.ts";
import { askComparison, type Comparison } from "./ask.ts";
import { chooseComparison } from "./choose.ts";
import { ComparisonTree } from "./tree.ts";

/** Whoever types gets the list when the fingers rest. */
const rest = 500;

/** The view "Đối chiếu cấp trên" and its command, which gives what it shows; the view follows both plans while it is to be seen. */
export function showComparison(context: ExtensionContext, client: BaseLanguageClient): void {
  const tree = new ComparisonTree();
  const view = window.createTreeView("kehoach.comparison", { treeDataProvider: tree, showCollapseAll: true });
  let timer: ReturnType<typeof setTimeout> | undefined;
  let asked = 0;

  /** Asks anew; undefined where the plan was closed or a later question has overtaken this one: then what is shown stays. */
  const show = async (comparison: Comparison): Promise<readonly ComparedTask[] | undefined> => {
    const question = ++asked;
    const { body } = comparison;
    const plan = openDocument(comparison.plan);
    const superior = openDocument(comparison.superior) ?? (await workspace.openTextDocument(comparison.superior));
    const tasks = plan && (await askComparison(client, plan, { superior, body }));
    if (!tasks || question !== asked) return undefined;
    const nothing = { vi: `Kế hoạch cấp trên không giao việc cho “${body}”.`, en: `The superior plan hands no work to “${body}”.` };
    view.description = `${body} · ${nameOf(superior)}`;
    view.message = tasks.length > 0 ? "" : say(nothing);
    tree.show(comparison, tasks);
    return tasks;
  };
  const soon = (wait: number): void => {
    const { comparison } = tree;
    clearTimeout(timer);
    // A server that stops while it is asked comes back, and is asked again.
    if (comparison && view.visible) timer = setTimeout(() => show(comparison).catch(() => undefined), wait);
  };
  const concerns = ({ uri }: TextDocument): boolean =>
    [tree.comparison?.plan, tree.comparison?.superior].some((one) => one?.toString() === uri.toString());

  context.subscriptions.push(
    view,
    { dispose: () => clearTimeout(timer) },
    view.onDidChangeVisibility(() => soon(0)),
    workspace.onDidChangeTextDocument(({ document, contentChanges }) => contentChanges.length > 0 && concerns(document) && soon(rest)),
    workspace.onDidChangeConfiguration((change) => change.affectsConfiguration("kehoach") && soon(rest)),
    client.onDidChangeState(({ newState }) => newState === State.Running && soon(0)),
    commands.registerCommand("kehoach.compareWithSuperior", async (superior?: Uri, body?: string) => {
      const comparison = await chooseComparison(client, superior, body);
      if (!comparison) return [];
      const tasks = await show(comparison);
      await commands.executeCommand("kehoach.comparison.focus");
      return tasks ?? [];
    }),
  );
}

function openDocument(uri: Uri): TextDocument | undefined {
  return workspace.textDocuments.find((document) => document.uri.toString() === uri.toString());
}

function nameOf({ uri: { path } }: TextDocument): string {
  return path.slice(path.lastIndexOf("/") + 1);
}
