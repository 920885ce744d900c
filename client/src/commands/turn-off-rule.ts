import { ConfigurationTarget, window, workspace } from "vscode";
import { say } from "../wording.ts";

type RuleLevels = Readonly<Record<string, string>>;

/** Sets a rule to "off": in the workspace's settings where those already speak of rules, else in the user's own. */
export async function turnOffRule(ruleId: unknown): Promise<void> {
  if (typeof ruleId !== "string") return;
  const configuration = workspace.getConfiguration("kehoach");
  const levels = configuration.inspect<RuleLevels>("rules");
  const inWorkspace = levels?.workspaceValue !== undefined;
  const present = inWorkspace ? levels.workspaceValue : levels?.globalValue;
  const target = inWorkspace ? ConfigurationTarget.Workspace : ConfigurationTarget.Global;
  await configuration.update("rules", { ...present, [ruleId]: "off" }, target);
  const entry = `kehoach.rules: { "${ruleId}": "off" }`;
  const written = inWorkspace
    ? say({ vi: `Đã ghi ${entry} vào cài đặt của thư mục làm việc.`, en: `Wrote ${entry} to the workspace settings.` })
    : say({ vi: `Đã ghi ${entry} vào cài đặt của người dùng.`, en: `Wrote ${entry} to the user settings.` });
  void window.showInformationMessage(written);
}
