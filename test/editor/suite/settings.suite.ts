import { ConfigurationTarget, commands, DiagnosticSeverity, type Hover, type TextDocument, workspace } from "vscode";
import { eventually, holds, present } from "./expectations.ts";
import { findingsOf, openUntitled } from "./open-plans.ts";

const rule = "citation/malformed-symbol";
const faulty = "KẾ HOẠCH\n\nThực hiện Kế hoạch số 4485/KH- UBND ngày 02/3/2026.\n";

const findingWords = (document: TextDocument): string | undefined => findingsOf(document, rule)[0]?.message;

async function set(key: string, value: unknown): Promise<void> {
  await workspace.getConfiguration("kehoach").update(key, value, ConfigurationTarget.Global);
}

describe("settings", () => {
  afterEach(async () => {
    await set("rules", undefined);
    await set("language", "vi");
  });

  it("switch a rule off, and on again", async () => {
    const { document } = await openUntitled(faulty);
    await eventually("the finding", () => findingsOf(document, rule)[0]);
    await set("rules", { [rule]: "off" });
    await eventually("the finding is gone", () => findingsOf(document, rule).length === 0);
    await set("rules", undefined);
    await eventually("the finding is back", () => findingsOf(document, rule)[0]);
  });

  it("change how grave a rule is", async () => {
    const { document } = await openUntitled(faulty);
    await set("rules", { [rule]: "hint" });
    await eventually("a hint", () => findingsOf(document, rule)[0]?.severity === DiagnosticSeverity.Hint);
  });

  it("change the language of the messages", async () => {
    const { document } = await openUntitled(faulty);
    await eventually("the finding in Vietnamese", () => findingWords(document)?.startsWith("Ký hiệu"));
    await set("language", "en");
    await eventually("the finding in English", () => findingWords(document)?.startsWith("Symbol"));
    const hovers = await commands.executeCommand<Hover[]>(
      "vscode.executeHoverProvider",
      document.uri,
      present(findingsOf(document, rule)[0], "the finding").range.start,
    );
    const told = hovers.flatMap(({ contents }) => contents.map((one) => (typeof one === "string" ? one : one.value))).join("\n");
    holds(told.includes("Administrative document"), `an English hover: ${told}`);
  });
});
