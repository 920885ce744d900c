import { afterEach, describe, expect, it } from "vitest";
import { type CompletionList, CompletionRequest, DidChangeConfigurationNotification } from "vscode-languageserver/node";
import { Editor, type EditorOptions, pullingClient, pushedClient } from "./editor.ts";
import { faultyPlan } from "./plan-text.ts";

const uri = "untitled:plan";

describe("settings", () => {
  let editor: Editor;
  const start = async (options: EditorOptions): Promise<void> => {
    editor = await Editor.start(options);
    await editor.open(uri, faultyPlan);
  };
  const changed = async (settings: unknown): Promise<void> => {
    editor.settings = settings;
    await editor.connection.sendNotification(DidChangeConfigurationNotification.type, { settings: null });
  };
  afterEach(async () => {
    await editor.stop();
  });

  it("are asked for and can turn a rule off", async () => {
    await start({ settings: { rules: { "citation/malformed-symbol": "off" } } });
    expect(await editor.findings(uri)).toEqual([]);
  });

  it("can give a rule another severity", async () => {
    await start({ settings: { rules: { "citation/malformed-symbol": "hint" } } });
    expect((await editor.findings(uri)).map(({ severity }) => severity)).toEqual([4]);
  });

  it("choose the language of messages", async () => {
    await start({ settings: { language: "en" } });
    const [finding] = await editor.findings(uri);
    expect(finding?.message).toMatch(/^[\p{ASCII}“”–…Đ]+/u);
    expect(finding?.message).toContain("1420/KH-UBND");
    await changed({ language: "vi" });
    expect((await editor.findings(uri))[0]?.message).toContain("Ký hiệu");
  });

  it("without a language go by the editor's own words, and by Vietnamese where it tells of none", async () => {
    const words = async (options: EditorOptions): Promise<string | undefined> => {
      await start(options);
      const [finding] = await editor.findings(uri);
      await editor.stop();
      return String(finding?.message).split(" ")[0];
    };
    expect(await words({ locale: "vi" })).toBe("Ký");
    expect(await words({ locale: "en-GB" })).toBe("Symbol");
    expect(await words({ locale: "vi", settings: { language: "en" } })).toBe("Symbol");
    expect(await words({ locale: "en", settings: { language: "vi" } })).toBe("Ký");
    await start({});
    expect((await editor.findings(uri))[0]?.message).toContain("Ký hiệu");
  });

  it("hold from the next question on after a change, which the server asks the editor to put", async () => {
    await start({});
    const before = await editor.report(uri);
    await changed({ rules: { "citation/malformed-symbol": "off" } });
    await editor.until(() => (editor.refreshes > 0 ? true : undefined));
    expect(await editor.report(uri, before.resultId)).toMatchObject({ kind: "full", items: [] });
  });

  it("hold words of one's own, which are no longer reported", async () => {
    await start({});
    const words = "untitled:words";
    await editor.open(words, "KẾ HOẠCH\n\nI. KINH PHÍ ĐUỢC GIAO\n\nKinh phí đuợc bố trí từ đầu năm.\n");
    const reported = async () => (await editor.findings(words)).filter(({ code }) => code === "spelling/syllable").length;
    expect(await reported()).toBe(2);
    await changed({ dictionary: { Đuợc: true } });
    expect(await reported()).toBe(0);
    await changed({});
    expect(await reported()).toBe(2);
  });

  it("of the issuer bring up who usually receives its plans, and a wrong value is named with its key", async () => {
    await start({ settings: { issuer: { unit: 5, recipients: ["Trung tâm Lưu trữ lịch sử tỉnh"] } } });
    const written = "untitled:recipients";
    const lines = faultyPlan.replace("- Sở Nội vụ;", "- Trung tam luu").split("\n");
    await editor.open(written, lines.join("\n"));
    const position = { line: lines.indexOf("- Trung tam luu"), character: 15 };
    const list = (await editor.connection.sendRequest(CompletionRequest.type, {
      textDocument: { uri: written },
      position,
    })) as CompletionList;
    expect(list.items[0]?.textEdit?.newText).toBe("Trung tâm Lưu trữ lịch sử tỉnh;");
    expect(list.items[0]?.commitCharacters).toBeUndefined();
    expect(await editor.until(() => editor.messages.find((message) => message.includes("kehoach.issuer.unit")))).toBeDefined();
  });

  it("that cannot be used are named with their key, and the default stands in", async () => {
    await start({ settings: { language: "fr", rules: { "citation/malformed-symbol": "loud", "no/such-rule": "off" } } });
    expect((await editor.findings(uri)).map(({ severity }) => severity)).toEqual([1]);
    for (const key of ["kehoach.language", "kehoach.rules.citation/malformed-symbol", "no/such-rule"]) {
      expect(await editor.until(() => editor.messages.find((message) => message.includes(key)))).toBeDefined();
    }
  });

  it("that cannot be used are named in the language that is set", async () => {
    await start({ settings: { language: "en", codeLens: "yes" } });
    await editor.findings(uri);
    expect(await editor.until(() => editor.messages.find((message) => message.includes("kehoach.codeLens")))).toBe(
      "kehoach.codeLens: must be true or false; false is used.",
    );
  });

  it("of any other shape change nothing", async () => {
    await start({ settings: [null, 3] });
    expect((await editor.findings(uri)).map(({ severity }) => severity)).toEqual([1]);
    await changed(null);
    expect((await editor.findings(uri)).map(({ severity }) => severity)).toEqual([1]);
  });

  it("come with the notification where the editor cannot be asked", async () => {
    const { workspace: _workspace, ...withoutConfiguration } = pullingClient;
    await start({ capabilities: withoutConfiguration });
    expect(await editor.findings(uri)).toHaveLength(1);
    await editor.connection.sendNotification(DidChangeConfigurationNotification.type, {
      settings: { kehoach: { rules: { "citation/malformed-symbol": "off" } } },
    });
    expect(await editor.findings(uri)).toEqual([]);
  });

  it("bring new diagnostics to an editor that is sent them", async () => {
    await start({ capabilities: pushedClient });
    await editor.until(() => editor.published.find(({ diagnostics }) => diagnostics.length === 1));
    await editor.connection.sendNotification(DidChangeConfigurationNotification.type, {
      settings: { kehoach: { rules: { "citation/malformed-symbol": "off" } } },
    });
    expect(await editor.until(() => editor.published.find(({ diagnostics }) => diagnostics.length === 0))).toMatchObject({
      uri,
      version: 1,
    });
  });
});
