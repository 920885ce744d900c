import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { CodeActionRequest } from "vscode-languageserver/node";
import { Editor } from "./editor.ts";
import { cleanPlan, faultyPlan } from "./plan-text.ts";

describe("the light bulb", () => {
  const uri = "untitled:plan";
  let editor: Editor;
  beforeEach(async () => {
    editor = await Editor.start();
    await editor.open(uri, faultyPlan);
    await editor.change(uri, { range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } }, text: "\n\n" });
  });
  afterEach(async () => {
    await editor.stop();
  });

  const actionsOnFirst = async (only?: string[]) => {
    const [finding] = await editor.findings(uri);
    if (!finding) throw new Error("no finding");
    return editor.actions(uri, finding, only);
  };

  it("offers the correction first, preferred, and it repairs the text", async () => {
    const [first] = await actionsOnFirst();
    expect(first).toMatchObject({ kind: "quickfix", isPreferred: true });
    await editor.apply(uri, first);
    expect(editor.text(uri)).toContain("số 1420/KH-UBND ngày");
    expect(await editor.findings(uri)).toEqual([]);
  });

  it("offers to ignore the finding on its line, in its block and in the file; each silences it", async () => {
    const ignoring = (await actionsOnFirst()).filter(({ edit }) => JSON.stringify(edit ?? {}).includes("kehoach-bỏ-qua"));
    expect(ignoring).toHaveLength(3);
    const before = editor.text(uri);
    for (const action of ignoring) {
      const copy = `untitled:${action.title}`;
      await editor.open(copy, before);
      await editor.apply(copy, { ...action, edit: JSON.parse(JSON.stringify(action.edit).replaceAll(uri, copy)) });
      expect(editor.text(copy)).toContain("<!-- kehoach-bỏ-qua");
      expect(await editor.findings(copy)).toEqual([]);
    }
  });

  it("repairs everything safe at once for source.fixAll.kehoach, and nothing twice", async () => {
    await editor.replace(
      uri,
      "a) Kiểm tra",
      "a) Theo Kế hoạch số 7/KH- UBND ngày 12 tháng 3 năm 2026 của Ủy ban nhân dân tỉnh về công tác văn thư, kiểm tra",
    );
    expect(await editor.findings(uri)).toHaveLength(2);
    const whole = { textDocument: { uri }, range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } } };
    const context = { diagnostics: [], only: ["source.fixAll"] };
    const [action, ...others] = (await editor.connection.sendRequest(CodeActionRequest.type, { ...whole, context })) ?? [];
    expect(others).toEqual([]);
    if (!action || typeof action.command === "string" || !("kind" in action)) throw new Error("no code action");
    expect(action.kind).toBe("source.fixAll.kehoach");
    await editor.apply(uri, action);
    expect(await editor.findings(uri)).toEqual([]);
    expect(await editor.connection.sendRequest(CodeActionRequest.type, { ...whole, context })).toEqual([]);
  });

  it("takes a department that is gone out of the list that its heir stands in", async () => {
    await editor.replace(uri, "1. Sở Nội vụ chủ trì", "1. Sở Nội vụ, Sở Tài chính và Sở Kế hoạch và Đầu tư chủ trì");
    const gone = (await editor.findings(uri)).find(({ code }) => code === "validity/agency");
    const action = gone && (await editor.actions(uri, gone))[0];
    expect(action?.title).toBe("Bỏ “Sở Kế hoạch và Đầu tư” (đã có Sở Tài chính)");
    await editor.apply(uri, action);
    expect(editor.text(uri)).toContain("1. Sở Nội vụ và Sở Tài chính chủ trì");
  });

  it("offers at a citation the documents that its symbol may mean, and the short name once it is defined", async () => {
    const full = "Nghị quyết số 10-NQ/TU ngày 02 tháng 3 năm 2026 của Tỉnh ủy (sau đây gọi tắt là Nghị quyết số 10) về văn thư";
    await editor.replace(
      uri,
      "a) Kiểm tra đúng đối tượng.",
      `a) Theo ${full}; kiểm tra Nghị quyết số 10-NQ/TU; thực hiện Nghị quyết số 36-NQ/TW.`,
    );
    const offered = async (words: string) => {
      const range = editor.rangeOf(uri, words);
      const actions = await editor.connection.sendRequest(CodeActionRequest.type, {
        textDocument: { uri },
        range: { start: range.start, end: range.start },
        context: { diagnostics: [] },
      });
      return (actions ?? []).map(({ title }) => title);
    };
    expect(await offered("Nghị quyết số 10-NQ/TU; thực")).toContain("Dùng tên gọi tắt “Nghị quyết số 10”");
    const chosen = (await offered("Nghị quyết số 36")).filter((title) => title.startsWith("Viện dẫn đầy đủ"));
    expect(chosen.map((title) => /năm|ngày \S+/u.exec(title)?.[0])).toEqual(["ngày 30/01/2023", "ngày 22/10/2018", "ngày 01/7/2014"]);
  });

  it("splits a run-in list into points, as a refactoring", async () => {
    await editor.replace(uri, "a) Kiểm tra đúng đối tượng.", "Kiểm tra gồm: a) Đúng đối tượng; b) Đúng thời gian.");
    const range = editor.rangeOf(uri, "Kiểm tra gồm");
    const context = { diagnostics: [], only: ["refactor"] };
    const [action] = (await editor.connection.sendRequest(CodeActionRequest.type, { textDocument: { uri }, range, context })) ?? [];
    if (!action || typeof action.command === "string" || !("kind" in action)) throw new Error("no code action");
    expect(action.kind).toBe("refactor.extract");
    await editor.apply(uri, action);
    expect(editor.text(uri)).toContain("Kiểm tra gồm:\n\na) Đúng đối tượng;\n\nb) Đúng thời gian.");
  });

  it("shows only what was asked for", async () => {
    expect(await actionsOnFirst(["refactor"])).toEqual([]);
  });

  it("shows nothing on sound text", async () => {
    const clean = "untitled:clean";
    await editor.open(clean, cleanPlan);
    const range = editor.rangeOf(clean, "Nâng cao");
    expect(
      await editor.connection.sendRequest(CodeActionRequest.type, { textDocument: { uri: clean }, range, context: { diagnostics: [] } }),
    ).toEqual([]);
  });
});
