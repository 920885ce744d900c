import { parseCsv } from "hucre/csv";
import { readXlsx } from "hucre/xlsx";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { ExportedTasks, TaskFileFormat } from "../../server/src/output/tasks-format.ts";
import type { TaskAppendixAnswer } from "../../server/src/server-exports.ts";
import { Editor, pullingClient } from "./editor.ts";

const uri = "untitled:plan";
const text = [
  "KẾ HOẠCH",
  "Nâng cao chất lượng phục vụ người dân năm 2026",
  "",
  "I. NHIỆM VỤ",
  "",
  "1. Giao Sở Nội vụ xây dựng bộ tiêu chí trước ngày 15 tháng 9 năm 2026.",
  "",
  "2. Giao Sở Tài chính bố trí kinh phí.",
  "",
].join("\n");

describe("what goes out of a plan", () => {
  let editor: Editor;
  beforeAll(async () => {
    const workspace = { ...pullingClient.workspace, workspaceEdit: { documentChanges: true } };
    editor = await Editor.start({ capabilities: { ...pullingClient, workspace } });
    await editor.open(uri, text);
  });
  afterAll(() => editor.stop());

  async function exported(format: TaskFileFormat, of = uri): Promise<{ readonly count: number; readonly bytes: Buffer }> {
    const params = { textDocument: { uri: of }, format, file: "du-thao.kehoach" };
    const { count, content } = await editor.connection.sendRequest<ExportedTasks>("kehoach/exportTasks", params);
    return { count, bytes: Buffer.from(content, "base64") };
  }

  it("is a workbook, whole after its way over the protocol", async () => {
    const { count, bytes } = await exported("xlsx");
    expect(count).toBe(2);
    const { sheets } = await readXlsx(bytes);
    expect(sheets.map(({ name, rows }) => [name, rows.length])).toEqual([
      ["Tất cả nhiệm vụ", 3],
      ["Theo cơ quan", 3],
    ]);
  });

  it("is a table that names the plan by its file while it has no number", async () => {
    const [, first] = parseCsv((await exported("csv")).bytes.toString("utf8"));
    expect(first?.slice(0, 6)).toEqual(["1", "Xây dựng bộ tiêu chí", "Sở Nội vụ", "", "Trước ngày 15 tháng 9 năm 2026", "2026-09-14"]);
    expect(first?.at(-1)).toBe("du-thao.kehoach");
  });

  it("is a calendar of the days that are due", async () => {
    const { count, bytes } = await exported("ics");
    expect(count).toBe(1);
    expect(bytes.toString("utf8")).toContain("DTSTART;VALUE=DATE:20260914\r\n");
  });

  it("is nothing from a plan that hands out nothing", async () => {
    await editor.open("untitled:empty", "KẾ HOẠCH\n\nI. MỤC ĐÍCH\n\nNâng cao chất lượng.\n");
    expect(await exported("xlsx", "untitled:empty")).toMatchObject({ count: 0, bytes: Buffer.alloc(0) });
    await editor.close("untitled:empty");
  });

  it("is an appendix, as one edit of this version; and no edit once it stands", async () => {
    const ask = () => editor.connection.sendRequest<TaskAppendixAnswer>("kehoach/taskAppendix", { textDocument: { uri } });
    const { edit, isNew, added } = await ask();
    expect({ isNew, added }).toEqual({ isNew: true, added: 2 });
    expect(edit?.documentChanges).toMatchObject([{ textDocument: { uri, version: 1 } }]);
    await editor.apply(uri, { title: "", ...(edit ? { edit } : {}) });
    expect(editor.text(uri)).toContain("\n| 2 | Bố trí kinh phí | Sở Tài chính |");
    expect(await ask()).toMatchObject({ edit: null, isNew: false, added: 0 });
  });
});
