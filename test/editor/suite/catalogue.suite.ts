import { type CompletionList, commands, languages, type TextDocument, Uri, workspace } from "vscode";
import { eventually, same } from "./expectations.ts";
import { findings, inFolder, openSample } from "./open-plans.ts";

/** A body that no shipped catalogue has, and a row with a level that there is not. */
const catalogue = `{
  "agencies": [
    { "name": "Ban Quản lý Khu du lịch hồ Tuyền Lâm", "level": "province" },
    { "name": "Trung tâm Quản lý bến xe", "level": "quận" }
  ]
}
`;
/** Where that row stands. */
const brokenLine = 3;

describe("the folder's own catalogue", () => {
  const uri = (): Uri => Uri.joinPath(inFolder(".kehoach"), "catalogue.json");
  const plan = (): Uri => inFolder("danh-muc.kehoach");
  const write = (at: Uri, text: string): Thenable<void> => workspace.fs.writeFile(at, new TextEncoder().encode(text));
  const names = async ({ uri, lineCount, lineAt }: TextDocument): Promise<readonly string[]> => {
    const end = lineAt(lineCount - 1).range.end;
    const { items } = await commands.executeCommand<CompletionList>("vscode.executeCompletionItemProvider", uri, end);
    return items.map(({ label }) => (typeof label === "string" ? label : label.label));
  };

  before(() => write(uri(), catalogue));
  after(() => workspace.fs.delete(inFolder(".kehoach"), { recursive: true }));

  it("gives its bodies to completion, and is told of a value that cannot be used at its key", async () => {
    await write(plan(), "KẾ HOẠCH\nQuản lý bến thuyền\n\nI. NHIỆM VỤ\n\nGiao bqlkdl");
    const { document } = await openSample("danh-muc.kehoach");
    await eventually("the body", async () => (await names(document)).includes("Ban Quản lý Khu du lịch hồ Tuyền Lâm"));
    const [problem] = await eventually("a report on the catalogue", () => {
      const found = languages.getDiagnostics(uri()).filter(({ source }) => source === "kehoach");
      return found.length > 0 && found;
    });
    same([problem?.range.start.line, problem?.message.includes("level")], [brokenLine, true], "line and key of the report");
  });

  it("is read anew when it changes, and its report goes", async () => {
    const { document } = await openSample("danh-muc.kehoach");
    await write(uri(), catalogue.replace('"quận"', '"province"'));
    await eventually("no report", () => languages.getDiagnostics(uri()).every(({ source }) => source !== "kehoach"));
    same(findings(document).length > 0, true, "the plan itself is still checked");
  });
});
