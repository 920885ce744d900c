import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { DidChangeTextDocumentNotification } from "vscode-languageserver/node";
import { Editor } from "./editor.ts";
import { cleanPlan, faultyLine, faultyPlan } from "./plan-text.ts";

describe("incremental changes", () => {
  let editor: Editor;
  let next = 0;
  const opened = async (text: string): Promise<string> => {
    const uri = `untitled:plan-${next++}`;
    await editor.open(uri, text);
    return uri;
  };
  const faultyWords = async (uri: string): Promise<string[]> => (await editor.findings(uri)).map(({ range }) => editor.textAt(uri, range));
  beforeAll(async () => {
    editor = await Editor.start();
  });
  afterAll(async () => {
    await editor.stop();
  });

  it("keep their place in a text with CRLF and with bare CR", async () => {
    for (const lineEnd of ["\r\n", "\r"]) {
      const uri = await opened(faultyPlan.replaceAll("\n", lineEnd));
      expect(await faultyWords(uri)).toEqual(["1420/KH- UBND"]);
      await editor.replace(
        uri,
        "2. Yêu cầu",
        `2. Yêu cầu chung${lineEnd}${lineEnd}Đoàn kiểm tra theo Kế hoạch số 7/KH- UBND ngày 12 tháng 3 năm 2026 của Ủy ban nhân dân tỉnh về công tác văn thư.${lineEnd}`,
      );
      expect(await faultyWords(uri)).toEqual(["1420/KH- UBND", "7/KH- UBND"]);
    }
  });

  it("count characters outside the basic plane as two", async () => {
    const uri = await opened(faultyPlan.replace("Thực hiện Kế hoạch", "😀🇻🇳 Thực hiện Kế hoạch"));
    expect(await faultyWords(uri)).toEqual(["1420/KH- UBND"]);
    await editor.replace(uri, "🇻🇳", "𝟙𝟚");
    expect(await faultyWords(uri)).toEqual(["1420/KH- UBND"]);
    const [finding] = await editor.findings(uri);
    expect(finding?.range.start.character).toBe("😀𝟙𝟚 Thực hiện Kế hoạch số ".length);
  });

  it("map findings back to decomposed letters and Markdown marks", async () => {
    const uri = await opened(cleanPlan.replace("Nâng cao chất lượng công tác văn thư.", `**${faultyLine}**`).normalize("NFD"));
    // The first finding is one for the whole text: that its letters are decomposed.
    expect(await faultyWords(uri)).toEqual(["Ủy".normalize("NFD").toUpperCase(), "1420/KH- UBND".normalize("NFD")]);
  });

  it("may come several in one notification, each in the text the one before left", async () => {
    const uri = await opened(cleanPlan);
    const { start } = editor.rangeOf(uri, "Nâng cao");
    await editor.change(
      uri,
      { range: { start, end: start }, text: "Theo Kế hoạch số \n" },
      {
        range: { start: { line: start.line, character: 17 }, end: { line: start.line + 1, character: 0 } },
        text: "9/KH- UBND ngày 12 tháng 3 năm 2026 của Ủy ban nhân dân tỉnh về công tác văn thư, ",
      },
      { range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } }, text: "\n\n" },
    );
    expect(await faultyWords(uri)).toEqual(["9/KH- UBND"]);
  });

  it("may replace the whole text", async () => {
    const uri = await opened(cleanPlan);
    await editor.connection.sendNotification(DidChangeTextDocumentNotification.type, {
      textDocument: { uri, version: 2 },
      contentChanges: [{ text: faultyPlan }],
    });
    expect((await editor.findings(uri)).map(({ code }) => code)).toEqual(["citation/malformed-symbol"]);
  });

  it("typed letter by letter give what the whole text gives", async () => {
    const typed = "Theo Kế hoạch số 1420/KH- UBND ngày 31/02/2026.";
    const uri = await opened(cleanPlan);
    const { start } = editor.rangeOf(uri, "Nâng cao");
    for (const [index, letter] of [...typed].entries()) {
      const at = { line: start.line, character: start.character + index };
      await editor.change(uri, { range: { start: at, end: at }, text: letter });
    }
    const whole = await opened(editor.text(uri));
    const bare = async (one: string) => (await editor.findings(one)).map(({ code, range, message }) => ({ code, range, message }));
    expect(await bare(uri)).toEqual(await bare(whole));
    expect((await bare(uri)).map(({ code }) => code)).toContain("citation/malformed-symbol");
  });

  it("of one plan leave another as it was", async () => {
    const [one, other] = [await opened(faultyPlan), await opened(cleanPlan)];
    await editor.replace(
      other,
      "Nâng cao",
      "Theo Kế hoạch số 9/KH- UBND ngày 12 tháng 3 năm 2026 của Ủy ban nhân dân tỉnh về công tác văn thư, nâng cao",
    );
    await editor.replace(one, "1420/KH- UBND", "1420/KH-UBND");
    expect(await faultyWords(one)).toEqual([]);
    expect(await faultyWords(other)).toEqual(["9/KH- UBND"]);
  });

  it("reach plans on Windows drives and in untitled editors", async () => {
    for (const uri of [
      "file:///c%3A/V%C4%83n%20b%E1%BA%A3n/k%E1%BA%BF%20ho%E1%BA%A1ch.kehoach",
      "file:///C:/van%20ban/ke-hoach.txt",
      "untitled:Untitled-1",
      "vscode-remote://wsl/home/x/a.kehoach",
    ]) {
      await editor.open(uri, faultyPlan);
      const [finding] = await editor.findings(uri);
      expect(finding?.code).toBe("citation/malformed-symbol");
      await editor.close(uri);
    }
  });
});
