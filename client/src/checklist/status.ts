import { type ExtensionContext, languages, StatusBarAlignment, window } from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import { planInFront } from "../cited-documents/shown-plan.ts";
import { onPlanChange } from "../plan-events.ts";
import { say } from "../wording.ts";
import { askChecklistCounts } from "./ask.ts";
import { countWords, errorsLeft } from "./words.ts";

/** Counts are looked at now and then: they come when the fingers have rested for a while. */
const rest = 1000;

/** Shows in the status bar how many mandatory errors are left in the plan in front; a click shows the check before signing. */
export function showErrorsLeft(context: ExtensionContext, client: BaseLanguageClient): void {
  const item = window.createStatusBarItem("kehoach.checklist", StatusBarAlignment.Right, 111);
  const question = askChecklistCounts(client);
  let timer: ReturnType<typeof setTimeout> | undefined;
  item.command = "kehoach.showChecklist";

  const ask = async (): Promise<void> => {
    const plan = planInFront();
    if (!plan) item.hide();
    const counts = plan && (await question.ask(plan));
    // No answer: the server is not there yet, or the text has changed; there will be another question.
    if (!counts) return;
    const { bySeverity } = counts;
    const left = say(errorsLeft(bySeverity));
    const all = say(countWords(bySeverity));
    item.name = say({ vi: "Kế hoạch: lỗi bắt buộc", en: "Kế hoạch: mandatory errors" });
    item.text = `${bySeverity.error > 0 ? "$(error)" : "$(pass)"} ${left}`;
    item.tooltip = [all, say({ vi: "Mở “Kiểm tra trước khi ký”", en: "Open the check before signing" })].filter(Boolean).join("\n");
    item.accessibilityInformation = { label: `${say({ vi: "Kế hoạch này", en: "This plan:" })} ${left}` };
    item.show();
  };
  const soon = (wait: number): void => {
    clearTimeout(timer);
    question.cancel();
    timer = setTimeout(ask, wait);
  };
  const concerns = (uri: { toString(): string }): boolean => uri.toString() === planInFront()?.uri.toString();
  context.subscriptions.push(
    item,
    question,
    { dispose: () => clearTimeout(timer) },
    ...onPlanChange(client, (what) => soon(what === "words" ? rest : 0)),
    languages.onDidChangeDiagnostics(({ uris }) => uris.some(concerns) && soon(rest)),
  );
  soon(0);
}
