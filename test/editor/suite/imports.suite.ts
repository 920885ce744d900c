import { commands, window, workspace } from "vscode";
import { eventually, holds, same } from "./expectations.ts";
import { inFolder, openSample } from "./open-plans.ts";

const sample = "08-cay-xanh-2026.kehoach";

/** Exports a sample plan, runs what opens its Word document, and gives back the text that comes up. */
async function openedAgain(open: (word: ReturnType<typeof inFolder>) => Promise<unknown>): Promise<{ before: string; after: string }> {
  const word = inFolder("mo-lai.docx");
  const { document } = await openSample(sample);
  await commands.executeCommand("kehoach.exportWord", word);
  await commands.executeCommand("workbench.action.closeAllEditors");
  await open(word);
  const after = await eventually("the plan in an editor", () => {
    const shown = window.activeTextEditor?.document;
    return shown?.isUntitled && shown.languageId === "kehoach" ? shown.getText() : undefined;
  });
  await workspace.fs.delete(word);
  await commands.executeCommand("notifications.clearAll");
  return { before: document.getText(), after };
}

async function throwAway(): Promise<void> {
  await commands.executeCommand("workbench.action.revertAndCloseActiveEditor");
}

describe("a Word document", () => {
  it("opens as a plan by the command, with the text that was exported", async () => {
    const { before, after } = await openedAgain(async (word) => commands.executeCommand("kehoach.importWord", word));
    same(after, before, "the plan");
    await throwAway();
  });

  it("opens as a plan with “Kế hoạch” among the editors, and leaves no empty editor behind", async () => {
    const { before, after } = await openedAgain(async (word) => commands.executeCommand("vscode.openWith", word, "kehoach.word"));
    same(after, before, "the plan");
    await eventually("one editor", () => window.tabGroups.all.flatMap(({ tabs }) => tabs).length === 1);
    await throwAway();
  });

  it("of old Word opens nothing and says why", async () => {
    const old = inFolder("cu.doc");
    await workspace.fs.writeFile(old, Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0]));
    await commands.executeCommand("workbench.action.closeAllEditors");
    await commands.executeCommand("kehoach.importWord", old);
    holds(window.activeTextEditor === undefined, "no editor");
    await workspace.fs.delete(old);
    await commands.executeCommand("notifications.clearAll");
  });
});
