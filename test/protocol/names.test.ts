import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  CodeActionRequest,
  CodeLensRequest,
  type CompletionItem,
  type CompletionList,
  CompletionRequest,
  CompletionResolveRequest,
  DidChangeConfigurationNotification,
  HoverRequest,
  PrepareRenameRequest,
  RenameRequest,
  SemanticTokensDeltaRequest,
  SemanticTokensRangeRequest,
  SemanticTokensRequest,
  type TextEdit,
} from "vscode-languageserver/node";
import { Editor, pullingClient } from "./editor.ts";
import { cleanPlan } from "./plan-text.ts";

const decision = "Quyết định số 569/QĐ-TTg ngày 11/5/2022 của Thủ tướng Chính phủ (sau đây gọi tắt là Quyết định số 569)";
const plan = cleanPlan
  .replace("Căn cứ Nghị định", `Căn cứ ${decision};\n\nCăn cứ Nghị định`)
  .replace("b) Bảo đảm khách quan.", "b) Theo Quyết định số 569, bảo đảm khách quan.");

describe("names", () => {
  const uri = "untitled:plan";
  const textDocument = { uri };
  let editor: Editor;
  beforeAll(async () => {
    editor = await Editor.start({
      capabilities: {
        ...pullingClient,
        textDocument: { ...pullingClient.textDocument, completion: { completionItem: { insertReplaceSupport: true } } },
      },
    });
    await editor.open(uri, plan);
  });
  afterAll(async () => {
    await editor.stop();
  });

  const at = (words: string, end = false) => {
    const range = editor.rangeOf(uri, words);
    return { textDocument, position: end ? range.end : range.start };
  };
  /** What is offered behind some words. */
  const offered = async (words: string): Promise<CompletionItem[]> => {
    const list = (await editor.connection.sendRequest(CompletionRequest.type, at(words, true))) as CompletionList;
    return list.items;
  };

  it("are completed by the short name first, and under a name that is gone by the one that took over", async () => {
    await editor.replace(uri, "a) Kiểm tra đúng đối tượng.", "a) Theo quyet dinh 569");
    expect((await offered("Theo quyet dinh 569"))[0]?.label).toBe("Quyết định số 569");
    await editor.replace(uri, "a) Theo quyet dinh 569", "a) Giao so ke hoach");
    expect((await offered("Giao so ke hoach"))[0]?.label).toBe("Sở Tài chính");
    await editor.replace(uri, "a) Giao so ke hoach", "a) Kiểm tra đúng đối tượng.");
  });

  it("are completed letter by letter, found without accents, and explained when asked", async () => {
    await editor.replace(uri, "a) Kiểm tra đúng đối tượng.", "a) Giao so kh");
    const item = (await offered("Giao so kh")).find(({ label }) => label === "Sở Khoa học và Công nghệ");
    expect(item?.documentation).toBeUndefined();
    expect(item?.commitCharacters).toBeUndefined();
    expect(item?.textEdit).toMatchObject({ newText: "Sở Khoa học và Công nghệ", insert: editor.rangeOf(uri, "so kh") });
    const resolved = item && (await editor.connection.sendRequest(CompletionResolveRequest.type, item));
    expect(JSON.stringify(resolved?.documentation)).toContain("Sở Thông tin và Truyền thông");
    await editor.replace(uri, "Giao so kh", "gồm 5");
    expect(await offered("gồm 5")).toEqual([]);
    await editor.replace(uri, "gồm 5", "Kiểm tra");
  });

  it("of documents are completed in full by their initials, in short once they are cited", async () => {
    await editor.replace(uri, "a) Kiểm tra", "a) Theo qd749");
    const inserted = (items: readonly CompletionItem[]): readonly (string | undefined)[] => items.map(({ textEdit }) => textEdit?.newText);
    expect(inserted(await offered("Theo qd749"))[0]).toMatch(
      /^Quyết định số 749\/QĐ-TTg ngày 03\/6\/2020 của Thủ tướng Chính phủ phê duyệt /,
    );
    await editor.replace(uri, "Theo qd749", "Theo qd569");
    expect(inserted(await offered("Theo qd569"))).toContain("Quyết định số 569/QĐ-TTg");
    await editor.replace(uri, "a) Theo qd569", "a) Kiểm tra");
  });

  it("are explained on hover", async () => {
    const hover = await editor.connection.sendRequest(HoverRequest.type, at("569/QĐ-TTg"));
    expect(JSON.stringify(hover?.contents)).toContain("Dẫn lần đầu ở dòng");
  });

  it("are renamed with all their uses in one edit, and refused with a reason", async () => {
    const prepared = await editor.connection.sendRequest(PrepareRenameRequest.type, at("số 569, bảo đảm"));
    expect(prepared).toMatchObject({ placeholder: "Quyết định số 569" });
    const edit = await editor.connection.sendRequest(RenameRequest.type, {
      ...at("số 569, bảo đảm"),
      newName: "Quyết định 569 của Thủ tướng",
    });
    const edits = edit?.changes?.[uri] as TextEdit[];
    expect(edits).toHaveLength(2);
    await editor.apply(uri, { title: "", edit: edit ?? {} });
    expect(editor.text(uri)).toContain("(sau đây gọi tắt là Quyết định 569 của Thủ tướng)");
    expect(editor.text(uri)).toContain("b) Theo Quyết định 569 của Thủ tướng, bảo đảm");
    await expect(editor.connection.sendRequest(PrepareRenameRequest.type, at("khách quan"))).rejects.toThrow("Chỉ đổi tên được");
    await expect(editor.connection.sendRequest(RenameRequest.type, { ...at("569/QĐ-TTg"), newName: "x" })).rejects.toThrow("Số, ký hiệu");
  });

  it("are coloured: whole, by the lines shown, and by what has changed", async () => {
    const full = await editor.connection.sendRequest(SemanticTokensRequest.type, { textDocument });
    const range = editor.rangeOf(uri, "Sở Nội vụ chủ trì");
    const shown = await editor.connection.sendRequest(SemanticTokensRangeRequest.type, { textDocument, range });
    expect(shown?.data.slice(0, 4)).toEqual([range.start.line, range.start.character, "Sở Nội vụ".length, 3]);
    await editor.replace(uri, "Sở Nội vụ chủ trì", "Sở Y tế và Sở Nội vụ chủ trì");
    const delta = await editor.connection.sendRequest(SemanticTokensDeltaRequest.type, {
      textDocument,
      previousResultId: full?.resultId ?? "",
    });
    if (!delta || !("edits" in delta)) throw new Error("no delta");
    const data = [...(full?.data ?? [])];
    for (const { start, deleteCount, data: added } of delta.edits) data.splice(start, deleteCount, ...(added ?? []));
    const { data: anew } = (await editor.connection.sendRequest(SemanticTokensRequest.type, { textDocument })) ?? { data: [] };
    expect(data).toEqual(anew);
  });

  it("are counted above bases and short names only for those who ask for it", async () => {
    expect(await editor.connection.sendRequest(CodeLensRequest.type, { textDocument })).toEqual([]);
    editor.settings = { codeLens: true };
    await editor.connection.sendNotification(DidChangeConfigurationNotification.type, { settings: null });
    const lenses = await editor.connection.sendRequest(CodeLensRequest.type, { textDocument });
    expect(lenses?.map(({ command }) => command?.title)).toEqual(expect.arrayContaining(["2 lần dẫn", "1 lần dùng"]));
  });

  it("of a document known to the catalogue are completed from the light bulb, without any fault on them", async () => {
    const other = "untitled:letter";
    await editor.open(other, "Thực hiện Quyết định số 696/QĐ-TTg về khoa học.\n");
    const range = editor.rangeOf(other, "696/QĐ-TTg");
    const actions = await editor.connection.sendRequest(CodeActionRequest.type, {
      textDocument: { uri: other },
      range,
      context: { diagnostics: [] },
    });
    expect(actions?.map(({ title }) => title)).toEqual(["Viện dẫn đầy đủ: thêm “ngày 25/5/2020 của Thủ tướng Chính phủ”"]);
  });
});
