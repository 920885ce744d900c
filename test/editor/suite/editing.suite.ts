import { ConfigurationTarget, commands, env, Position, Selection, type TextEdit, workspace } from "vscode";
import { eventually, same } from "./expectations.ts";
import { openUntitled, undo } from "./open-plans.ts";

const plan = "KẾ HOẠCH\nKiểm tra công tác văn thư\n\nI. NHIỆM VỤ\nNội dung gồm:\nd) Rà soát hồ sơ;\n";

describe("Enter after an item", () => {
  const setting = (value: boolean | undefined) =>
    workspace.getConfiguration("kehoach.numbering").update("onNewline", value, ConfigurationTarget.Global);
  before(() => setting(true));
  after(() => setting(undefined));

  it("writes the next point letter, where the typing goes on; one undo takes it away", async () => {
    const editor = await openUntitled(plan);
    const { document } = editor;
    const asked = [
      "vscode.executeFormatOnTypeProvider",
      document.uri,
      new Position(6, 0),
      "\n",
      { tabSize: 4, insertSpaces: true },
    ] as const;
    await eventually("an answer to newlines", async () => ((await commands.executeCommand<TextEdit[]>(...asked)) ?? []).length > 0);
    const end = new Position(5, document.lineAt(5).text.length);
    editor.selection = new Selection(end, end);
    await commands.executeCommand("type", { text: "\n" });
    await eventually("the letter đ after d", () => document.lineAt(6).text === "đ) ");
    await eventually("the cursor behind it", () => editor.selection.active.isEqual(new Position(6, 3)));
    await commands.executeCommand("type", { text: "Báo cáo;" });
    same(document.lineAt(6).text, "đ) Báo cáo;", "what was typed");
    await commands.executeCommand("type", { text: "\n" });
    await eventually("the letter e", () => document.lineAt(7).text === "e) ");
    await commands.executeCommand("type", { text: "\n" });
    await eventually("the end of the list", () => document.lineAt(7).text === "" && editor.selection.active.line === 7);
    await undo(document, () => document.lineAt(7).text === "e) ");
  });
});

describe("“Đánh lại số”", () => {
  const torn = "KẾ HOẠCH\nKiểm tra\n\nI. CHUNG\n\nIII. NHIỆM VỤ\n\n1. Thực hiện Mục III Kế hoạch này.\n";

  it("puts the plan in order, with the words that speak of its parts; one undo takes it back", async () => {
    const { document } = await openUntitled(torn);
    await commands.executeCommand("kehoach.renumberPlan");
    same(document.getText(), torn.replaceAll("III", "II"), "the plan in order");
    await commands.executeCommand("notifications.clearAll");
    await undo(document, () => document.getText() !== torn.replaceAll("III", "II"));
    same(document.getText(), torn, "the plan after one undo");
  });

  it("moves an item, with the words that speak of it; one undo takes it back", async () => {
    const editor = await openUntitled(torn);
    const { document } = editor;
    const line = document
      .getText()
      .split("\n")
      .findIndex((one) => one.startsWith("I. "));
    editor.selection = new Selection(line, 0, line, 0);
    await commands.executeCommand("kehoach.moveSectionDown");
    await eventually("the item elsewhere", () => document.getText() !== torn);
    const moved = document.getText();
    await eventually("the cursor in it", () => document.lineAt(editor.selection.active.line).text.startsWith("III. CHUNG"));
    await commands.executeCommand("kehoach.moveSectionUp");
    await eventually("the item where it was", () => document.getText() !== moved);
    same(document.getText(), torn, "the plan after moving back");
    await undo(document, () => document.getText() === moved);
    same(document.getText(), moved, "the plan after one undo");
  });

  it("changes the level of an item; one undo takes it back", async () => {
    const editor = await openUntitled("KẾ HOẠCH\nKiểm tra\n\nI. CHUNG\n\nII. NHIỆM VỤ\n\n1. Thực hiện Mục II Kế hoạch này.\n");
    const { document } = editor;
    const text = document.getText();
    editor.selection = new Selection(5, 0, 5, 0);
    await commands.executeCommand("kehoach.demoteSection");
    await eventually("the item on the lower level", () => document.lineAt(5).text === "1. NHIỆM VỤ");
    same(document.lineAt(7).text, "a) Thực hiện khoản 1 Mục I Kế hoạch này.", "the words that speak of it");
    const below = document.getText();
    await undo(document, () => document.getText() !== below);
    same(document.getText(), text, "the plan after one undo");
  });
});

describe("text from a page", () => {
  const head = "KẾ HOẠCH\nKiểm tra\n\nI. NHIỆM VỤ\n\n";
  const torn = "1. Văn phòng rà soát hồ sơ của các\nphòng, ban.\n";
  const whole = "1. Văn phòng rà soát hồ sơ của các phòng, ban.\n";

  it("has its wrapped lines joined; one undo takes it back", async () => {
    const { document } = await openUntitled(head + torn);
    await commands.executeCommand("kehoach.joinWrapped");
    same(document.getText(), head + whole, "the joined plan");
    await undo(document, () => document.getText() === head + torn);
  });

  it("is pasted cleaned where that is asked for", async () => {
    const editor = await openUntitled(head);
    const { document } = editor;
    const end = document.positionAt(head.length);
    editor.selection = new Selection(end, end);
    await env.clipboard.writeText(`${torn}Trang 3/12\n`);
    await commands.executeCommand("kehoach.pasteCleaned");
    same(document.getText(), head + whole, "the plan with the cleaned text");
  });

  it("is formatted by the editor's own command", async () => {
    const { document } = await openUntitled(`${head}1. Văn  phòng rà soát , lập hồ sơ.\n`);
    await commands.executeCommand("editor.action.formatDocument");
    await eventually("the formatted plan", () => document.getText() === `${head}1. Văn phòng rà soát, lập hồ sơ.\n`);
  });
});
