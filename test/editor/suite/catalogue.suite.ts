import { type CompletionList, ConfigurationTarget, commands, languages, type TextDocument, Uri, workspace } from "vscode";
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

/** What is offered at the end of a plan. */
async function names({ uri, lineCount, lineAt }: TextDocument): Promise<readonly string[]> {
  const end = lineAt(lineCount - 1).range.end;
  const { items } = await commands.executeCommand<CompletionList>("vscode.executeCompletionItemProvider", uri, end);
  return items.map(({ label }) => (typeof label === "string" ? label : label.label));
}

describe("the folder's own catalogue", () => {
  const uri = (): Uri => Uri.joinPath(inFolder(".kehoach"), "catalogue.json");
  const plan = (): Uri => inFolder("danh-muc.kehoach");
  const write = (at: Uri, text: string): Thenable<void> => workspace.fs.writeFile(at, new TextEncoder().encode(text));

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

describe("a catalogue that the setting names", () => {
  const outside = (): Uri => Uri.joinPath(inFolder(".."), "kehoach-danh-muc-chung");
  const uri = (): Uri => Uri.joinPath(outside(), "danh-muc.json");
  const write = (at: Uri, text: string): Thenable<void> => workspace.fs.writeFile(at, new TextEncoder().encode(text));
  const rows = (name: string): string => JSON.stringify({ agencies: [{ name, level: "province" }] });
  const set = (value: unknown): Thenable<void> =>
    workspace.getConfiguration("kehoach").update("catalogue", value, ConfigurationTarget.Workspace);

  after(async () => {
    await set(undefined);
    await workspace.fs.delete(outside(), { recursive: true });
  });

  it("is read outside the folder, and anew when it changes there", async () => {
    await write(uri(), rows("Ban Quản lý Vườn hoa Đà Lạt"));
    await write(inFolder("danh-muc-chung.kehoach"), "KẾ HOẠCH\nTrồng hoa\n\nI. NHIỆM VỤ\n\nGiao bqlvh");
    await set(["../kehoach-danh-muc-chung/danh-muc.json", { agencies: [{ name: "Ban Quản lý Vườn hồng", level: "province" }] }]);
    const { document } = await openSample("danh-muc-chung.kehoach");
    await eventually("the body of the file", async () => (await names(document)).includes("Ban Quản lý Vườn hoa Đà Lạt"));
    same((await names(document)).includes("Ban Quản lý Vườn hồng"), true, "the body of the settings");
    await write(uri(), rows("Ban Quản lý Vườn hoa Sa Đéc"));
    await eventually("the changed body", async () => (await names(document)).includes("Ban Quản lý Vườn hoa Sa Đéc"));
  });
});
