import { type CodeAction, ConfigurationTarget, commands, TabInputWebview, window, workspace } from "vscode";
import { eventually, holds, present, same } from "./expectations.ts";
import { findingsOf, openUntitled } from "./open-plans.ts";

const rule = "citation/malformed-symbol";
const faulty = "KẾ HOẠCH\n\nThực hiện Kế hoạch số 4485/KH- UBND ngày 02/3/2026.\n";

describe("commands", () => {
  it("are all there", async () => {
    const known = await commands.getCommands(true);
    for (const name of ["kehoach.restartServer", "kehoach.showLog", "kehoach.explainRule"]) holds(known.includes(name), name);
  });

  it("restart the server, which then checks the open plan again", async () => {
    const { document } = await openUntitled(faulty);
    await eventually("the finding", () => findingsOf(document, rule)[0]);
    await commands.executeCommand("kehoach.restartServer");
    await eventually("the finding after the restart", () => findingsOf(document, rule)[0]);
    const other = (await openUntitled(faulty)).document;
    await eventually("the finding in a new plan", () => findingsOf(other, rule)[0]);
  });

  it("explain a rule in the Markdown preview", async () => {
    await commands.executeCommand("kehoach.explainRule", rule);
    await eventually("a preview of the rules", () =>
      window.tabGroups.all.some((group) =>
        group.tabs.some(
          (tab) => tab.input instanceof TabInputWebview && tab.input.viewType.includes("markdown.preview") && /rules\.md/u.test(tab.label),
        ),
      ),
    );
  });

  it("turn a rule off from the light bulb, and keep what was set for others", async () => {
    const configuration = () => workspace.getConfiguration("kehoach");
    await configuration().update("rules", { "citation/type-case": "hint" }, ConfigurationTarget.Global);
    try {
      const { document } = await openUntitled(faulty);
      const finding = await eventually("the finding", () => findingsOf(document, rule)[0]);
      const actions = await commands.executeCommand<CodeAction[]>(
        "vscode.executeCodeActionProvider",
        document.uri,
        finding.range,
        "quickfix",
      );
      const action = present(
        actions.find(({ command }) => command?.command === "kehoach.turnOffRule"),
        "the action that turns the rule off",
      );
      await commands.executeCommand("kehoach.turnOffRule", ...(action.command?.arguments ?? []));
      await eventually("the finding is gone", () => findingsOf(document, rule).length === 0);
      same(configuration().inspect("rules")?.globalValue, { "citation/type-case": "hint", [rule]: "off" }, "the setting");
    } finally {
      await configuration().update("rules", undefined, ConfigurationTarget.Global);
    }
  });
});
