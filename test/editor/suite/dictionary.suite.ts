import { type CodeAction, ConfigurationTarget, commands, type TextDocument, workspace } from "vscode";
import { eventually, present, same } from "./expectations.ts";
import { findingsOf, inFolder, openSample, openUntitled } from "./open-plans.ts";

const rule = "spelling/syllable";
const plan = "KẾ HOẠCH\nXây dựng cầu\n\nI. NHIỆM VỤ\n\n1. Kinh phí đuợc bố trí từ đầu năm.\n";

/** Takes the offer of the light bulb at the only unknown word. */
async function add(document: TextDocument, scope: "folder" | "user"): Promise<void> {
  const finding = await eventually("the finding", () => findingsOf(document, rule)[0]);
  const actions = await commands.executeCommand<CodeAction[]>("vscode.executeCodeActionProvider", document.uri, finding.range, "quickfix");
  const { command } = present(
    actions.find(({ command }) => command?.command === "kehoach.addToDictionary" && command.arguments?.[1] === scope),
    `the offer for the ${scope}`,
  );
  await commands.executeCommand("kehoach.addToDictionary", ...(command?.arguments ?? []));
  await eventually("the finding is gone", () => findingsOf(document, rule).length === 0);
}

describe("the dictionary", () => {
  const dictionary = (document: TextDocument) => workspace.getConfiguration("kehoach", document.uri).inspect("dictionary");

  it("of the folder takes a word from the light bulb, and the word is no longer reported", async () => {
    await workspace.fs.writeFile(inFolder("tu-dien.kehoach"), new TextEncoder().encode(plan));
    const { document } = await openSample("tu-dien.kehoach");
    try {
      await add(document, "folder");
      same(dictionary(document)?.workspaceFolderValue, { đuợc: true }, "the folder's setting");
    } finally {
      await workspace.getConfiguration("kehoach", document.uri).update("dictionary", undefined, ConfigurationTarget.WorkspaceFolder);
    }
    await eventually("the finding is back", () => findingsOf(document, rule)[0]);
  });

  it("of the user is there for plans of no folder too, and keeps what it held", async () => {
    const configuration = workspace.getConfiguration("kehoach");
    await configuration.update("dictionary", { ngiên: true }, ConfigurationTarget.Global);
    const { document } = await openUntitled(plan);
    try {
      await add(document, "user");
      same(dictionary(document)?.globalValue, { ngiên: true, đuợc: true }, "the user's setting");
    } finally {
      await configuration.update("dictionary", undefined, ConfigurationTarget.Global);
    }
  });
});
