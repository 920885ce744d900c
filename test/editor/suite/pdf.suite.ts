import { commands, workspace } from "vscode";
import { officeProgram } from "../../../server/src/output/word/node-pdf.ts";
import { eventually, same } from "./expectations.ts";
import { inFolder, openUntitled } from "./open-plans.ts";

/** Only where the extension may start programs: not in the web extension host. */
describe("a plan as a PDF", () => {
  it("is made by LibreOffice; without it the editor says so and writes nothing", async () => {
    const target = inFolder("xuat.pdf");
    await openUntitled("KẾ HOẠCH\nNâng cao chất lượng phục vụ người dân năm 2026\n\nI. NHIỆM VỤ\n");
    let over = false;
    const ran = commands.executeCommand("kehoach.exportPdf", target).then(() => {
      over = true;
    });
    if (officeProgram() === undefined) {
      await eventually("the command to end with its notice", async () => {
        await commands.executeCommand("notifications.clearAll");
        return over;
      });
      const names = (await workspace.fs.readDirectory(inFolder("."))).map(([name]) => name);
      same(names.includes("xuat.pdf"), false, "a file");
      return;
    }
    await ran;
    const bytes = await workspace.fs.readFile(target);
    await workspace.fs.delete(target);
    await commands.executeCommand("notifications.clearAll");
    same(new TextDecoder("latin1").decode(bytes.slice(0, 5)), "%PDF-", "the first bytes of a PDF");
  }).timeout(90_000);
});
