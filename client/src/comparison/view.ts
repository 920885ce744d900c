import { commands, type ExtensionContext, type QuickPickItem, type TextDocument, type Uri, window, workspace } from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import type { ComparedTask } from "../../../server/src/features/comparison-entry.ts";
import { planInFront } from "../cited-documents/shown-plan.ts";
import { say } from "../wording.ts";
import { askBodies, askComparison, type Comparison } from "./ask.ts";
import { ComparisonTree } from "./tree.ts";

/** Whoever types gets the list when the fingers rest. */
const rest = 500;

/** The view "Đối chiếu cấp trên" and its command, which gives what it shows; the view follows both plans while it is to be seen. */
export function showComparison(context: ExtensionContext, client: BaseLanguageClient): void {
  const tree = new ComparisonTree();
  const view = window.createTreeView("kehoach.comparison", { treeDataProvider: tree, showCollapseAll: true });
  let timer: ReturnType<typeof setTimeout> | undefined;
  const show = async (comparison: Comparison): Promise<readonly ComparedTask[]> => {
    const tasks = await askComparison(client, comparison);
    view.description = `${comparison.body} · ${nameOf(comparison.superior.uri)}`;
    tree.show(comparison, tasks);
    return tasks;
  };
  context.subscriptions.push(
    view,
    { dispose: () => clearTimeout(timer) },
    workspace.onDidChangeTextDocument(({ document }) => {
      const { comparison } = tree;
      if (!comparison || !view.visible || (document !== comparison.plan && document !== comparison.superior)) return;
      clearTimeout(timer);
      // A server that stops while it is asked comes back, and is asked with the next letter.
      timer = setTimeout(() => show(comparison).catch(() => undefined), rest);
    }),
    commands.registerCommand("kehoach.compareWithSuperior", async (superior?: Uri, body?: string) => {
      const comparison = await chosen(client, superior, body);
      if (!comparison) return [];
      const tasks = await show(comparison);
      await commands.executeCommand("kehoach.comparison.focus");
      return tasks;
    }),
  );
}

/** Asks what is not given: the superior plan, and the body whose tasks are looked for. */
async function chosen(client: BaseLanguageClient, given?: Uri, body?: string): Promise<Comparison | undefined> {
  const plan = planInFront();
  if (!plan) {
    const none = { vi: "Hãy mở bản kế hoạch cần đối chiếu trước.", en: "Open the plan to be compared first." };
    await window.showInformationMessage(say(none));
    return undefined;
  }
  const uri = given ?? (await chosenPlan(plan));
  if (!uri) return undefined;
  const superior = await workspace.openTextDocument(uri);
  const name = body ?? (await chosenBody(client, plan, superior));
  return name === undefined ? undefined : { plan, superior, body: name };
}

async function chosenPlan(plan: TextDocument): Promise<Uri | undefined> {
  const files = await workspace.findFiles("**/*.{kehoach,kehoach.md,kehoach.txt,md,txt}", "**/node_modules/**", 500);
  const others = files.filter((file) => file.toString() !== plan.uri.toString());
  const rows: (QuickPickItem & { readonly uri?: Uri })[] = others
    .map((uri) => ({ label: nameOf(uri), description: workspace.asRelativePath(uri), uri }))
    .sort((a, b) => a.label.localeCompare(b.label, "vi"));
  rows.push({ label: `$(folder-opened) ${say({ vi: "Chọn tệp khác…", en: "Another file…" })}` });
  const row = await window.showQuickPick(rows, {
    title: say({ vi: "Kế hoạch cấp trên", en: "The superior plan" }),
    placeHolder: say({ vi: "Chọn kế hoạch cấp trên để đối chiếu", en: "Choose the superior plan to compare with" }),
    matchOnDescription: true,
  });
  if (!row || row.uri) return row?.uri;
  return (await window.showOpenDialog({ canSelectMany: false }))?.[0];
}

async function chosenBody(client: BaseLanguageClient, plan: TextDocument, superior: TextDocument): Promise<string | undefined> {
  const bodies = await askBodies(client, plan, superior);
  if (bodies.length === 0) {
    const none = { vi: "Không thấy kế hoạch cấp trên giao việc cho cơ quan nào.", en: "The superior plan hands work to nobody." };
    await window.showInformationMessage(say(none));
    return undefined;
  }
  return window.showQuickPick(bodies, {
    title: say({ vi: "Cơ quan được giao", en: "The body concerned" }),
    placeHolder: say({ vi: "Đối chiếu nhiệm vụ giao cho cơ quan nào?", en: "Whose tasks?" }),
  });
}

function nameOf({ path }: Uri): string {
  return path.slice(path.lastIndexOf("/") + 1);
}
