import { commands, type ExtensionContext, languages, type TextDocument, window } from "vscode";
import { type BaseLanguageClient, State } from "vscode-languageclient";
import { onPlanChange } from "../plan-events.ts";
import { askCitedDocuments } from "./ask.ts";
import { planInFront } from "./shown-plan.ts";
import { CitedDocumentsTree } from "./tree.ts";

/** Whoever types gets the list when the fingers rest. */
const rest = 300;

/** The view "Văn bản viện dẫn": what the plan in front cites. Nothing is asked for while nobody sees it. */
export function showCitedDocuments(context: ExtensionContext, client: BaseLanguageClient): void {
  const tree = new CitedDocumentsTree();
  const view = window.createTreeView("kehoach.citedDocuments", { treeDataProvider: tree, showCollapseAll: true });
  let asked = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const show = async (): Promise<void> => {
    const question = ++asked;
    const plan = planInFront(tree.plan);
    if (plan && client.state !== State.Running) return;
    const entries = plan ? await askCitedDocuments(client, plan) : [];
    if (question !== asked) return;
    // Which text package.json has for an empty view; neither of them before the first answer.
    await commands.executeCommand("setContext", "kehoach.shownPlan", plan ? "some" : "none");
    view.description = plan && entries.length > 0 ? nameOf(plan) : "";
    tree.show(plan, entries);
  };
  const soon = (wait: number): void => {
    clearTimeout(timer);
    if (!view.visible) return;
    // A server that stops while it is asked comes back, and is asked again.
    timer = setTimeout(() => show().catch(() => undefined), wait);
  };
  const concerns = (uri: { toString(): string }): boolean => uri.toString() === planInFront(tree.plan)?.uri.toString();

  context.subscriptions.push(
    view,
    { dispose: () => clearTimeout(timer) },
    view.onDidChangeVisibility(() => soon(0)),
    ...onPlanChange(client, (what) => soon(what === "words" ? rest : 0)),
    languages.onDidChangeDiagnostics(({ uris }) => uris.some(concerns) && soon(rest)),
  );
  soon(0);
}

function nameOf({ uri }: TextDocument): string {
  return uri.path.slice(uri.path.lastIndexOf("/") + 1);
}
