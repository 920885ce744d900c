import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { Editor } from "./editor.ts";

const uri = "untitled:plan";
const request = "kehoach/citedDocuments";
const text = "KẾ HOẠCH\n\nThực hiện Kế hoạch số 1420/KH- UBND ngày 02/3/2026 của Ủy ban nhân dân tỉnh.\n";

describe("the documents that a plan cites", () => {
  let editor: Editor;
  beforeAll(async () => {
    editor = await Editor.start();
    await editor.open(uri, text);
  });
  afterAll(() => editor.stop());

  it("are answered with their mentions and what is wrong with them", async () => {
    const answer = await editor.connection.sendRequest(request, { textDocument: { uri } });
    expect(answer).toMatchObject([
      {
        name: "Kế hoạch số 1420/KH-UBND",
        detail: "ngày 02/3/2026 của Ủy ban nhân dân tỉnh",
        mentions: [{ before: "Thực hiện ", text: "Kế hoạch số 1420/KH- UBND ngày 02/3/2026", problems: [{ severity: 1 }] }],
      },
    ]);
  });

  it("are one for a law cited by its number, its year and its name alone", async () => {
    const law = "untitled:law";
    await editor.open(law, "KẾ HOẠCH\n\nTheo Luật Đất đai năm 2024 và Luật Đất đai.\n\nTheo Luật Đất đai số 31/2024/QH15.\n");
    const answer = await editor.connection.sendRequest(request, { textDocument: { uri: law } });
    expect(answer).toMatchObject([{ name: "Luật Đất đai số 31/2024/QH15", mentions: [{}, {}, {}] }]);
    await editor.close(law);
  });

  it("are nothing for a text that is not open", async () => {
    expect(await editor.connection.sendRequest(request, { textDocument: { uri: "untitled:other" } })).toBeNull();
  });
});
