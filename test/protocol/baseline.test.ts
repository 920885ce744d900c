import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import * as path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { DidChangeWatchedFilesNotification, FileChangeType } from "vscode-languageserver/node";
import { acceptFindingsRequest, type BaselineChange, takeBackAcceptedRequest } from "../../server/src/features/accept-findings.ts";
import { Editor, pullingClient } from "./editor.ts";
import { faultyPlan } from "./plan-text.ts";

const watching = {
  ...pullingClient,
  workspace: { ...pullingClient.workspace, workspaceFolders: true, didChangeWatchedFiles: { dynamicRegistration: true } },
};

describe("accepted findings", () => {
  let folders: readonly string[];
  let editor: Editor;
  const uriOf = (folder: number, name: string): string => pathToFileURL(path.join(folders[folder] ?? "", name)).href;
  const ask = async (request: string, uri: string): Promise<BaselineChange | null> =>
    editor.connection.sendRequest<BaselineChange | null>(request, { textDocument: { uri } });
  const write = async (uri: string, text: string): Promise<void> => {
    const file = fileURLToPath(uri);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text);
    const { refreshes } = editor;
    await editor.connection.sendNotification(DidChangeWatchedFilesNotification.type, { changes: [{ uri, type: FileChangeType.Changed }] });
    await editor.until(() => (editor.refreshes > refreshes ? true : undefined));
  };
  /** Does what the client does with the answer. */
  const done = async (change: BaselineChange | null): Promise<number> => {
    if (!change || "refused" in change) throw new Error(`refused: ${JSON.stringify(change)}`);
    await write(change.file, change.text);
    return change.count;
  };
  const codesOf = async (uri: string): Promise<readonly unknown[]> => (await editor.findings(uri)).map(({ code }) => code);

  beforeEach(async () => {
    folders = [0, 1].map(() => mkdtempSync(path.join(tmpdir(), "kehoach-baseline-")));
    editor = await Editor.start({ capabilities: watching, folders: folders.map((folder) => pathToFileURL(folder).href) });
  });
  afterEach(async () => {
    await editor.stop();
    for (const folder of folders) rmSync(folder, { recursive: true, force: true });
  });

  it("are no longer told of, new ones are, and all are again when they are taken back", async () => {
    const plan = uriOf(0, "văn bản/kế hoạch cũ.kehoach");
    await editor.open(plan, faultyPlan);
    const before = await codesOf(plan);
    expect(before.length).toBeGreaterThan(0);
    expect(await done(await ask(acceptFindingsRequest, plan))).toBe(before.length);
    expect(await codesOf(plan)).toEqual([]);
    await editor.replace(plan, "Bảo đảm khách quan", "Bảo đảm khách quan theo Quyết định số 12/2025/NĐ-CP");
    const added = await codesOf(plan);
    expect(added).toContain("citation/type-mismatch");
    expect(await done(await ask(takeBackAcceptedRequest, plan))).toBe(before.length);
    expect((await codesOf(plan)).length).toBe(before.length + added.length);
  });

  it("are kept in each folder for itself", async () => {
    const [one, other] = [uriOf(0, "a.kehoach"), uriOf(1, "a.kehoach")];
    await editor.open(one, faultyPlan);
    await editor.open(other, faultyPlan);
    const before = await codesOf(other);
    expect(before).toEqual(await codesOf(one));
    await done(await ask(acceptFindingsRequest, one));
    expect(await codesOf(one)).toEqual([]);
    expect(await codesOf(other)).toEqual(before);
  });

  it("need a folder to be kept in, and something to accept", async () => {
    await editor.open("untitled:plan", faultyPlan);
    expect(await ask(acceptFindingsRequest, "untitled:plan")).toMatchObject({ refused: { vi: expect.stringContaining("lưu kế hoạch") } });
    const empty = uriOf(0, "trống.kehoach");
    await editor.open(empty, "");
    expect(await ask(acceptFindingsRequest, empty)).toHaveProperty("refused");
    expect(await ask(takeBackAcceptedRequest, empty)).toHaveProperty("refused");
  });

  it("in a broken file are told of at its key, all findings are shown, and the file is not written over", async () => {
    const [plan, file] = [uriOf(0, "a.kehoach"), uriOf(0, ".kehoach/baseline.json")];
    await editor.open(plan, faultyPlan);
    const before = await codesOf(plan);
    await write(file, '{\n  "version": 1,\n  "plans": { "a.kehoach": 5 }\n}');
    expect(await codesOf(plan)).toEqual(before);
    const told = await editor.until(() => editor.published.findLast(({ uri }) => decodeURIComponent(uri) === decodeURIComponent(file)));
    expect(told.diagnostics).toMatchObject([{ range: { start: { line: 2 } }, message: expect.stringContaining('plans["a.kehoach"]') }]);
    expect(await ask(acceptFindingsRequest, plan)).toMatchObject({ refused: { vi: expect.stringContaining("hỏng") } });
  });
});
