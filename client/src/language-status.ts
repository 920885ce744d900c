import { type ExtensionContext, type LanguageStatusItem, LanguageStatusSeverity, languages, window, workspace } from "vscode";
import { type BaseLanguageClient, State } from "vscode-languageclient";
import { planInFront } from "./cited-documents/shown-plan.ts";
import { countFindings, countWords } from "./findings-count.ts";
import { languageId } from "./language-client.ts";
import { say, type Wording } from "./wording.ts";

const states: Readonly<Record<"starting" | "running" | "stopped", Wording>> = {
  starting: { vi: "Bộ kiểm tra: đang khởi động", en: "Checker: starting" },
  running: { vi: "Bộ kiểm tra: đang chạy", en: "Checker: running" },
  stopped: { vi: "Bộ kiểm tra: đã dừng", en: "Checker: stopped" },
};

/** Behind the braces beside the language name: what the plan in front has to put right, the checker and its restart, the log. */
export function showLanguageStatus(context: ExtensionContext, client: BaseLanguageClient): void {
  const item = (id: string): LanguageStatusItem => languages.createLanguageStatusItem(id, [{ language: languageId }]);
  const [findings, server, log] = [item("kehoach.findings"), item("kehoach.server"), item("kehoach.log")];
  let state: State = client.state;

  const showFindings = (): void => {
    const plan = planInFront();
    const found = plan ? languages.getDiagnostics(plan.uri).filter(({ source }) => source === "kehoach") : [];
    const counts = countFindings(found.map(({ severity }) => severity));
    findings.text = `Kế hoạch: ${say(countWords(counts))}`;
    // An error of the plan is no failure of the editor: only a checker that has stopped is shown as one.
    findings.severity = counts.errors > 0 ? LanguageStatusSeverity.Warning : LanguageStatusSeverity.Information;
  };
  const showServer = (): void => {
    server.text = say(states[state === State.Running ? "running" : state === State.Stopped ? "stopped" : "starting"]);
    server.busy = state === State.Starting;
    server.severity = state === State.Stopped ? LanguageStatusSeverity.Error : LanguageStatusSeverity.Information;
  };
  const showAll = (): void => {
    findings.name = say({ vi: "Kế hoạch: những điều phải sửa", en: "Kế hoạch: findings" });
    findings.command = { command: "workbench.actions.view.problems", title: say({ vi: "Xem", en: "Show" }) };
    server.name = say({ vi: "Kế hoạch: bộ kiểm tra", en: "Kế hoạch: checker" });
    server.command = { command: "kehoach.restartServer", title: say({ vi: "Khởi động lại", en: "Restart" }) };
    log.name = say({ vi: "Kế hoạch: nhật ký", en: "Kế hoạch: log" });
    log.text = say({ vi: "Nhật ký", en: "Log" });
    log.command = { command: "kehoach.showLog", title: say({ vi: "Mở", en: "Open" }) };
    showFindings();
    showServer();
  };
  showAll();
  context.subscriptions.push(
    findings,
    server,
    log,
    client.onDidChangeState(({ newState }) => {
      state = newState;
      showServer();
    }),
    languages.onDidChangeDiagnostics(({ uris }) => {
      const plan = planInFront()?.uri.toString();
      if (uris.some((uri) => uri.toString() === plan)) showFindings();
    }),
    window.onDidChangeActiveTextEditor(showFindings),
    workspace.onDidChangeConfiguration((change) => change.affectsConfiguration("kehoach.language") && showAll()),
  );
}
