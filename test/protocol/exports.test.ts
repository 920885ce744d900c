import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Pages } from "../../server/src/output/layout/pages.ts";
import { taskFile } from "../../server/src/output/tasks-file.ts";
import type { TaskLine } from "../../server/src/output/tasks-line.ts";
import { wordFile } from "../../server/src/output/word/word-file.ts";
import type { TaskAppendixAnswer } from "../../server/src/server-exports.ts";
import { paragraphsOf, partOf, readDocx } from "../unit/output/word/docx-reader.ts";
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

  const tasksOf = (of: string) =>
    editor.connection.sendRequest<TaskLine[]>("kehoach/taskLines", { textDocument: { uri: of }, file: "du-thao.kehoach" });

  it("is its tasks with their days, under the name of its file while it has no number", async () => {
    const lines = await tasksOf(uri);
    expect(lines).toMatchObject([
      {
        plan: { name: "du-thao.kehoach" },
        section: "I.1",
        action: "Xây dựng bộ tiêu chí",
        lead: [{ name: "Sở Nội vụ" }],
        time: "Trước ngày 15 tháng 9 năm 2026",
        days: [{ due: "2026-09-14" }],
      },
      { number: 2, action: "Bố trí kinh phí", lead: [{ name: "Sở Tài chính" }], days: [], timeFrom: null },
    ]);
    const calendar = await taskFile("ics", lines, new Date("2026-03-02T00:00:00Z"));
    expect(new TextDecoder().decode(calendar)).toContain("DTSTART;VALUE=DATE:20260914\r\n");
  });

  it("is nothing from a plan that hands out nothing", async () => {
    await editor.open("untitled:empty", "KẾ HOẠCH\n\nI. MỤC ĐÍCH\n\nNâng cao chất lượng.\n");
    expect(await tasksOf("untitled:empty")).toEqual([]);
    await editor.close("untitled:empty");
  });

  it("is its pages, which make a Word document", async () => {
    const pages = await editor.connection.sendRequest<Pages>("kehoach/planPages", { textDocument: { uri } });
    expect(pages).toMatchObject({ title: "KẾ HOẠCH Nâng cao chất lượng phục vụ người dân năm 2026", sections: [{ landscape: false }] });
    const document = partOf(readDocx(await wordFile(pages)), "word/document.xml");
    expect(paragraphsOf(document).map(({ text }) => text)).toContain("2. Giao Sở Tài chính bố trí kinh phí.");
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
