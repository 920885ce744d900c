import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import * as path from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  DefinitionRequest,
  type Diagnostic,
  DidChangeWatchedFilesNotification,
  DidChangeWorkspaceFoldersNotification,
  DocumentHighlightRequest,
  DocumentLinkRequest,
  DocumentLinkResolveRequest,
  FileChangeType,
  type Location,
  ReferencesRequest,
  WorkspaceSymbolRequest,
} from "vscode-languageserver/node";
import { Editor, pullingClient, pushedClient } from "./editor.ts";
import { cleanPlan } from "./plan-text.ts";

/** A folder of plans on the disk. */
class PlanFolder {
  readonly #path = mkdtempSync(path.join(tmpdir(), "kehoach-folder-"));
  readonly uri = pathToFileURL(this.#path).href;

  write(name: string, text: string | Buffer): string {
    const file = path.join(this.#path, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text);
    return pathToFileURL(file).href;
  }

  delete(name: string): void {
    rmSync(path.join(this.#path, name), { recursive: true });
  }

  remove(): void {
    rmSync(this.#path, { recursive: true, force: true });
  }
}

/** The small sound plan with another number and a sentence of its own. */
const plan = (number: string, sentence: string): string =>
  cleanPlan.replace("Số: 15/KH-UBND", `Số: ${number}/KH-UBND`).replace("Nâng cao chất lượng công tác văn thư.", sentence);

const fullCitation = "Quyết định số 749/QĐ-TTg ngày 03 tháng 6 năm 2020 của Thủ tướng Chính phủ";
const watching = {
  ...pullingClient,
  workspace: { ...pullingClient.workspace, workspaceFolders: true, didChangeWatchedFiles: { dynamicRegistration: true } },
};

async function definition(editor: Editor, uri: string, words: string): Promise<Location[]> {
  const answer = await editor.connection.sendRequest(DefinitionRequest.type, {
    textDocument: { uri },
    position: editor.rangeOf(uri, words).start,
  });
  return [answer ?? []].flat().filter((one): one is Location => "uri" in one);
}

async function references(editor: Editor, uri: string, words: string, includeDeclaration: boolean): Promise<Location[]> {
  const position = editor.rangeOf(uri, words).start;
  return (
    (await editor.connection.sendRequest(ReferencesRequest.type, { textDocument: { uri }, position, context: { includeDeclaration } })) ??
    []
  );
}

async function symbols(editor: Editor, query: string): Promise<readonly string[]> {
  // Behind the name stands how it was found where that is without accents, for editors that look again themselves.
  return ((await editor.connection.sendRequest(WorkspaceSymbolRequest.type, { query })) ?? []).map(
    ({ name }) => name.split(" · ")[0] ?? "",
  );
}

const names = (locations: readonly Location[]): readonly string[] =>
  locations.map(({ uri, range }) => `${uri.split("/").at(-1)}:${range.start.line}`);

describe("a folder of plans", () => {
  const folder = new PlanFolder();
  let editor: Editor;
  let draft: string;
  beforeAll(async () => {
    folder.write("chính.kehoach", plan("21", `Thực hiện ${fullCitation} về chuyển đổi số.`));
    folder.write("theo tên.txt", plan("22", "Tiếp tục Kế hoạch số 21/KH-UBND ngày 05 tháng 8 năm 2026 của Ủy ban nhân dân tỉnh."));
    folder.write("ghi chép.txt", "Họp lúc 8 giờ, nhắc Kế hoạch số 21/KH-UBND.");
    folder.write("node_modules/gói/mẫu.kehoach", plan("23", `Thực hiện ${fullCitation}.`));
    folder.write("cũ.kehoach", Buffer.from([0x4b, 0xce, 0xff, 0xfe, 0x20]));
    draft = folder.write(
      "dự thảo.kehoach",
      plan("24", "Thực hiện Quyết định số 749/QĐ-TTg và Kế hoạch số 21/KH-UBND ngày 05 tháng 8 năm 2026 của Ủy ban nhân dân tỉnh."),
    );
    editor = await Editor.start({ capabilities: watching, folders: [folder.uri] });
    await editor.open(
      draft,
      plan(
        "24",
        `Thực hiện Quyết định số 749/QĐ-TTg và Kế hoạch số 21/KH-UBND ngày 05 tháng 8 năm 2026 của Ủy ban nhân dân tỉnh (sau đây gọi tắt là Kế hoạch số 21). Theo Kế hoạch số 21 và Mục II Kế hoạch này.`,
      ),
    );
  });
  afterAll(async () => {
    await editor.stop();
    folder.remove();
  });

  it("leads from a citation to the file that is the document", async () => {
    expect(names(await definition(editor, draft, "Kế hoạch số 21/KH-UBND"))).toEqual(["ch%C3%ADnh.kehoach:6"]);
  });

  it("leads to the folder's full citation where this plan has none", async () => {
    expect(names(await definition(editor, draft, "Quyết định số 749"))).toEqual(["ch%C3%ADnh.kehoach:21"]);
  });

  it("leads from a short name to its definition, and from there to the document", async () => {
    const [use] = await definition(editor, draft, "Kế hoạch số 21 và");
    expect(use && editor.textAt(draft, use.range)).toBe("Kế hoạch số 21");
    const defined = editor.rangeOf(draft, "Kế hoạch số 21)");
    expect(use?.range.start).toEqual(defined.start);
    expect(names(await definition(editor, draft, "Kế hoạch số 21)"))).toEqual(["ch%C3%ADnh.kehoach:6"]);
  });

  it("leads from words that speak of a part to the part", async () => {
    const [part] = await definition(editor, draft, "Mục II Kế hoạch");
    expect(part && editor.textAt(draft, part.range)).toBe("II");
  });

  it("names every plan that cites a document, and the document itself when asked", async () => {
    const cited = await references(editor, draft, "Kế hoạch số 21/KH-UBND", false);
    expect(names(cited)).toEqual([
      "d%E1%BB%B1%20th%E1%BA%A3o.kehoach:21",
      "d%E1%BB%B1%20th%E1%BA%A3o.kehoach:21",
      "theo%20t%C3%AAn.txt:21",
    ]);
    const declared = await references(editor, draft, "Kế hoạch số 21/KH-UBND", true);
    expect(names(declared)).toEqual(["ch%C3%ADnh.kehoach:6", ...names(cited)]);
  });

  it("marks citations of its files as links that say where they lead", async () => {
    const [link, ...others] = (await editor.connection.sendRequest(DocumentLinkRequest.type, { textDocument: { uri: draft } })) ?? [];
    expect(others).toEqual([]);
    expect(link && editor.textAt(draft, link.range)).toBe("Kế hoạch số 21/KH-UBND ngày 05 tháng 8 năm 2026");
    expect(link?.target).toBeUndefined();
    const resolved = link && (await editor.connection.sendRequest(DocumentLinkResolveRequest.type, link));
    expect(resolved?.target).toContain("ch%C3%ADnh.kehoach");
    expect(resolved?.tooltip).toBe("Mở Kế hoạch số 21/KH-UBND – Kiểm tra công tác văn thư năm 2026");
  });

  it("finds plans, parts and cited documents without accents and by initials", async () => {
    expect(await symbols(editor, "quyet dinh so 749")).toEqual(["Quyết định số 749/QĐ-TTg ngày 03 tháng 6 năm 2020"]);
    expect((await symbols(editor, "ke hoach so 2")).slice(0, 3)).toEqual([
      "Kế hoạch số 21/KH-UBND – Kiểm tra công tác văn thư năm 2026",
      "Kế hoạch số 22/KH-UBND – Kiểm tra công tác văn thư năm 2026",
      "Kế hoạch số 24/KH-UBND – Kiểm tra công tác văn thư năm 2026",
    ]);
    expect(await symbols(editor, "tcth")).toEqual(["II. TỔ CHỨC THỰC HIỆN", "II. TỔ CHỨC THỰC HIỆN", "II. TỔ CHỨC THỰC HIỆN"]);
    expect((await symbols(editor, "so noi vu"))[0]).toBe("Sở Nội vụ");
    expect(await symbols(editor, "stc")).toContain("Sở Tài chính");
    expect(await symbols(editor, "không có gì như thế")).toEqual([]);
  });

  it("gives names that an editor finds again by the letters typed, accents or none", async () => {
    const ask = async (query: string) => (await editor.connection.sendRequest(WorkspaceSymbolRequest.type, { query }))?.[0]?.name;
    expect(await ask("quyet dinh so 749")).toContain(" · quyet dinh so 749/qd-ttg");
    expect(await ask("quyết định số 749")).toBe("Quyết định số 749/QĐ-TTg ngày 03 tháng 6 năm 2020");
  });

  it("names a file it cannot read, once", () => {
    const told = editor.messages.filter((message) => message.includes(".kehoach"));
    expect(told).toHaveLength(1);
    expect(told[0]).toContain("c%C5%A9.kehoach");
  });

  it("takes open texts before files", async () => {
    await editor.replace(draft, "Quyết định số 749/QĐ-TTg", "Chỉ thị số 34/CT-TTg");
    expect(await symbols(editor, "chi thi so 34")).toEqual(["Chỉ thị số 34/CT-TTg"]);
    await editor.replace(draft, "Chỉ thị số 34/CT-TTg", "Quyết định số 749/QĐ-TTg");
    expect(await symbols(editor, "chi thi so 34")).toEqual([]);
  });

  it("reads a changed file anew, and forgets one that is gone, alone or with its folder", async () => {
    const changed = async (uri: string, type: FileChangeType): Promise<void> => {
      await editor.connection.sendNotification(DidChangeWatchedFilesNotification.type, { changes: [{ uri, type }] });
    };
    const uri = folder.write("2026/mới.kehoach", plan("25", "Thực hiện Chỉ thị số 35/CT-TTg."));
    await changed(uri, FileChangeType.Created);
    expect(await symbols(editor, "chi thi so 35")).toEqual(["Chỉ thị số 35/CT-TTg"]);
    folder.write("2026/mới.kehoach", plan("25", "Thực hiện Chỉ thị số 36/CT-TTg."));
    await changed(uri, FileChangeType.Changed);
    expect(await symbols(editor, "chi thi so 3")).toEqual(["Chỉ thị số 36/CT-TTg"]);
    folder.delete("2026");
    await changed(`${folder.uri}/2026`, FileChangeType.Deleted);
    expect(await symbols(editor, "chi thi so 3")).toEqual([]);
  });

  it("goes with its workspace folder", async () => {
    const event = { added: [], removed: [{ uri: folder.uri, name: "" }] };
    await editor.connection.sendNotification(DidChangeWorkspaceFoldersNotification.type, { event });
    expect(await symbols(editor, "ke hoach so 2")).toEqual([
      "Kế hoạch số 24/KH-UBND – Kiểm tra công tác văn thư năm 2026",
      "Kế hoạch số 21/KH-UBND ngày 05 tháng 8 năm 2026",
    ]);
  });
});

describe("two plans of a folder that date one document differently", () => {
  const ofDates = ({ code }: Diagnostic): boolean => code === "citation/conflicting-dates";
  const folder = new PlanFolder();
  const other = folder.write("khác.kehoach", plan("31", `Thực hiện ${fullCitation}.`));
  const text = plan("32", "Thực hiện Quyết định số 749/QĐ-TTg ngày 06 tháng 6 năm 2020 của Thủ tướng Chính phủ.");
  const uri = folder.write("này.kehoach", text);
  afterAll(() => folder.remove());

  it("are told of it by way of information, with the other place and a change to choose", async () => {
    const editor = await Editor.start({ capabilities: watching, folders: [folder.uri] });
    await editor.open(uri, text);
    const first = await editor.report(uri);
    await editor.until(() => (editor.refreshes > 0 ? true : undefined));
    const report = await editor.report(uri, first.resultId);
    const [finding, ...others] = report.kind === "full" ? report.items.filter(ofDates) : [];
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ code: "citation/conflicting-dates", severity: 3 });
    expect(finding && editor.textAt(uri, finding.range)).toBe("ngày 06 tháng 6 năm 2020");
    expect(finding?.relatedInformation?.map(({ location }) => location.uri)).toEqual([other]);
    const actions = finding ? await editor.actions(uri, finding) : [];
    expect(actions.some(({ title }) => title.includes("citation/"))).toBe(false);
    const action = actions.find(({ title }) => title.includes("03 tháng 6"));
    await editor.apply(uri, action);
    expect((await editor.findings(uri)).filter(ofDates)).toEqual([]);
    await editor.stop();
  });

  it("are not where the rule is off", async () => {
    const editor = await Editor.start({ folders: [folder.uri], settings: { rules: { "citation/conflicting-dates": "off" } } });
    await editor.open(uri, text);
    expect(await symbols(editor, "749")).toHaveLength(2);
    expect((await editor.findings(uri)).filter(ofDates)).toEqual([]);
    await editor.stop();
  });
});

describe("an editor without a folder", () => {
  it("goes between the plans it has open", async () => {
    const editor = await Editor.start({ capabilities: pushedClient });
    await editor.open("untitled:Untitled-1", plan("41", "Nâng cao chất lượng."));
    await editor.open("untitled:Untitled-2", plan("42", "Theo Kế hoạch số 41/KH-UBND."));
    expect((await definition(editor, "untitled:Untitled-2", "Kế hoạch số 41")).map(({ uri }) => uri)).toEqual(["untitled:Untitled-1"]);
    await editor.close("untitled:Untitled-1");
    expect((await definition(editor, "untitled:Untitled-2", "Kế hoạch số 41")).map(({ uri }) => uri)).toEqual(["untitled:Untitled-2"]);
    await editor.stop();
  });
});

describe("bodies and abbreviations", () => {
  it("are led to where they are spelled out, and marked wherever they stand", async () => {
    const editor = await Editor.start({ capabilities: pushedClient });
    const uri = "untitled:Untitled-1";
    await editor.open(uri, plan("43", "Sở Nội vụ tập huấn phòng cháy, chữa cháy (PCCC); kiểm tra PCCC."));
    const [spelled] = await definition(editor, uri, "PCCC.");
    expect(spelled && editor.textAt(uri, spelled.range)).toBe("phòng cháy, chữa cháy");
    expect(await references(editor, uri, "PCCC.", true)).toHaveLength(2);
    const [first] = await definition(editor, uri, "Sở Nội vụ chủ trì");
    expect(first?.range.start).toEqual(editor.rangeOf(uri, "Sở Nội vụ tập huấn").start);
    const position = editor.rangeOf(uri, "Sở Nội vụ chủ trì").start;
    const marks = await editor.connection.sendRequest(DocumentHighlightRequest.type, { textDocument: { uri }, position });
    expect(marks?.map(({ range }) => editor.textAt(uri, range))).toEqual(["Sở Nội vụ", "Sở Nội vụ", "Sở Nội vụ"]);
    await editor.stop();
  });
});

describe("an editor that has files the server cannot reach", () => {
  it("is asked for the plans of its folder and their texts", async () => {
    const folder = "vscode-vfs://github/tỉnh/kế-hoạch";
    const files = new Map([[`${folder}/a.kehoach.md`, plan("51", `Thực hiện ${fullCitation}.`)]]);
    const editor = await Editor.start({ folders: [folder], initializationOptions: { planFiles: true } });
    const asked: unknown[] = [];
    editor.connection.onRequest("kehoach/listPlans", (params) => {
      asked.push(params);
      return [...files.keys()];
    });
    editor.connection.onRequest("kehoach/readPlan", ({ uri }: { uri: string }) => files.get(uri) ?? null);
    const uri = "untitled:Untitled-1";
    await editor.open(uri, plan("52", "Theo Kế hoạch số 51/KH-UBND."));
    expect((await definition(editor, uri, "Kế hoạch số 51")).map((one) => one.uri)).toEqual([`${folder}/a.kehoach.md`]);
    expect(asked).toEqual([{ folder, exclude: ["**/node_modules", "**/.*"] }]);
    await editor.stop();
  });
});
