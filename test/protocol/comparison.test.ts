import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { bodiesRequest, type ComparedTask, comparisonRequest, superiorPlansRequest } from "../../server/src/features/comparison-entry.ts";
import { Editor } from "./editor.ts";

const head = "Hà Nam, ngày 05 tháng 01 năm 2026\n\nKẾ HOẠCH\nChuyển đổi số năm 2026\n\nII. NHIỆM VỤ\n\n";
const superior = `${head}1. Giao Sở Y tế xây dựng bệnh án điện tử tại các bệnh viện công lập, hoàn thành trước ngày 30/6/2026.

2. Giao Sở Y tế lập dự toán mua sắm thiết bị khám bệnh từ xa trong quý I/2026.
`;
const uri = "untitled:plan";
const textDocument = { uri };

describe("a plan set against its superior plan", () => {
  let editor: Editor;
  beforeAll(async () => {
    editor = await Editor.start();
    await editor.open(uri, `${head}1. Phòng Nghiệp vụ Y chủ trì triển khai bệnh án điện tử tại các bệnh viện công lập.\n`);
  });
  afterAll(async () => {
    await editor.stop();
  });

  const compared = () => editor.connection.sendRequest<ComparedTask[]>(comparisonRequest, { textDocument, superior, body: "Sở Y tế" });

  it("offers the bodies that the superior plan hands work to", async () => {
    expect(await editor.connection.sendRequest(bodiesRequest, { textDocument, superior })).toEqual([
      { name: "Sở Y tế", tasks: 2, kind: "body" },
    ]);
  });

  it("offers the other plans of the folder, also those that are only open", async () => {
    await editor.open("untitled:other", superior);
    expect(await editor.connection.sendRequest(superiorPlansRequest, { textDocument })).toEqual([
      { uri: "untitled:other", title: "Kế hoạch – Chuyển đổi số năm 2026", cited: false },
    ]);
    await editor.close("untitled:other");
  });

  it("tells what is missing and what has no day, and sees it put right", async () => {
    expect((await compared()).map(({ verdict }) => verdict)).toEqual(["open", "missing"]);
    await editor.replace(
      uri,
      "công lập.",
      "công lập, hoàn thành trước ngày 15/6/2026.\n\n2. Phòng Tài chính chủ trì lập dự toán mua sắm thiết bị khám bệnh từ xa trong tháng 02/2026.",
    );
    const now = await compared();
    expect(now.map(({ verdict }) => verdict)).toEqual(["kept", "kept"]);
    expect(now.map(({ answer }) => answer && editor.textAt(uri, answer.range).slice(0, 10))).toEqual(["Phòng Nghi", "Phòng Tài "]);
  });

  it("follows the text of the superior plan, whatever was read before", async () => {
    const easier = superior.replace("30/6/2026", "30/9/2026").replace("quý I/2026", "quý III/2026");
    const ask = async (text: string) =>
      (await editor.connection.sendRequest<ComparedTask[]>(comparisonRequest, { textDocument, superior: text, body: "Sở Y tế" })).map(
        ({ asked: { due } }) => due,
      );
    expect(await ask(superior)).toEqual(["2026-06-29", "2026-03-31"]);
    expect(await ask(easier)).toEqual(["2026-09-29", "2026-09-30"]);
    expect(await ask(superior)).toEqual(["2026-06-29", "2026-03-31"]);
  });
});
