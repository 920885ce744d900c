import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import * as path from "node:path";
import { pathToFileURL } from "node:url";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import {
  CompletionRequest,
  type Diagnostic,
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  FileChangeType,
  HoverRequest,
} from "vscode-languageserver/node";
import { Editor, pullingClient } from "./editor.ts";
import { cleanPlan } from "./plan-text.ts";

const watching = {
  ...pullingClient,
  workspace: {
    ...pullingClient.workspace,
    workspaceFolders: true,
    didChangeWatchedFiles: { dynamicRegistration: true, relativePatternSupport: true },
  },
};
const tourism = { name: "Sở Du lịch và Dịch vụ", level: "province", to: "2025-12-31", next: ["so-van-hoa-the-thao-va-du-lich"] };
const namingIt = cleanPlan.replace("Sở Tài chính bảo đảm kinh phí", "Sở Du lịch và Dịch vụ bảo đảm kinh phí");

describe("a catalogue of one's own", () => {
  let folder: string;
  let editor: Editor;
  let plan: string;
  const uriOf = (name: string): string => pathToFileURL(path.join(folder, name)).href;
  const write = (name: string, rows: unknown): string => {
    const file = path.join(folder, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, typeof rows === "string" ? rows : JSON.stringify(rows));
    return uriOf(name);
  };
  const changed = (uri: string): Promise<void> =>
    editor.connection.sendNotification(DidChangeWatchedFilesNotification.type, { changes: [{ uri, type: FileChangeType.Changed }] });
  const rulesOf = (diagnostics: readonly Diagnostic[]): readonly unknown[] => diagnostics.map(({ code }) => code);
  const publishedOn = (uri: string): readonly Diagnostic[] | undefined =>
    editor.published.findLast((one) => decodeURIComponent(one.uri) === decodeURIComponent(uri))?.diagnostics;

  beforeEach(async () => {
    folder = mkdtempSync(path.join(tmpdir(), "kehoach-catalogue-"));
    plan = uriOf("kế hoạch.kehoach");
    editor = await Editor.start({ capabilities: watching, folders: [pathToFileURL(folder).href] });
  });
  afterEach(async () => {
    await editor.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  it("of the folder is read with the plan, and anew when it changes", async () => {
    const catalogue = write(".kehoach/catalogue.json", { agencies: [tourism] });
    await editor.open(plan, namingIt);
    const [finding] = await editor.findings(plan);
    expect(finding?.code).toBe("validity/agency");
    expect(finding?.message).toContain("Sở Văn hóa, Thể thao và Du lịch");
    write(".kehoach/catalogue.json", { agencies: [{ ...tourism, to: undefined }] });
    const { refreshes } = editor;
    await changed(catalogue);
    await editor.until(() => (editor.refreshes > refreshes ? true : undefined));
    expect(await editor.findings(plan)).toEqual([]);
  });

  it("that is broken is reported at its key, and the rest is used", async () => {
    const catalogue = write(
      ".kehoach/catalogue.json",
      `{\n  "agencies": [\n    { "name": "Sở Mới", "level": "tỉnh" },\n    ${JSON.stringify(tourism)}\n  ]\n}`,
    );
    await editor.open(plan, namingIt);
    expect(rulesOf(await editor.findings(plan))).toEqual(["validity/agency"]);
    const problems = await editor.until(() => publishedOn(catalogue));
    expect(problems).toMatchObject([{ range: { start: { line: 2, character: 24 }, end: { line: 2, character: 31 } }, source: "kehoach" }]);
    write(".kehoach/catalogue.json", { agencies: [tourism] });
    await changed(catalogue);
    await editor.findings(plan);
    expect(await editor.until(() => (publishedOn(catalogue)?.length === 0 ? true : undefined))).toBe(true);
  });

  it("that the setting names is read too; one that is not there is told of once", async () => {
    write("chung/danh mục.json", { agencies: [tourism] });
    await editor.open(plan, namingIt);
    expect(await editor.findings(plan)).toEqual([]);
    editor.settings = { catalogue: ["chung/danh mục.json", "không có.json"] };
    await editor.connection.sendNotification(DidChangeConfigurationNotification.type, { settings: {} });
    expect(rulesOf(await editor.findings(plan))).toEqual(["validity/agency"]);
    await editor.findings(plan);
    expect(editor.messages.filter((message) => message.includes("không có.json"))).toHaveLength(1);
  });

  it("that stands in the settings themselves is used beside its files; a broken row is told of by its key", async () => {
    editor.settings = { catalogue: [{ agencies: [{ name: "Sở Mới", level: "tỉnh" }, tourism] }] };
    await editor.open(plan, namingIt);
    expect(rulesOf(await editor.findings(plan))).toEqual(["validity/agency"]);
    expect(editor.messages.filter((message) => message.startsWith("kehoach.catalogue[0].agencies[0].level: "))).toHaveLength(1);
    editor.settings = { catalogue: { agencies: [{ ...tourism, to: undefined }] } };
    await editor.connection.sendNotification(DidChangeConfigurationNotification.type, { settings: {} });
    expect(await editor.findings(plan)).toEqual([]);
  });

  it("outside the workspace is watched where the client can, and read anew when it changes", async () => {
    const workspace = path.join(folder, "kế hoạch");
    const inside = pathToFileURL(path.join(workspace, "a.kehoach")).href;
    for (const [relativePatternSupport, named] of [
      [true, "../chung/danh mục.json"],
      [false, path.join(folder, "chung/danh mục.json")],
    ] as const) {
      const shared = write("chung/danh mục.json", { agencies: [tourism] });
      const capabilities = {
        ...watching,
        workspace: { ...watching.workspace, didChangeWatchedFiles: { dynamicRegistration: true, relativePatternSupport } },
      };
      const other = await Editor.start({ capabilities, folders: [pathToFileURL(workspace).href], settings: { catalogue: [named] } });
      await other.open(inside, namingIt);
      expect(rulesOf(await other.findings(inside))).toEqual(["validity/agency"]);
      const watched = await other.until(() =>
        other.registrations
          .flatMap(({ registerOptions }) => registerOptions?.watchers ?? [])
          .map(({ globPattern }) => globPattern)
          .find((pattern) => JSON.stringify(pattern).includes("danh mục.json")),
      );
      expect(watched).toEqual(
        relativePatternSupport ? { baseUri: uriOf("chung"), pattern: "danh mục.json" } : path.join(folder, "chung/danh mục.json"),
      );
      write("chung/danh mục.json", { agencies: [{ ...tourism, to: undefined }] });
      await other.connection.sendNotification(DidChangeWatchedFilesNotification.type, {
        changes: [{ uri: shared, type: FileChangeType.Changed }],
      });
      await other.until(() => (other.refreshes > 0 ? true : undefined));
      expect(await other.findings(inside)).toEqual([]);
      await other.stop();
    }
  });

  it("gives its bodies to completion", async () => {
    write(".kehoach/catalogue.json", { agencies: [{ name: "Sở Kinh tế biển", level: "province" }] });
    await editor.open(plan, cleanPlan.replace("Sở Tài chính bảo đảm", "phối hợp với so kinh te bảo đảm"));
    const { end } = editor.rangeOf(plan, "so kinh te");
    const answer = await editor.connection.sendRequest(CompletionRequest.type, { textDocument: { uri: plan }, position: end });
    const items = Array.isArray(answer) ? answer : (answer?.items ?? []);
    expect(items.map(({ label }) => label)).toContain("Sở Kinh tế biển");
  });

  it("gives its codes to hover and completion, and judges an issuer by them", async () => {
    write(".kehoach/catalogue.json", {
      agencies: [{ name: "Ban Quản lý Khu kinh tế biển", level: "province", id: "bql-bien" }],
      codes: [{ code: "BQLB", issuers: ["bql-bien"], side: "local" }],
    });
    const cited = "Thực hiện Kế hoạch số 12/KH-BQLB ngày 12/3/2026";
    await editor.open(plan, cleanPlan.replace("Bảo đảm khách quan", `${cited}`));
    const hovered = { textDocument: { uri: plan }, position: editor.rangeOf(plan, "12/KH-BQLB").start };
    expect(JSON.stringify(await editor.connection.sendRequest(HoverRequest.type, hovered))).toContain("của Ban Quản lý Khu kinh tế biển");
    expect(rulesOf(await editor.findings(plan))).not.toContain("citation/issuer-mismatch");
    await editor.replace(plan, cited, `${cited} của Sở Tài chính`);
    expect(rulesOf(await editor.findings(plan))).toContain("citation/issuer-mismatch");
    await editor.replace(plan, `${cited} của Sở Tài chính`, "Thực hiện Kế hoạch số 12/KH-BQ");
    const { end } = editor.rangeOf(plan, "số 12/KH-BQ");
    const answer = await editor.connection.sendRequest(CompletionRequest.type, { textDocument: { uri: plan }, position: end });
    expect((Array.isArray(answer) ? answer : (answer?.items ?? [])).map(({ label }) => label)).toContain("12/KH-BQLB");
  });
});
