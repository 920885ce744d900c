import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  CallHierarchyIncomingCallsRequest,
  CallHierarchyOutgoingCallsRequest,
  CallHierarchyPrepareRequest,
  CodeLensRequest,
  DidChangeConfigurationNotification,
  InlayHintRefreshRequest,
  InlayHintRequest,
} from "vscode-languageserver/node";
import { Editor, pullingClient } from "./editor.ts";
import { cleanPlan } from "./plan-text.ts";

const work = `III. NHIỆM VỤ

1. Thể chế

a) Sở Nội vụ chủ trì, phối hợp với Sở Tài chính ban hành quy chế trước ngày 15/6/2099.

b) Giao Sở Y tế rà soát thủ tục.

`;
const uri = "untitled:plan";
const textDocument = { uri };

describe("tasks", () => {
  let editor: Editor;
  let refreshes = 0;
  beforeAll(async () => {
    const workspace = { ...pullingClient.workspace, inlayHint: { refreshSupport: true } };
    editor = await Editor.start({ capabilities: { ...pullingClient, workspace } });
    editor.connection.onRequest(InlayHintRefreshRequest.type, () => {
      refreshes++;
    });
    await editor.open(uri, `KẾ HOẠCH\nCải cách hành chính\n\n${work}`);
  });
  afterAll(async () => {
    await editor.stop();
  });

  const listed = (params: unknown = { textDocument }) => editor.connection.sendRequest("kehoach/tasks", params);
  const everything = { textDocument, range: { start: { line: 0, character: 0 }, end: { line: 99, character: 0 } } };

  it("are answered as plain data", async () => {
    expect(await listed()).toMatchObject([
      {
        title: "Ban hành quy chế",
        lead: [{ name: "Sở Nội vụ" }],
        partners: [{ name: "Sở Tài chính" }],
        requested: false,
        report: false,
        product: "",
        deadlines: [{ text: "trước ngày 15/6/2099", kind: "date", due: "2099-06-14", from: "own" }],
        path: [{ title: "III. NHIỆM VỤ" }, { title: "1. Thể chế", line: 5 }],
      },
      { title: "Rà soát thủ tục", lead: [{ name: "Sở Y tế" }], deadlines: [] },
    ]);
  });

  it("are counted", async () => {
    expect(await editor.connection.sendRequest("kehoach/taskCounts", { textDocument })).toEqual({ tasks: 2, withoutDeadline: 1 });
  });

  it("are nothing for a text that is not open", async () => {
    expect(await listed({ textDocument: { uri: "untitled:other" } })).toBeNull();
  });

  it("follow an edit", async () => {
    await editor.replace(uri, "rà soát thủ tục.", "rà soát thủ tục trước ngày 01/7/2099.");
    expect(await editor.connection.sendRequest("kehoach/taskCounts", { textDocument })).toEqual({ tasks: 2, withoutDeadline: 0 });
    await editor.replace(uri, " trước ngày 01/7/2099", "");
  });

  it("are hidden behind settings beside deadlines and above headings, and shown once those are on", async () => {
    expect(await editor.connection.sendRequest(InlayHintRequest.type, everything)).toEqual([]);
    expect(await editor.connection.sendRequest(CodeLensRequest.type, { textDocument })).toEqual([]);
    editor.settings = { codeLens: true, inlayHints: { deadlines: true } };
    await editor.connection.sendNotification(DidChangeConfigurationNotification.type, { settings: null });
    const [hint] = (await editor.connection.sendRequest(InlayHintRequest.type, everything)) ?? [];
    expect(hint?.label).toMatch(/^Chủ nhật 14\/6\/2099 \(nghỉ\) · còn \d+ ngày$/u);
    expect(hint?.position).toEqual(editor.rangeOf(uri, "15/6/2099").end);
    const lenses = (await editor.connection.sendRequest(CodeLensRequest.type, { textDocument })) ?? [];
    expect(lenses.map(({ command, data }) => [command?.title, data])).toEqual([
      ["2 nhiệm vụ · 1 chưa có thời hạn", { counts: "tasks" }],
      ["2 nhiệm vụ · 1 chưa có thời hạn", { counts: "tasks" }],
    ]);
    expect(refreshes).toBe(1);
  });

  it("tell who hands work to whom", async () => {
    const position = editor.rangeOf(uri, "Sở Nội vụ").start;
    const [body] = (await editor.connection.sendRequest(CallHierarchyPrepareRequest.type, { textDocument, position })) ?? [];
    if (!body) throw new Error("no body");
    const [to] = (await editor.connection.sendRequest(CallHierarchyOutgoingCallsRequest.type, { item: body })) ?? [];
    expect(to).toMatchObject({ to: { name: "Sở Tài chính" }, fromRanges: [editor.rangeOf(uri, "Sở Tài chính")] });
    if (!to) throw new Error("nobody is handed work");
    const [from] = (await editor.connection.sendRequest(CallHierarchyIncomingCallsRequest.type, { item: to.to })) ?? [];
    expect(from).toMatchObject({ from: { name: "Sở Nội vụ", detail: "chủ trì 1 nhiệm vụ" } });
  });
});

describe("tasks of a whole plan", () => {
  it("are handed out by its issuer", async () => {
    const editor = await Editor.start();
    await editor.open(uri, cleanPlan);
    expect(editor.initialized.capabilities).toMatchObject({ inlayHintProvider: true, callHierarchyProvider: true });
    const position = editor.rangeOf(uri, "NHÂN DÂN").start;
    const [issuer] = (await editor.connection.sendRequest(CallHierarchyPrepareRequest.type, { textDocument, position })) ?? [];
    if (!issuer) throw new Error("no issuer");
    const calls = (await editor.connection.sendRequest(CallHierarchyOutgoingCallsRequest.type, { item: issuer })) ?? [];
    expect(calls.map(({ to }) => [to.name, to.detail])).toEqual([
      ["Sở Nội vụ", "chủ trì 1 nhiệm vụ"],
      ["Sở Tài chính", "chủ trì 1 nhiệm vụ"],
    ]);
    await editor.stop();
  });
});
