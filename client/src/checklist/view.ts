import { commands, type ExtensionContext, languages, type TextDocument, window } from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import { planInFront } from "../cited-documents/shown-plan.ts";
import { onPlanChange } from "../plan-events.ts";
import { askChecklist } from "./ask.ts";
import { fixFinding } from "./fix-finding.ts";
import { type ChecklistRow, ChecklistTree, nothingChecked } from "./tree.ts";

/** Whoever types gets the list when the fingers rest. */
const rest = 300;

/** The view "Kiểm tra trước khi ký": what is found in the plan in front, by component. Nothing is asked for while nobody sees it. */
export function showChecklist(context: ExtensionContext, client: BaseLanguageClient): void {
  const tree = new ChecklistTree();
  const view = window.createTreeView("kehoach.checklist", { treeDataProvider: tree, showCollapseAll: true });
  const question = askChecklist(client);
  let timer: ReturnType<typeof setTimeout> | undefined;

  const show = async (): Promise<void> => {
    const plan = planInFront(tree.plan);
    const list = plan ? await question.ask(plan) : nothingChecked;
    // No answer: the server is not there yet, or the text has changed; there will be another question.
    if (!list) return;
    view.description = plan && list.components.length > 0 ? nameOf(plan) : "";
    tree.show(plan, list);
    // Which text package.json has for an empty view; neither of them before the first answer.
    await commands.executeCommand("setContext", "kehoach.checkedPlan", plan ? "some" : "none");
  };
  const soon = (wait: number): void => {
    clearTimeout(timer);
    question.cancel();
    if (view.visible) timer = setTimeout(show, wait);
  };
  const concerns = (uri: { toString(): string }): boolean => uri.toString() === planInFront(tree.plan)?.uri.toString();
  const fix = async (row: ChecklistRow | undefined): Promise<void> => {
    if (row?.kind === "finding" && tree.plan) await fixFinding(client, tree.plan, row.finding);
  };
  const explain = async (row: ChecklistRow | undefined): Promise<void> => {
    if (row?.kind === "finding") await commands.executeCommand("kehoach.explainRule", row.finding.rule);
  };

  context.subscriptions.push(
    view,
    question,
    { dispose: () => clearTimeout(timer) },
    view.onDidChangeVisibility(() => soon(0)),
    ...onPlanChange(client, (what) => soon(what === "words" ? rest : 0)),
    // What other plans of the folder say, or a catalogue, changes findings without a change of words.
    languages.onDidChangeDiagnostics(({ uris }) => uris.some(concerns) && soon(rest)),
    commands.registerCommand("kehoach.showChecklist", () => commands.executeCommand("kehoach.checklist.focus")),
    commands.registerCommand("kehoach.checklist.fix", fix),
    commands.registerCommand("kehoach.checklist.explain", explain),
  );
  soon(0);
}

function nameOf({ uri }: TextDocument): string {
  return uri.path.slice(uri.path.lastIndexOf("/") + 1);
}
