import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  DocumentHighlightRequest,
  type DocumentSymbol,
  DocumentSymbolRequest,
  FoldingRangeRequest,
  HoverRequest,
  type SelectionRange,
  SelectionRangeRequest,
} from "vscode-languageserver/node";
import { Editor } from "./editor.ts";
import { faultyPlan } from "./plan-text.ts";

describe("a plan's structure", () => {
  const uri = "untitled:plan";
  let editor: Editor;
  beforeAll(async () => {
    editor = await Editor.start();
    await editor.open(uri, faultyPlan);
    // An edit above everything, so that every answer below has moved.
    await editor.change(uri, { range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } }, text: "\n" });
  });
  afterAll(async () => {
    await editor.stop();
  });

  const symbols = async (): Promise<DocumentSymbol[]> =>
    ((await editor.connection.sendRequest(DocumentSymbolRequest.type, { textDocument: { uri } })) ?? []) as DocumentSymbol[];
  const names = (list: readonly DocumentSymbol[], depth = 0): string[] =>
    list.flatMap((one) => [`${"  ".repeat(depth)}${one.name}`, ...names(one.children ?? [], depth + 1)]);
  const at = (words: string) => ({ textDocument: { uri }, position: editor.rangeOf(uri, words).start });

  it("is the outline, from the title to the signature", async () => {
    expect(names(await symbols())).toEqual([
      "KẾ HOẠCH – Kiểm tra công tác văn thư năm 2026",
      "Căn cứ (1)",
      "I. MỤC ĐÍCH, YÊU CẦU",
      "  1. Mục đích",
      "  2. Yêu cầu",
      "    a) Kiểm tra đúng đối tượng.",
      "    b) Bảo đảm khách quan.",
      "II. TỔ CHỨC THỰC HIỆN",
      expect.stringMatching(/^ {2}1\. Sở Nội vụ chủ trì kiểm tra/),
      expect.stringMatching(/^ {2}2\. Sở Tài chính bảo đảm/),
      "Nơi nhận (4)",
      "Ký: KT. CHỦ TỊCH",
    ]);
  });

  it("has selections inside ranges and children inside parents", async () => {
    const inside = (outer: DocumentSymbol["range"], inner: DocumentSymbol["range"]): boolean =>
      (outer.start.line < inner.start.line || (outer.start.line === inner.start.line && outer.start.character <= inner.start.character)) &&
      (outer.end.line > inner.end.line || (outer.end.line === inner.end.line && outer.end.character >= inner.end.character));
    const look = (one: DocumentSymbol): void => {
      expect(inside(one.range, one.selectionRange)).toBe(true);
      for (const child of one.children ?? []) {
        expect(inside(one.range, child.range)).toBe(true);
        look(child);
      }
    };
    for (const one of await symbols()) look(one);
  });

  it("follows an edit of a heading", async () => {
    await editor.replace(uri, "2. Yêu cầu", "2. Yêu cầu chung");
    expect(names(await symbols())).toContain("  2. Yêu cầu chung");
  });

  it("folds from each part's heading to its last line", async () => {
    const ranges = await editor.connection.sendRequest(FoldingRangeRequest.type, { textDocument: { uri } });
    const lineOf = (words: string): number => editor.rangeOf(uri, words).start.line;
    const part = ranges?.find(({ startLine }) => startLine === lineOf("I. MỤC ĐÍCH"));
    expect(part?.endLine).toBeGreaterThanOrEqual(lineOf("b) Bảo đảm"));
    expect(part?.endLine).toBeLessThan(lineOf("II. TỔ CHỨC"));
  });

  it("grows a selection from the word to the part that holds it", async () => {
    const { textDocument, position } = at("khách quan");
    const [first] = (await editor.connection.sendRequest(SelectionRangeRequest.type, { textDocument, positions: [position] })) ?? [];
    const texts: string[] = [];
    for (let range: SelectionRange | undefined = first; range; range = range.parent) texts.push(editor.textAt(uri, range.range));
    expect(texts.every((text, index) => index === 0 || text.includes(texts[index - 1] ?? ""))).toBe(true);
    expect(texts.some((text) => text.startsWith("b) Bảo đảm khách quan."))).toBe(true);
    expect(texts.some((text) => text.startsWith("I. MỤC ĐÍCH"))).toBe(true);
  });

  it("highlights a part's number under the cursor", async () => {
    const highlights = await editor.connection.sendRequest(DocumentHighlightRequest.type, at("II. TỔ CHỨC"));
    expect(highlights?.map(({ range }) => editor.textAt(uri, range))).toEqual(["II"]);
  });

  it("explains a finding on hover, and says nothing on sound text", async () => {
    const hover = await editor.connection.sendRequest(HoverRequest.type, at("1420/KH- UBND"));
    expect(hover && editor.textAt(uri, hover.range ?? { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } })).toBe(
      "1420/KH- UBND",
    );
    expect(JSON.stringify(hover?.contents)).toContain("Nghị định 30/2020/NĐ-CP");
    expect(await editor.connection.sendRequest(HoverRequest.type, at("Bảo đảm khách quan"))).toBeNull();
  });
});
