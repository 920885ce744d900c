import {
  type CodeAction,
  commands,
  type DocumentHighlight,
  type Location,
  Range,
  type TextDocument,
  type WorkspaceEdit,
  workspace,
} from "vscode";
import { eventually, holds, present, same } from "./expectations.ts";
import { inFolder, openUntitled } from "./open-plans.ts";

const head = "Lâm Đồng, ngày 05 tháng 8 năm 2026\n\nKẾ HOẠCH\nChăm sóc cây xanh\n\nI. NHIỆM VỤ\n\n";
const decision = "Quyết định số 6173/QĐ-UBND ngày 12/4/2026 của Ủy ban nhân dân tỉnh Lâm Đồng";
const later = "2. Sở Xây dựng sơ kết Quyết định số 6173/QĐ-UBND.\n\n3. Các xã báo cáo Quyết định số 6173/QĐ-UBND.\n";
const parts = `${head}1. Theo Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ về công tác văn thư và Nghị quyết số 915-NQ/TU ngày 02/3/2026 của Tỉnh ủy về cây xanh.

2. Thực hiện khoản 2 Điều 5 Nghị định số 30/2020/NĐ-CP; báo cáo theo Nghị quyết nêu trên.

3. Sở KH&CN tập huấn phòng cháy, chữa cháy (PCCC); Sở Khoa học và Công nghệ kiểm tra PCCC.
`;

/** A place in a text: the first letter but one of some words, as often as they must have stood before. */
function placeOf(document: TextDocument, words: string): Range {
  const index = document.getText().lastIndexOf(words);
  holds(index >= 0, `“${words}” is in the text`);
  const position = document.positionAt(index + 1);
  return new Range(position, position);
}

/** The light bulb's offer that begins with some words. */
async function offerAt(document: TextDocument, words: string, title: string): Promise<CodeAction> {
  return eventually(`“${title}” at “${words}”`, async () => {
    const found = await commands.executeCommand<CodeAction[] | undefined>(
      "vscode.executeCodeActionProvider",
      document.uri,
      placeOf(document, words),
    );
    return found?.find((action) => action.title.startsWith(title));
  });
}

async function accept(action: CodeAction): Promise<void> {
  holds(await workspace.applyEdit(present<WorkspaceEdit>(action.edit, "an edit")), "applied");
}

async function definitionOf(document: TextDocument, words: string): Promise<readonly string[]> {
  return eventually(`a definition of “${words}”`, async () => {
    const { start } = placeOf(document, words);
    const found = await commands.executeCommand<Location[] | undefined>("vscode.executeDefinitionProvider", document.uri, start);
    return found && found.length > 0 && found.map(({ range }) => `${range.start.line + 1}: ${document.getText(range)}`);
  });
}

describe("the light bulb at a citation", () => {
  it("completes it from the catalogue", async () => {
    const { document } = await openUntitled(`${head}1. Thực hiện Quyết định số 569/QĐ-TTg về khoa học.\n`);
    const action = await offerAt(document, "569/QĐ-TTg", "Viện dẫn đầy đủ");
    same(action.title, "Viện dẫn đầy đủ: thêm “ngày 11/5/2022 của Thủ tướng Chính phủ”", "the offer");
    await accept(action);
    holds(document.getText().includes("569/QĐ-TTg ngày 11/5/2022 của Thủ tướng Chính phủ về khoa học."), document.getText());
  });

  it("completes it by choice where several documents have its symbol", async () => {
    const { document } = await openUntitled(`${head}1. Thực hiện Nghị quyết số 36-NQ/TW về công nghệ sinh học.\n`);
    await accept(await offerAt(document, "36-NQ/TW", "Viện dẫn đầy đủ: thêm “ngày 30/01/2023"));
    holds(document.getText().includes("36-NQ/TW ngày 30/01/2023 của Bộ Chính trị về công nghệ"), document.getText());
  });

  it("completes it from another plan of the folder", async () => {
    const other = `${head}1. Thực hiện ${decision} về cây xanh.\n`;
    await workspace.fs.writeFile(inFolder("cây xanh.kehoach"), new TextEncoder().encode(other));
    const { document } = await openUntitled(`${head}1. Thực hiện Quyết định số 6173/QĐ-UBND về cây xanh.\n`);
    await accept(await offerAt(document, "6173/QĐ-UBND", "Viện dẫn đầy đủ"));
    holds(document.getText().includes(`Thực hiện ${decision} về cây xanh.`), document.getText());
  });

  it("defines a short name, and puts it in place of a later symbol", async () => {
    const { document } = await openUntitled(`${head}1. Thực hiện ${decision} về cây xanh.\n\n${later}`);
    await accept(await offerAt(document, "6173/QĐ-UBND ngày", "Đặt tên gọi tắt “Quyết định số 6173”"));
    const defined = `${head}1. Thực hiện ${decision} về cây xanh (sau đây gọi tắt là Quyết định số 6173).\n\n2. Sở Xây dựng sơ kết Quyết định số 6173.\n\n3. Các xã báo cáo Quyết định số 6173.\n`;
    same(document.getText(), defined, "the text with a short name");

    const again = await openUntitled(`${defined}\n4. Tổng kết Quyết định số 6173/QĐ-UBND.\n`);
    await accept(await offerAt(again.document, "6173/QĐ-UBND.", "Dùng tên gọi tắt “Quyết định số 6173”"));
    same(again.document.getText(), `${defined}\n4. Tổng kết Quyết định số 6173.\n`, "the text with the short name used");
  });
});

describe("definition", () => {
  it("leads from a part of a cited document, and from words that point back, to the document's full citation", async () => {
    const { document } = await openUntitled(parts);
    same(await definitionOf(document, "khoản 2 Điều 5"), ["8: Nghị định số 30/2020/NĐ-CP ngày 05/3/2020"], "the decree");
    same(await definitionOf(document, "Nghị quyết nêu trên"), ["8: Nghị quyết số 915-NQ/TU ngày 02/3/2026"], "the resolution");
  });

  it("leads from a body and from an abbreviation to where they are spelled out", async () => {
    const { document } = await openUntitled(parts);
    same(await definitionOf(document, "Sở KH&CN"), ["12: Sở Khoa học và Công nghệ"], "the body");
    same(await definitionOf(document, "PCCC."), ["12: phòng cháy, chữa cháy"], "the abbreviation");
  });
});

describe("highlights", () => {
  it("mark all mentions of a document from anywhere in a citation, and all of a body", async () => {
    const { document } = await openUntitled(parts);
    const marked = (words: string): Promise<readonly string[]> =>
      eventually(`highlights of “${words}”`, async () => {
        const { start } = placeOf(document, words);
        const found = await commands.executeCommand<DocumentHighlight[] | undefined>(
          "vscode.executeDocumentHighlights",
          document.uri,
          start,
        );
        return found && found.length > 0 && found.map(({ range }) => document.getText(range));
      });
    same(await marked("ngày 05/3/2020"), ["Nghị định số 30/2020/NĐ-CP ngày 05/3/2020", "Nghị định số 30/2020/NĐ-CP"], "the decree");
    same(await marked("Sở KH&CN"), ["Sở KH&CN", "Sở Khoa học và Công nghệ"], "the body");
  });
});
