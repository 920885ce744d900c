import {
  type CodeLens,
  ConfigurationTarget,
  commands,
  type Hover,
  MarkdownString,
  type Position,
  type SemanticTokens,
  type SemanticTokensLegend,
  type TextDocument,
  type WorkspaceEdit,
  workspace,
} from "vscode";
import { eventually, holds, present, same } from "./expectations.ts";
import { openUntitled, undo } from "./open-plans.ts";

const plan = `ỦY BAN NHÂN DÂN
TỈNH LÂM ĐỒNG

Lâm Đồng, ngày 05 tháng 8 năm 2026

KẾ HOẠCH
Tuyên truyền về y tế cơ sở

Căn cứ Quyết định số 318/QĐ-UBND ngày 12 tháng 4 năm 2019 của Ủy ban nhân dân tỉnh về củng cố trạm y tế (sau đây gọi tắt là Quyết định số 318).

I. NHIỆM VỤ

1. Giao Sở Y tế rà soát danh mục ban hành kèm theo Quyết định số 318; hoàn thành trước ngày 15 tháng 9 năm 2026.

2. Sở Nội vụ thực hiện Quyết định số 318.
`;

function at(document: TextDocument, words: string): Position {
  const index = document.getText().indexOf(words);
  holds(index >= 0, `“${words}” is in the text`);
  return document.positionAt(index + 1);
}

async function hoverOver(document: TextDocument, words: string): Promise<string> {
  return eventually(`a hover over “${words}”`, async () => {
    const hovers = await commands.executeCommand<Hover[] | undefined>("vscode.executeHoverProvider", document.uri, at(document, words));
    const shown = hovers?.flatMap(({ contents }) => contents.map((part) => (part instanceof MarkdownString ? part.value : String(part))));
    return shown && shown.length > 0 && shown.join("\n");
  });
}

describe("hover", () => {
  it("tells of a citation what it is and how often the plan cites it", async () => {
    const { document } = await openUntitled(plan);
    const told = await hoverOver(document, "318/QĐ-UBND");
    for (const words of ["Quyết định số 318/QĐ-UBND", "12/4/2019", "củng cố trạm y tế", "dòng 9"]) holds(told.includes(words), told);
  });

  it("tells what a short name stands for", async () => {
    const { document } = await openUntitled(plan);
    holds((await hoverOver(document, "Quyết định số 318; hoàn")).includes("318/QĐ-UBND"), "the whole symbol");
  });

  it("tells of a body what it is", async () => {
    const { document } = await openUntitled(plan);
    holds((await hoverOver(document, "Sở Nội vụ")).includes("Sở Nội vụ"), "the name of the body");
  });
});

describe("rename", () => {
  it("gives a short name another name in its definition and uses, and one undo takes it back", async () => {
    const { document } = await openUntitled(plan);
    const edit = await eventually("the edit", () =>
      commands.executeCommand<WorkspaceEdit | undefined>(
        "vscode.executeDocumentRenameProvider",
        document.uri,
        at(document, "Quyết định số 318; hoàn"),
        "Quyết định 318",
      ),
    );
    holds(await workspace.applyEdit(edit), "applied");
    same(document.getText(), plan.replaceAll(/Quyết định số 318(?!\/)/gu, "Quyết định 318"), "the text after the rename");
    const renamed = document.version;
    await undo(document, () => document.version !== renamed);
    same(document.getText(), plan, "the text after one undo");
  });

  it("takes hold of the words of the short name, and of no cited symbol", async () => {
    const { document } = await openUntitled(plan);
    const held = await eventually("the words", () =>
      commands.executeCommand<{ readonly placeholder: string } | undefined>(
        "vscode.prepareRename",
        document.uri,
        at(document, "Quyết định số 318; hoàn"),
      ),
    );
    same(held.placeholder, "Quyết định số 318", "what is offered");
    let refused = "";
    try {
      await commands.executeCommand("vscode.prepareRename", document.uri, at(document, "318/QĐ-UBND"));
    } catch (error) {
      refused = String(error);
    }
    holds(refused !== "", "a symbol is not renamed");
  });
});

describe("semantic tokens", () => {
  it("mark citations, short names, bodies and deadlines", async () => {
    const { document } = await openUntitled(plan);
    const legend = await eventually("a legend", () =>
      commands.executeCommand<SemanticTokensLegend | undefined>("vscode.provideDocumentSemanticTokensLegend", document.uri),
    );
    const { data } = await eventually("tokens", () =>
      commands.executeCommand<SemanticTokens | undefined>("vscode.provideDocumentSemanticTokens", document.uri),
    );
    const marked: string[] = [];
    let [line, character] = [0, 0];
    for (let i = 0; i < data.length; i += 5) {
      const [down = 0, right = 0, length = 0, type = 0] = data.slice(i, i + 5);
      [line, character] = [line + down, down > 0 ? right : character + right];
      marked.push(`${legend.tokenTypes[type]} ${document.lineAt(line).text.slice(character, character + length)}`);
    }
    for (const token of ["documentSymbol 318/QĐ-UBND", "shortName Quyết định số 318", "agency Sở Y tế", "agency Sở Nội vụ"])
      holds(marked.includes(token), `${token} among ${marked.join(" | ")}`);
    holds(
      marked.some((token) => token.startsWith("deadline ") && token.includes("15 tháng 9 năm 2026")),
      `a deadline among ${marked.join(" | ")}`,
    );
  });
});

describe("code lens", () => {
  const setting = () => workspace.getConfiguration("kehoach");
  const lensesOf = async (document: TextDocument): Promise<readonly CodeLens[]> =>
    commands.executeCommand<CodeLens[]>("vscode.executeCodeLensProvider", document.uri, 10);
  after(() => setting().update("codeLens", undefined, ConfigurationTarget.Global));

  it("is off until it is wanted, then counts uses and opens them", async () => {
    const { document } = await openUntitled(plan);
    await hoverOver(document, "318/QĐ-UBND");
    same(await lensesOf(document), [], "lenses at first");
    await setting().update("codeLens", true, ConfigurationTarget.Global);
    const lenses = await eventually("lenses", async () => {
      const shown = await lensesOf(document);
      return shown.length > 0 && shown;
    });
    const uses = lenses.filter(({ command }) => command?.command === "kehoach.showReferences");
    same(uses.map(({ command }) => command?.title).sort(), ["2 lần dùng", "3 lần dẫn"], "what the lenses say");
    const { command } = present(uses[0], "a lens");
    await commands.executeCommand("kehoach.showReferences", ...(command?.arguments ?? []));
  });
});
