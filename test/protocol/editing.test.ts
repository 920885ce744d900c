import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  DidChangeConfigurationNotification,
  DocumentFormattingRequest,
  DocumentOnTypeFormattingRequest,
  DocumentRangeFormattingRequest,
} from "vscode-languageserver/node";
import { Editor } from "./editor.ts";

const uri = "untitled:plan";
const textDocument = { uri };
const plan = "KẾ HOẠCH\nKiểm tra công tác văn thư\n\nI. NHIỆM VỤ\n\n1. Sở Nội vụ rà soát.\n\n2. Sở Tài chính:\n\na) Bố trí kinh phí;\n\n";
const options = { tabSize: 4, insertSpaces: true };

describe("a newline", () => {
  let editor: Editor;
  beforeAll(async () => {
    editor = await Editor.start();
    await editor.open(uri, plan);
  });
  afterAll(async () => {
    await editor.stop();
  });

  const typed = (ch: string, line: number) =>
    editor.connection.sendRequest(DocumentOnTypeFormattingRequest.type, { textDocument, ch, options, position: { line, character: 0 } });

  it("is the only thing that is answered while one types", () => {
    expect(editor.initialized.capabilities.documentOnTypeFormattingProvider).toEqual({ firstTriggerCharacter: "\n" });
  });

  it("brings nothing by default", async () => {
    expect(await typed("\n", 10)).toEqual([]);
  });

  it("brings the next point letter once the setting is on", async () => {
    editor.settings = { numbering: { onNewline: true } };
    await editor.connection.sendNotification(DidChangeConfigurationNotification.type, { settings: null });
    const edits = await typed("\n", 10);
    expect(edits).toEqual([{ range: { start: { line: 10, character: 0 }, end: { line: 10, character: 0 } }, newText: "\nb) " }]);
    expect(await typed(";", 10)).toEqual([]);
  });
});

describe("“Đánh lại số”", () => {
  it("puts numbers and the words that speak of them right in one edit", async () => {
    const editor = await Editor.start();
    await editor.open(uri, "KẾ HOẠCH\nKiểm tra\n\nI. CHUNG\n\nIII. NHIỆM VỤ\n\n1. Thực hiện Mục III Kế hoạch này.\n");
    const params = { textDocument, position: { line: 0, character: 0 }, scope: "plan" };
    expect(await editor.connection.sendRequest("kehoach/renumber", params)).toEqual({
      items: 1,
      references: 1,
      edit: {
        changes: {
          [uri]: [
            { range: { start: { line: 5, character: 0 }, end: { line: 5, character: 3 } }, newText: "II" },
            { range: { start: { line: 7, character: 17 }, end: { line: 7, character: 20 } }, newText: "II" },
          ],
        },
      },
    });
    await editor.stop();
  });
});

describe("“Chuyển mục xuống”", () => {
  it("lets two parts change places in one edit, and says where the cursor goes; null where there is no other", async () => {
    const editor = await Editor.start();
    await editor.open(uri, "KẾ HOẠCH\nKiểm tra\n\nI. CHUNG\n\nII. NHIỆM VỤ\n");
    const ask = (line: number, direction: string) =>
      editor.connection.sendRequest("kehoach/moveSection", { textDocument, position: { line, character: 2 }, direction });
    expect(await ask(3, "down")).toMatchObject({ cursor: { line: 5, character: 2 }, edit: { changes: { [uri]: expect.any(Array) } } });
    expect(await ask(3, "up")).toBeNull();
    await editor.stop();
  });
});

describe("“Hạ cấp mục”", () => {
  it("changes the level of an item in one edit, or says why it cannot", async () => {
    const editor = await Editor.start();
    await editor.open(uri, "KẾ HOẠCH\nKiểm tra\n\nI. CHUNG\n\nII. NHIỆM VỤ\n");
    const ask = (line: number) =>
      editor.connection.sendRequest("kehoach/changeLevel", { textDocument, position: { line, character: 0 }, way: "demote" });
    const range = { start: { line: 5, character: 0 }, end: { line: 5, character: 3 } };
    expect(await ask(5)).toEqual({ edit: { changes: { [uri]: [{ range, newText: "1." }] } } });
    expect(await ask(3)).toMatchObject({ refused: { vi: expect.stringContaining("cùng cấp") } });
    await editor.stop();
  });
});

describe("formatting", () => {
  it("answers with small edits for the plan or for some of its lines", async () => {
    const editor = await Editor.start();
    await editor.open(uri, "KẾ HOẠCH\nKiểm tra\n\nI. NHIỆM VỤ\n\n1. Sở  Nội vụ rà soát , lập hồ sơ.\n\n2. Lập  hồ sơ. \n");
    const taken = (line: number, from: number, to: number) => ({
      range: { start: { line, character: from }, end: { line, character: to } },
      newText: "",
    });
    const { connection } = editor;
    const all = await connection.sendRequest(DocumentFormattingRequest.type, { textDocument, options });
    expect(all).toEqual([taken(5, 6, 7), taken(5, 21, 22), taken(7, 7, 8), taken(7, 14, 15)]);
    const range = { start: { line: 7, character: 0 }, end: { line: 7, character: 15 } };
    const some = await connection.sendRequest(DocumentRangeFormattingRequest.type, { textDocument, options, range });
    expect(some).toEqual([taken(7, 7, 8), taken(7, 14, 15)]);
    await editor.stop();
  });
});
