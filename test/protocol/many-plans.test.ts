import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import * as path from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { WorkspaceSymbolRequest } from "vscode-languageserver/node";
import { Editor } from "./editor.ts";
import { cleanPlan } from "./plan-text.ts";

describe("a folder of two hundred plans", () => {
  const folder = mkdtempSync(path.join(tmpdir(), "kehoach-many-"));
  let editor: Editor;
  beforeAll(async () => {
    for (let number = 1; number <= 200; number++) {
      const below = path.join(folder, String(number % 10));
      mkdirSync(below, { recursive: true });
      const text = cleanPlan
        .replace("Số: 15/KH-UBND", `Số: ${number}/KH-UBND`)
        .replace(
          "Nâng cao chất lượng công tác văn thư.",
          `Thực hiện Quyết định số ${1000 + (number % 7)}/QĐ-UBND ngày 05 tháng 3 năm 2026.`,
        );
      writeFileSync(path.join(below, `${number}.kehoach`), text);
    }
    writeFileSync(path.join(folder, "hỏng.kehoach"), Buffer.from([0x4b, 0xff, 0xfe, 0x00]));
    editor = await Editor.start({ folders: [pathToFileURL(folder).href] });
  });
  afterAll(async () => {
    await editor.stop();
    rmSync(folder, { recursive: true });
  });

  it("is known whole at the first question, also where one file cannot be read", async () => {
    const found = (await editor.connection.sendRequest(WorkspaceSymbolRequest.type, { query: "Kiểm tra công tác văn thư" })) ?? [];
    expect(found.filter(({ name }) => name.startsWith("Kế hoạch số"))).toHaveLength(200);
    const told = await editor.until(() => editor.messages.find((message) => message.includes("h%E1%BB%8Fng.kehoach")));
    expect(told).not.toContain("Kiểm tra");
  });

  it("gives each cited document once, with how many plans cite it", async () => {
    const found = (await editor.connection.sendRequest(WorkspaceSymbolRequest.type, { query: "Quyết định số 100" })) ?? [];
    expect(found.map(({ name, containerName }) => `${name}: ${containerName}`).sort()).toEqual(
      [28, 29, 29, 29, 29, 28, 28].map(
        (plans, rest) => `Quyết định số ${1000 + rest}/QĐ-UBND ngày 05 tháng 3 năm 2026: dẫn trong ${plans} kế hoạch`,
      ),
    );
  });
});
