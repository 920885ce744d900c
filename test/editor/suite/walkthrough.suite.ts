import { type CodeAction, commands, languages, type TextDocument, window, workspace } from "vscode";
import { eventually, holds, present, same } from "./expectations.ts";
import { findings } from "./open-plans.ts";

const frontText = (): TextDocument => present(window.activeTextEditor, "an editor in front").document;

describe("the walkthrough", () => {
  it("opens a sample as a new plan whose one finding the first repair puts right", async () => {
    await commands.executeCommand("kehoach.openSample");
    const document = frontText();
    same([document.isUntitled, document.languageId], [true, "kehoach"], "a new plan");
    const finding = await eventually("its finding", () => findings(document)[0]);
    same(findings(document).length, 1, "findings of the sample");
    const actions = await commands.executeCommand<CodeAction[]>(
      "vscode.executeCodeActionProvider",
      document.uri,
      finding.range,
      "quickfix",
    );
    const { edit } = present(actions[0], "a repair");
    await workspace.applyEdit(present(edit, "its edit"));
    await eventually("nothing more to put right", () => languages.getDiagnostics(document.uri).length === 0);
    holds(document.getText().includes("3950/KH-UBND"), "the symbol as it should be");
  });
});

describe("a problem report", () => {
  it("is a page to copy, with versions and settings and no word of the plans that are open", async () => {
    await commands.executeCommand("kehoach.openSample");
    await commands.executeCommand("kehoach.reportProblem");
    const page = await eventually("the page", () => window.activeTextEditor?.document.languageId === "markdown" && frontText());
    holds(page.isUntitled, "a new file");
    holds(/Phần mở rộng: \d+\.\d+\.\d+/u.test(page.getText()), "the version of the extension");
    holds(page.getText().includes("`kehoach.language`: vi"), "the settings that were changed");
    for (const word of ["thư viện", "Lâm Đồng", "/tmp"]) holds(!page.getText().includes(word), `no “${word}”`);
  });
});
