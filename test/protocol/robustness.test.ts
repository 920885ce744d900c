import { afterEach, beforeEach, describe, expect, it } from "vitest";
import {
  CancellationTokenSource,
  CodeActionRequest,
  DidChangeConfigurationNotification,
  DocumentDiagnosticRequest,
  DocumentHighlightRequest,
  DocumentSymbolRequest,
  ExitNotification,
  FoldingRangeRequest,
  HoverRequest,
  SelectionRangeRequest,
  TextDocumentSyncKind,
} from "vscode-languageserver/node";
import { Editor } from "./editor.ts";
import { faultyPlan } from "./plan-text.ts";

const uri = "untitled:plan";

describe("the server", () => {
  let editor: Editor;
  beforeEach(async () => {
    editor = await Editor.start();
  });
  afterEach(() => {
    editor.kill();
  });
  const stillWorks = async (): Promise<void> => {
    await editor.open("untitled:still", faultyPlan);
    expect(await editor.findings("untitled:still")).toHaveLength(1);
  };

  it("says what it can do", () => {
    expect(editor.initialized.serverInfo?.name).toBe("kehoach");
    expect(editor.initialized.capabilities).toMatchObject({
      textDocumentSync: TextDocumentSyncKind.Incremental,
      diagnosticProvider: { interFileDependencies: false },
      documentSymbolProvider: expect.anything(),
      foldingRangeProvider: true,
      selectionRangeProvider: true,
      documentHighlightProvider: true,
      hoverProvider: true,
      codeActionProvider: { codeActionKinds: ["quickfix", "refactor.rewrite", "refactor.extract", "source.fixAll.kehoach"] },
    });
  });

  it("ends with 0 after shutdown and exit", async () => {
    expect(await editor.stop()).toBe(0);
  });

  it("ends with 1 on exit without shutdown", async () => {
    await editor.connection.sendNotification(ExitNotification.type);
    expect(await editor.exited).toBe(1);
  });

  it("answers every request about a text that is not open with nothing", async () => {
    const textDocument = { uri: "file:///khong-co.kehoach" };
    const position = { line: 3, character: 5 };
    const { connection } = editor;
    expect(await connection.sendRequest(DocumentDiagnosticRequest.type, { textDocument })).toMatchObject({ kind: "full", items: [] });
    const range = { start: position, end: position };
    const answers: unknown[] = [
      await connection.sendRequest(DocumentSymbolRequest.type, { textDocument }),
      await connection.sendRequest(FoldingRangeRequest.type, { textDocument }),
      await connection.sendRequest(SelectionRangeRequest.type, { textDocument, positions: [position] }),
      await connection.sendRequest(DocumentHighlightRequest.type, { textDocument, position }),
      await connection.sendRequest(HoverRequest.type, { textDocument, position }),
      await connection.sendRequest(CodeActionRequest.type, { textDocument, range, context: { diagnostics: [] } }),
    ];
    expect(answers.filter((answer) => answer !== null && JSON.stringify(answer) !== "[]")).toEqual([]);
  });

  it("takes positions far outside the text", async () => {
    await editor.open(uri, faultyPlan);
    const { connection } = editor;
    for (const position of [
      { line: 100_000, character: 0 },
      { line: 3, character: 2 ** 31 - 1 },
    ]) {
      await connection.sendRequest(HoverRequest.type, { textDocument: { uri }, position });
      await connection.sendRequest(DocumentHighlightRequest.type, { textDocument: { uri }, position });
      await connection.sendRequest(SelectionRangeRequest.type, { textDocument: { uri }, positions: [position] });
    }
    expect(await editor.findings(uri)).toHaveLength(1);
  });

  it("lives on after requests and notifications that make no sense", async () => {
    const { connection } = editor;
    await expect(connection.sendRequest("textDocument/nothingLikeThis", {})).rejects.toThrow();
    for (const params of [{}, { textDocument: null }, { textDocument: { uri: 5 } }, { textDocument: { uri }, position: "x", range: 7 }]) {
      for (const method of ["hover", "documentSymbol", "foldingRange", "selectionRange", "codeAction", "diagnostic", "documentHighlight"]) {
        await connection.sendRequest(`textDocument/${method}`, params).catch(() => undefined);
      }
    }
    await connection.sendNotification("textDocument/didChange", {
      textDocument: { uri: "untitled:never-opened", version: 2 },
      contentChanges: [],
    });
    await connection.sendNotification("textDocument/didClose", { textDocument: { uri: "untitled:never-opened" } });
    await connection.sendNotification("$/nothingLikeThis", {});
    await connection.sendNotification("workspace/didChangeConfiguration", {});
    await stillWorks();
  });

  it("works for an editor that refuses everything it is asked", async () => {
    const refusing = await Editor.start({ refuses: true });
    await refusing.connection.sendNotification(DidChangeConfigurationNotification.type, { settings: null });
    await refusing.open(uri, faultyPlan);
    expect(await refusing.findings(uri)).toHaveLength(1);
    expect(await refusing.stop()).toBe(0);
  });

  it("takes diagnostics of others in a code action request", async () => {
    await editor.open(uri, faultyPlan);
    const range = editor.rangeOf(uri, "1420");
    const foreign = [
      { range, message: "x" },
      { range, message: "x", data: 5 },
      { range, message: "x", data: { rule: 1 } },
      { range, message: "x", data: null },
    ];
    expect(
      await editor.connection.sendRequest(CodeActionRequest.type, { textDocument: { uri }, range, context: { diagnostics: foreign } }),
    ).toEqual([]);
  });

  it("answers or drops a cancelled request, and answers the next one", async () => {
    await editor.open(uri, faultyPlan);
    const cancelled = new CancellationTokenSource();
    const answer = editor.connection.sendRequest(DocumentSymbolRequest.type, { textDocument: { uri } }, cancelled.token);
    cancelled.cancel();
    await answer.catch((error: unknown) => expect(error).toMatchObject({ code: -32800 }));
    expect(await editor.findings(uri)).toHaveLength(1);
  });

  it("reads an empty text, one line without an end, and a million characters in one line", async () => {
    for (const [index, text] of ["", "KẾ HOẠCH", "\r\n\r", "Kế hoạch số 1/KH- UBND. ".repeat(40_000)].entries()) {
      await editor.open(`untitled:${index}`, text);
      await editor.findings(`untitled:${index}`);
      await editor.connection.sendRequest(DocumentSymbolRequest.type, { textDocument: { uri: `untitled:${index}` } });
    }
    await stillWorks();
  });
});
