import { commands, type ExtensionContext, window } from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import { localDay } from "../../../server/src/features/calendar-days.ts";
import { lacksDeadline, type TaskEntry } from "../../../server/src/features/task-entry.ts";
import { planInFront } from "../cited-documents/shown-plan.ts";
import { goToMention } from "../commands/go-to-mention.ts";
import { onPlanChange } from "../plan-events.ts";
import { say } from "../wording.ts";
import { type Arrangement, arrangements } from "./arrangement.ts";
import { askTasks } from "./ask.ts";
import { chooseFilter, filterName } from "./choose-filter.ts";
import type { TaskFilter } from "./overdue.ts";
import { TasksTree } from "./tree.ts";

/** Whoever types gets the list when the fingers rest. */
const rest = 300;
const rememberedArrangement = "tasks.arrangement";

/** The view "Nhiệm vụ": what the plan in front hands out, by agency, day or part. Nothing is asked for while nobody sees it. */
export function showTasks(context: ExtensionContext, client: BaseLanguageClient): void {
  const tree = new TasksTree();
  const view = window.createTreeView("kehoach.tasks", { treeDataProvider: tree, showCollapseAll: true });
  const question = askTasks(client);
  const placeQuestion = askTasks(client);
  let shown = planInFront();
  let tasks: readonly TaskEntry[] = [];
  let by = arrangements.find((one) => one === context.globalState.get(rememberedArrangement)) ?? "agency";
  let filter: TaskFilter = { kind: "all" };
  let timer: ReturnType<typeof setTimeout> | undefined;

  const draw = async (): Promise<void> => {
    tree.show({ plan: shown, tasks, by, filter, today: localDay(new Date()) });
    view.description = tasks.length === 0 ? "" : summary(tasks, filter);
    // Which buttons the view has, and which text package.json has for an empty one.
    const empty = tasks.length === 0 ? "noTasks" : "filtered";
    await commands.executeCommand("setContext", "kehoach.tasksBy", by);
    await commands.executeCommand("setContext", "kehoach.tasksFiltered", filter.kind !== "all");
    await commands.executeCommand("setContext", "kehoach.shownTasks", shown ? (tree.isEmpty ? empty : "some") : "noPlan");
  };
  const ask = async (): Promise<void> => {
    const plan = planInFront(shown);
    const answer = plan ? await question.ask(plan) : [];
    // No answer: the server is not there yet, or the text has changed; there will be another question.
    if (!answer) return;
    shown = plan;
    tasks = answer;
    await draw();
  };
  const soon = (wait: number): void => {
    clearTimeout(timer);
    question.cancel();
    if (view.visible) timer = setTimeout(ask, wait);
  };
  const arrange = async (arrangement: Arrangement): Promise<void> => {
    by = arrangement;
    await context.globalState.update(rememberedArrangement, by);
    await draw();
  };
  const show = async (chosen: TaskFilter | undefined): Promise<void> => {
    filter = chosen ?? filter;
    await draw();
  };
  /** Asks where the task stands now: what is listed may be a keystroke old. */
  const goTo = async (id: unknown): Promise<void> => {
    if (!shown) return;
    const now = (await placeQuestion.ask(shown)) ?? tasks;
    const task = now.find((one) => one.id === id);
    if (task) await goToMention(shown.uri, task.range);
  };

  context.subscriptions.push(
    view,
    question,
    placeQuestion,
    { dispose: () => clearTimeout(timer) },
    view.onDidChangeVisibility(() => soon(0)),
    ...onPlanChange(client, (what) => soon(what === "words" ? rest : 0)),
    commands.registerCommand("kehoach.tasks.byAgency", () => arrange("agency")),
    commands.registerCommand("kehoach.tasks.byDueDate", () => arrange("dueDate")),
    commands.registerCommand("kehoach.tasks.bySection", () => arrange("section")),
    commands.registerCommand("kehoach.tasks.filter", async () => show(await chooseFilter(tasks, filter, localDay(new Date())))),
    commands.registerCommand("kehoach.tasks.showAll", () => show({ kind: "all" })),
    commands.registerCommand("kehoach.goToTask", goTo),
  );
  void commands.executeCommand("setContext", "kehoach.tasksBy", by);
  soon(0);
}

/** "24 nhiệm vụ · 5 chưa có thời hạn"; what is left out is said first. */
function summary(tasks: readonly TaskEntry[], filter: TaskFilter): string {
  if (filter.kind !== "all") return filterName(filter);
  const missing = tasks.filter(lacksDeadline).length;
  return say({
    vi: `${tasks.length} nhiệm vụ${missing === 0 ? "" : ` · ${missing} chưa có thời hạn`}`,
    en: `${tasks.length} task${tasks.length === 1 ? "" : "s"}${missing === 0 ? "" : ` · ${missing} without a deadline`}`,
  });
}
