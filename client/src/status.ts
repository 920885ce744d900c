import { type ExtensionContext, LanguageStatusSeverity, languages } from "vscode";
import { type BaseLanguageClient, State } from "vscode-languageclient";
import { languageId } from "./language-client.ts";
import { say } from "./wording.ts";

const shown = {
  [State.Starting]: { vi: "Kế hoạch: đang khởi động", en: "Kế hoạch: starting" },
  [State.Running]: { vi: "Kế hoạch: đang kiểm tra văn bản", en: "Kế hoạch: checking" },
  [State.Stopped]: { vi: "Kế hoạch: đã dừng", en: "Kế hoạch: stopped" },
};

/** Shows beside the language name whether plans are being checked, with the log one click away. */
export function showStatus(context: ExtensionContext, client: BaseLanguageClient): void {
  const item = languages.createLanguageStatusItem("kehoach.server", [{ language: languageId }]);
  item.command = { command: "kehoach.showLog", title: say({ vi: "Mở nhật ký", en: "Show log" }) };
  const show = (state: State): void => {
    const wording = state === State.Running || state === State.Stopped ? shown[state] : shown[State.Starting];
    item.text = say(wording);
    item.busy = state === State.Starting;
    item.severity = state === State.Stopped ? LanguageStatusSeverity.Error : LanguageStatusSeverity.Information;
  };
  show(State.Starting);
  context.subscriptions.push(
    item,
    client.onDidChangeState((change) => show(change.newState)),
  );
}
