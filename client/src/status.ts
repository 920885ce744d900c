import { type ExtensionContext, StatusBarAlignment, window } from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import type { TaskCounts } from "../../server/src/features/task-entry.ts";
import { planInFront } from "./cited-documents/shown-plan.ts";
import { onPlanChange } from "./plan-events.ts";
import { askTaskCounts } from "./tasks/ask.ts";
import { say } from "./wording.ts";

/** Counts are looked at now and then: they come when the fingers have rested for a while. */
const rest = 1000;

/** Shows in the status bar how many tasks the plan in front has and how many lack a deadline; a click shows them. */
export function showTaskCounts(context: ExtensionContext, client: BaseLanguageClient): void {
  const item = window.createStatusBarItem("kehoach.tasks", StatusBarAlignment.Right, 110);
  const question = askTaskCounts(client);
  let timer: ReturnType<typeof setTimeout> | undefined;
  item.command = "kehoach.tasks.focus";

  const show = (counts: TaskCounts): void => {
    const { tasks, withoutDeadline } = counts;
    const missing = { vi: `${withoutDeadline} chưa có thời hạn`, en: `${withoutDeadline} without a deadline` };
    const all = { vi: `${tasks} nhiệm vụ`, en: `${tasks} task${tasks === 1 ? "" : "s"}` };
    const words = withoutDeadline === 0 ? say(all) : `${say(all)} · ${say(missing)}`;
    item.name = say({ vi: "Kế hoạch: số nhiệm vụ", en: "Kế hoạch: tasks" });
    item.text = `$(checklist) ${words}`;
    item.tooltip = say({ vi: "Xem nhiệm vụ của kế hoạch", en: "Show the plan's tasks" });
    item.accessibilityInformation = { label: `${say({ vi: "Kế hoạch này có", en: "This plan has" })} ${words}` };
    if (tasks > 0) item.show();
    else item.hide();
  };
  const ask = async (): Promise<void> => {
    const plan = planInFront();
    const counts = plan ? await question.ask(plan) : { tasks: 0, withoutDeadline: 0 };
    // No answer: the server is not there yet, or the text has changed; there will be another question.
    if (counts) show(counts);
  };
  const soon = (wait: number): void => {
    clearTimeout(timer);
    question.cancel();
    timer = setTimeout(ask, wait);
  };
  context.subscriptions.push(
    item,
    question,
    { dispose: () => clearTimeout(timer) },
    ...onPlanChange(client, (what) => soon(what === "words" ? rest : 0)),
  );
  soon(0);
}
