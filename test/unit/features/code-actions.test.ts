import { describe, expect, it } from "vitest";
import { type CodeAction, CodeActionKind } from "vscode-languageserver-types";
import { type CodeActionRequest, codeActions, fixAllKind } from "../../../server/src/features/code-actions.ts";
import { diagnosticsOf } from "../../../server/src/features/diagnostics.ts";
import { parsePlan } from "../../../server/src/plan/parse.ts";
import { spellingSyllable } from "../../../server/src/rules/spelling-syllable.ts";
import { applyEdits } from "../apply-edits.ts";
import { checkerOf, doubtfulWord, quarrel, unclearWord, wrongEnding, wrongWord } from "./made-up-rule.ts";

const uri = "file:///ke-hoach.kehoach";
const check = checkerOf(wrongWord, wrongEnding, unclearWord, doubtfulWord);

/** What the light bulb offers for the findings on lines that hold `words`. */
function offered(text: string, words: string, changes: Partial<CodeActionRequest> & { readonly only?: string[] } = {}): CodeAction[] {
  const document = parsePlan(text);
  const findings = changes.findings ?? check(document);
  const lines = text.split(/\r\n|\n/);
  const all = diagnosticsOf(document, findings, { language: changes.language ?? "vi", uri, ruleLink: () => undefined });
  const diagnostics = all.filter(({ range }) => lines[range.start.line]?.includes(words));
  const context = { diagnostics, ...(changes.only ? { only: changes.only } : {}) };
  return codeActions({ document, uri, version: 7, context, findings, check, language: "vi", versionedEdits: false, ...changes });
}

function titles(actions: readonly CodeAction[]): string[] {
  return actions.map(({ title }) => title);
}

/** The text after the action with a title. */
function textAfter(text: string, actions: readonly CodeAction[], title: string): string {
  const edits = actions.find((action) => action.title === title)?.edit?.changes?.[uri];
  if (!edits) throw new Error(`no edit “${title}” among ${titles(actions).join(", ")}`);
  return applyEdits(text, edits);
}

const plan = "KẾ HOẠCH\n\nI. NHIỆM VỤ\n\n1. Rà soát xxx, lập danh sách\n\na) Hai xxx và qqq\n\n2. Ba ppp\n";

describe("the light bulb on a finding", () => {
  it("offers the correction, all of the rule, ignoring, turning off and explaining, in this order", () => {
    expect(titles(offered(plan, "Rà soát"))).toEqual([
      "Sửa thành “yyy”",
      "Sửa tất cả lỗi “Từ viết sai”",
      "Bỏ qua “Từ viết sai” ở đoạn này",
      "Bỏ qua “Từ viết sai” trong cả phần “1. Rà soát xxx, lập danh sách”",
      "Bỏ qua “Từ viết sai” trong tệp này",
      "Tắt quy tắc “Từ viết sai” trong cài đặt",
      "Giải thích quy tắc “Từ viết sai”",
    ]);
  });

  it("repairs the one, or all of the rule", () => {
    const actions = offered(plan, "Rà soát");
    expect(textAfter(plan, actions, "Sửa thành “yyy”")).toBe(plan.replace("xxx", "yyy"));
    expect(textAfter(plan, actions, "Sửa tất cả lỗi “Từ viết sai”")).toBe(plan.replaceAll("xxx", "yyy"));
  });

  it("puts the corrections of all findings first and speaks of each rule once", () => {
    expect(titles(offered(plan, "Hai"))).toEqual([
      "Sửa thành “yyy”",
      "Sửa thành “một”",
      "Sửa thành “hai”",
      "Sửa tất cả lỗi “Từ viết sai”",
      "Bỏ qua “Từ viết sai” ở đoạn này",
      "Bỏ qua “Từ chưa rõ” ở đoạn này",
      "Bỏ qua “Từ viết sai” trong cả phần “1. Rà soát xxx, lập danh sách”",
      "Bỏ qua “Từ chưa rõ” trong cả phần “1. Rà soát xxx, lập danh sách”",
      "Bỏ qua “Từ viết sai” trong tệp này",
      "Bỏ qua “Từ chưa rõ” trong tệp này",
      "Tắt quy tắc “Từ viết sai” trong cài đặt",
      "Tắt quy tắc “Từ chưa rõ” trong cài đặt",
      "Giải thích quy tắc “Từ viết sai”",
      "Giải thích quy tắc “Từ chưa rõ”",
    ]);
  });

  it("offers no correction for a finding that has moved since", () => {
    const moved = offered(plan, "Rà soát", { document: parsePlan(`Mới\n\n${plan}`), findings: check(parsePlan(`Mới\n\n${plan}`)) });
    expect(titles(moved)).not.toContain("Sửa thành “yyy”");
  });

  it("prefers a safe correction or the only one, never one of several in doubt", () => {
    const preferred = (words: string): string[] => titles(offered(plan, words).filter(({ isPreferred }) => isPreferred === true));
    expect(preferred("Hai")).toEqual(["Sửa thành “yyy”"]);
    expect(preferred("Ba ppp")).toEqual(["Sửa thành “ba”"]);
  });

  it("repairs a whole rule only where nothing is to choose and more than one is wrong", () => {
    const fixesAll = (text: string, words: string): boolean => titles(offered(text, words)).some((title) => title.startsWith("Sửa tất cả"));
    expect(fixesAll("KẾ HOẠCH\n\nMột ppp, hai ppp\n", "Một")).toBe(true);
    expect(fixesAll("KẾ HOẠCH\n\nMột qqq, hai qqq\n", "Một")).toBe(false);
    expect(fixesAll("KẾ HOẠCH\n\nMột xxx\n", "Một")).toBe(false);
  });

  it("names the rule to the client's commands", () => {
    const commands = offered(plan, "Ba ppp").flatMap(({ command }) => (command ? [[command.command, command.arguments]] : []));
    expect(commands).toEqual([
      ["kehoach.turnOffRule", ["test/doubtful-word"]],
      ["kehoach.explainRule", ["test/doubtful-word"]],
    ]);
  });

  it("offers to add an unknown word to the folder's dictionary and to the user's, behind what it may be meant to be", () => {
    const words = "KẾ HOẠCH\n\nKinh phí đuợc bố trí từ đầu năm.\n";
    const known = parsePlan(words);
    const findings = checkerOf(spellingSyllable)(known);
    const adding = (inFolder: boolean, language: "vi" | "en" = "vi") =>
      offered(words, "Kinh phí", { findings, inFolder, language, document: known });
    expect(
      adding(true)
        .slice(0, 3)
        .map(({ title, command }) => [title, command?.command, command?.arguments]),
    ).toEqual([
      ["Viết “được”", undefined, undefined],
      ["Thêm “đuợc” vào từ điển của thư mục", "kehoach.addToDictionary", ["đuợc", "folder", uri]],
      ["Thêm “đuợc” vào từ điển của tôi", "kehoach.addToDictionary", ["đuợc", "user", uri]],
    ]);
    expect(titles(adding(false, "en")).slice(0, 3)).toEqual([
      "Write “được”",
      "Add “đuợc” to my dictionary",
      expect.stringMatching(/^Ignore/),
    ]);
  });

  it("speaks English to those who ask for it", () => {
    expect(titles(offered("KẾ HOẠCH\n\nMột xxx\n", "Một", { language: "en" })).slice(1)).toEqual([
      "Ignore “English: Từ viết sai” in this paragraph",
      "Ignore “English: Từ viết sai” in this file",
      "Turn off the rule “English: Từ viết sai” in the settings",
      "Explain the rule “English: Từ viết sai”",
    ]);
  });

  it("gives versioned edits to clients that take them", () => {
    expect(offered(plan, "Ba ppp", { versionedEdits: true })[0]?.edit?.documentChanges).toEqual([
      {
        textDocument: { uri, version: 7 },
        edits: [{ range: { start: { line: 8, character: 6 }, end: { line: 8, character: 9 } }, newText: "ba" }],
      },
    ]);
  });

  it("is silent without findings and about diagnostics of others", () => {
    const range = { start: { line: 0, character: 0 }, end: { line: 0, character: 3 } };
    const others = [
      { range, message: "Chính tả", source: "cspell" },
      { range, message: "x", data: { rule: 3, fixes: "none" } },
    ];
    expect(offered(plan, "không có ở đâu")).toEqual([]);
    expect(offered(plan, "Ba", { context: { diagnostics: others } })).toEqual([]);
  });
});

