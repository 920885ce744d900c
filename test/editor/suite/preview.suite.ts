import { commands, TabInputWebview, window } from "vscode";
import { eventually, same } from "./expectations.ts";
import { openSample } from "./open-plans.ts";

const previews = () =>
  window.tabGroups.all
    .flatMap(({ tabs }) => tabs)
    .filter(({ input }) => input instanceof TabInputWebview && input.viewType.endsWith("kehoach.preview"));

describe("the print preview", () => {
  it("opens beside the text of a plan, once, and leaves the cursor where it is", async () => {
    const { document } = await openSample("01-chuyen-doi-so-2026.kehoach");
    await commands.executeCommand("kehoach.showPreview");
    await commands.executeCommand("kehoach.showPreview");
    await eventually("its tab", () => previews().length === 1);
    same(window.activeTextEditor?.document.uri.toString(), document.uri.toString(), "the text in front");
    await eventually("the name of its plan", () => previews()[0]?.label.endsWith(" – 01-chuyen-doi-so-2026.kehoach") === true);
    await window.tabGroups.close(previews());
    await commands.executeCommand("kehoach.showPreview");
    await eventually("another one", () => previews().length === 1);
    await window.tabGroups.close(previews());
    same(previews().length, 0, "previews that stay");
  });
});
