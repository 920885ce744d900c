import { commands, env, Selection, type TextDocument, window } from "vscode";
import { eventually, holds, present, same } from "./expectations.ts";
import { inFolder, openSample, openUntitled, replaceAll } from "./open-plans.ts";

const plan = `KẾ HOẠCH
Phát triển y tế cơ sở

Căn cứ Luật Đất đai ngày 18 tháng 01 năm 2024;
Căn cứ Quyết định số 318/QĐ-UBND ngày 12 tháng 4 năm 2019 của Ủy ban nhân dân tỉnh về củng cố trạm y tế (sau đây gọi tắt là Quyết định số 318).

I. NHIỆM VỤ

Rà soát danh mục ban hành kèm theo Quyết định số 318.
`;

const inFull = [
  "Luật Đất đai ngày 18 tháng 01 năm 2024",
  "Quyết định số 318/QĐ-UBND ngày 12 tháng 4 năm 2019 của Ủy ban nhân dân tỉnh về củng cố trạm y tế",
];

/** What the command copies: the same documents that the view shows. */
async function copied(): Promise<readonly string[]> {
  await commands.executeCommand("kehoach.copyCitedDocuments");
  return (await env.clipboard.readText()).trimEnd().split("\n");
}

async function copiesInFull(document: TextDocument, expected: readonly string[]): Promise<void> {
  same(window.activeTextEditor?.document.uri.toString(), document.uri.toString(), "the plan in front");
  same(await copied(), expected, "the copied list");
}

describe("the documents that a plan cites", () => {
  it("are copied one a line, in full, out of a plan that was never saved", async () => {
    const { document } = await openUntitled(plan);
    await copiesInFull(document, inFull);
  });

  it("follow an edit", async () => {
    const { document } = await openUntitled(plan);
    await replaceAll(document, `${plan}\nTheo Kế hoạch số 12/KH-UBND ngày 05/6/2026 của Ủy ban nhân dân xã.\n`);
    await copiesInFull(document, [...inFull, "Kế hoạch số 12/KH-UBND ngày 05/6/2026 của Ủy ban nhân dân xã"]);
  });

  it("are those of the plan in front", async () => {
    await openUntitled(plan);
    const { document } = await openSample("02-suc-khoe-cong-dong-2021.kehoach");
    const list = await copied();
    holds(window.activeTextEditor?.document === document, "the plan in front");
    holds(list[0]?.startsWith("Nghị quyết số 20-NQ/TW ngày 25/10/2017 của Ban Chấp hành Trung ương Đảng") === true, `first: ${list[0]}`);
    same(list.length, 3, "the number of documents");
  });

  it("leave the clipboard alone when the plan cites nothing", async () => {
    await env.clipboard.writeText("trước");
    await openUntitled("KẾ HOẠCH\n\nI. MỤC ĐÍCH\n\nNâng cao chất lượng văn bản.\n");
    // The command waits for its message to be closed.
    void commands.executeCommand("kehoach.copyCitedDocuments");
    await commands.executeCommand("notifications.clearAll");
    same(await env.clipboard.readText(), "trước", "the clipboard");
  });

  it("show in a view whose rows go to their mentions", async () => {
    const { document } = await openSample("01-chuyen-doi-so-2026.kehoach");
    await commands.executeCommand("kehoach.citedDocuments.focus");
    const at = present(/Nghị định số 118(?=;)/u.exec(document.getText()), "the last mention");
    const range = { start: document.positionAt(at.index), end: document.positionAt(at.index + at[0].length) };
    await commands.executeCommand("kehoach.goToMention", inFolder("01-chuyen-doi-so-2026.kehoach"), range);
    const selected = await eventually("a selection", () => {
      const editor = window.activeTextEditor;
      return editor?.document === document && !editor.selection.isEmpty && editor.selection;
    });
    holds(selected.isEqual(new Selection(range.start, range.end)), "the mention is selected");
  });
});