describe("only", () => {
  it.each([
    [["quickfix"], true, false],
    [[""], true, true],
    [["source"], false, true],
    [["source.fixAll"], false, true],
    [["source.fixAll.kehoach"], false, true],
    [["source.fixAll.eslint"], false, false],
    [["source.organizeImports"], false, false],
    [["refactor"], false, false],
    [["quickfix", "source.fixAll"], true, true],
  ])("%j gives quick fixes: %s, fix all: %s", (only, quickFixes, fixAll) => {
    const kinds = new Set(offered(plan, "Hai", { only }).map(({ kind }) => kind));
    expect(kinds.has(CodeActionKind.QuickFix)).toBe(quickFixes);
    expect(kinds.has(fixAllKind)).toBe(fixAll);
  });

  it("absent gives no source action", () => {
    expect(offered(plan, "Hai").every(({ kind }) => kind === CodeActionKind.QuickFix)).toBe(true);
  });
});

describe("source.fixAll.kehoach", () => {
  const title = "Sửa mọi lỗi sửa được an toàn";

  it("makes every safe repair, also those that come to light after others, and no doubtful one", () => {
    const text = "KẾ HOẠCH\r\n\r\nMột xxx, hai xxx.\r\n\r\nBa yyy. Bốn qqq, năm ppp.\r\n";
    expect(textAfter(text, offered(text, "", { only: [fixAllKind] }), title)).toBe(
      "KẾ HOẠCH\r\n\r\nMột yyy, hai zzz.\r\n\r\nBa zzz. Bốn qqq, năm ppp.\r\n",
    );
  });

  it("touches only the words that change", () => {
    const edits = offered("KẾ HOẠCH\n\nMột xxx, hai.\n\nBa.\n\nBốn xxx.\n", "", { only: [fixAllKind] })[0]?.edit?.changes?.[uri];
    expect(edits).toEqual([
      { range: { start: { line: 2, character: 4 }, end: { line: 2, character: 7 } }, newText: "yyy" },
      { range: { start: { line: 6, character: 4 }, end: { line: 6, character: 7 } }, newText: "zzz" },
    ]);
  });

  it("is not offered where nothing can be repaired", () => {
    expect(offered("KẾ HOẠCH\n\nMột qqq.\n", "", { only: [fixAllKind] })).toEqual([]);
  });

  it("comes to an end when two rules undo each other", () => {
    const text = "KẾ HOẠCH\n\nRẽ trái.\n";
    const quarrelling = checkerOf(...quarrel);
    const actions = offered(text, "", { only: [fixAllKind], check: quarrelling, findings: quarrelling(parsePlan(text)) });
    expect(actions.length).toBeLessThanOrEqual(1);
  });
});
