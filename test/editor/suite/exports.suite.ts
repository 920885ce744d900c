import { commands, workspace } from "vscode";
import { eventually, holds, same } from "./expectations.ts";
import { findings, inFolder, openSample, openUntitled, undo } from "./open-plans.ts";

const plan = `KẾ HOẠCH
Nâng cao chất lượng phục vụ người dân năm 2026

I. NHIỆM VỤ

1. Giao Sở Nội vụ xây dựng bộ tiêu chí trước ngày 15 tháng 9 năm 2026.

2. Giao Sở Tài chính bố trí kinh phí trong quý IV năm 2026.
`;

/** Runs the command as one that knows what it wants, and reads the file that it writes. */
async function exported(format: "xlsx" | "csv" | "ics"): Promise<Uint8Array> {
  const target = inFolder(`xuat.${format}`);
  await commands.executeCommand("kehoach.exportTasks", format, target);
  const bytes = await workspace.fs.readFile(target);
  await workspace.fs.delete(target);
  await commands.executeCommand("notifications.clearAll");
  return bytes;
}

describe("the tasks of a plan", () => {
  it("go out as a workbook, a table and a calendar, out of a plan that was never saved", async () => {
    await openUntitled(plan);
    same([...(await exported("xlsx")).slice(0, 4)], [0x50, 0x4b, 3, 4], "the first bytes of a workbook");
    const table = new TextDecoder().decode(await exported("csv")).split("\r\n");
    const row = "1,Xây dựng bộ tiêu chí,Sở Nội vụ,,Trước ngày 15 tháng 9 năm 2026,2026-09-14,,,,,Nhiệm vụ,I.1,";
    holds(table[1]?.startsWith(row) === true, `the first row: ${table[1]}`);
    same(new TextDecoder().decode(await exported("ics")).match(/BEGIN:VEVENT/g)?.length, 2, "the number of events");
  });

  it("leave a file alone that is there already, until the user says so", async () => {
    const target = inFolder("xuat.csv");
    await workspace.fs.writeFile(target, new TextEncoder().encode("của tôi"));
    await openUntitled(plan);
    // The question stays open; nobody answers it here.
    void commands.executeCommand("kehoach.exportTasks", "csv", target);
    await new Promise((resolve) => setTimeout(resolve, 500));
    same(new TextDecoder().decode(await workspace.fs.readFile(target)), "của tôi", "the file");
    await commands.executeCommand("workbench.action.closeQuickOpen");
    await workspace.fs.delete(target);
  });

  it("stand in an appendix of the plan, which one undo takes back", async () => {
    const { document } = await openUntitled(plan);
    await commands.executeCommand("kehoach.taskAppendix");
    const rows = document
      .getText()
      .split("\n")
      .filter((line) => /^\| \d/.test(line));
    same(
      rows,
      [
        "| 1 | Xây dựng bộ tiêu chí | Sở Nội vụ |  | Trước ngày 15 tháng 9 năm 2026 |  |",
        "| 2 | Bố trí kinh phí | Sở Tài chính |  | Trong quý IV năm 2026 |  |",
      ],
      "the rows",
    );
    const written = document.version;
    await commands.executeCommand("kehoach.taskAppendix");
    same(document.version, written, "the version after a second time");
    await commands.executeCommand("notifications.clearAll");
    await undo(document, () => document.version !== written);
    same(document.getText(), plan, "the plan after one undo");
  });

  it("bring no finding into a sample plan by their appendix", async () => {
    const { document } = await openSample("01-chuyen-doi-so-2026.kehoach");
    await commands.executeCommand("kehoach.taskAppendix");
    holds(document.isDirty, "the appendix is refreshed");
    await eventually("no findings", () => findings(document).length === 0);
    await commands.executeCommand("notifications.clearAll");
    await undo(document, () => !document.isDirty);
  });
});

describe("a plan", () => {
  it("goes out as a Word document, also when it was never saved", async () => {
    const target = inFolder("xuat.docx");
    await openUntitled(plan);
    await commands.executeCommand("kehoach.exportWord", target);
    const bytes = await workspace.fs.readFile(target);
    await workspace.fs.delete(target);
    await commands.executeCommand("notifications.clearAll");
    same([...bytes.slice(0, 4)], [0x50, 0x4b, 3, 4], "the first bytes of a Word document");
    const parts = new TextDecoder("latin1").decode(bytes);
    holds(parts.includes("word/document.xml"), "a part that holds the text");
  });

  it("goes nowhere where none is open", async () => {
    const target = inFolder("xuat.docx");
    await commands.executeCommand("workbench.action.closeAllEditors");
    // The command tells that there is no plan, and is over when its notice is gone.
    let over = false;
    const ran = commands.executeCommand("kehoach.exportWord", target).then(() => {
      over = true;
    });
    await eventually("the command to end with its notice", async () => {
      await commands.executeCommand("notifications.clearAll");
      return over;
    });
    await ran;
    const written = await workspace.fs.stat(target).then(
      () => true,
      () => false,
    );
    same(written, false, "a file");
  });
});
