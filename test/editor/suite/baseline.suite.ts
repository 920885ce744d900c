import { commands, type TextDocument, Uri, workspace } from "vscode";
import { eventually, same } from "./expectations.ts";
import { findings, inFolder, openSample, ruleOf } from "./open-plans.ts";

const rule = "citation/malformed-symbol";
const plan = "KẾ HOẠCH\n\nThực hiện Kế hoạch số 4485/KH- UBND ngày 02/3/2026.\n";

describe("accepted findings", () => {
  const file = (): Uri => Uri.joinPath(inFolder(".kehoach"), "baseline.json");
  const codes = (of: TextDocument): readonly string[] => findings(of).map(ruleOf);

  after(() => workspace.fs.delete(inFolder(".kehoach"), { recursive: true }));

  it("are kept in the folder and told of no more, until they are taken back", async () => {
    await workspace.fs.writeFile(inFolder("da-chap-nhan.kehoach"), new TextEncoder().encode(plan));
    const { document } = await openSample("da-chap-nhan.kehoach");
    await eventually("the finding", () => codes(document).includes(rule));
    await commands.executeCommand("kehoach.acceptFindings");
    await eventually("no findings", () => codes(document).length === 0);
    const kept = JSON.parse(new TextDecoder().decode(await workspace.fs.readFile(file())));
    same(Object.keys(kept.plans), ["da-chap-nhan.kehoach"], "plans in the file");
    await commands.executeCommand("kehoach.takeBackAccepted");
    await eventually("the finding again", () => codes(document).includes(rule));
  });
});
