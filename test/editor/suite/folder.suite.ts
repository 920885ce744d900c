import {
  commands,
  type DocumentLink,
  type Location,
  type LocationLink,
  type Position,
  type SymbolInformation,
  type TextDocument,
  type Uri,
  workspace,
} from "vscode";
import { eventually, holds, same } from "./expectations.ts";
import { inFolder, openSample } from "./open-plans.ts";

const cited = "Kế hoạch số 915/KH-UBND";
const parent = `ỦY BAN NHÂN DÂN
TỈNH LÂM ĐỒNG

Số: 915/KH-UBND

Lâm Đồng, ngày 05 tháng 8 năm 2026

KẾ HOẠCH
Kiểm tra công tác văn thư năm 2026

I. NHIỆM VỤ

Các sở lập hồ sơ.
`;
const child = `KẾ HOẠCH
Thực hiện ${cited}

I. MỤC ĐÍCH

Triển khai ${cited} ngày 05 tháng 8 năm 2026 của Ủy ban nhân dân tỉnh Lâm Đồng.

II. NHIỆM VỤ CỦA TRUNG TÂM LƯU TRỮ

1. Lập hồ sơ theo ${cited}.
`;
const sibling = child.replace("Lập hồ sơ", "Số hóa tài liệu");

function at(document: TextDocument, words: string): Position {
  return document.positionAt(document.getText().lastIndexOf(words) + 5);
}

const nameOf = ({ path }: Uri): string => path.slice(path.lastIndexOf("/") + 1);

async function locations(command: string, uri: Uri, position: Position): Promise<readonly string[]> {
  const found = await commands.executeCommand<(Location | LocationLink)[] | undefined>(command, uri, position);
  return (found ?? []).map((one) =>
    "uri" in one ? `${nameOf(one.uri)}:${one.range.start.line + 1}` : `${nameOf(one.targetUri)}:${one.targetRange.start.line + 1}`,
  );
}

describe("the plans of the folder", () => {
  before(async () => {
    const files = { "me.kehoach": parent, "con.kehoach": child, "em.kehoach": sibling };
    for (const [name, text] of Object.entries(files)) await workspace.fs.writeFile(inFolder(name), new TextEncoder().encode(text));
  });

  it("lead from a citation to the file that is the document", async () => {
    const { document } = await openSample("con.kehoach");
    await eventually("the definition in the other file", async () => {
      const found = await locations("vscode.executeDefinitionProvider", document.uri, at(document, cited));
      return found.length === 1 && found[0] === "me.kehoach:4";
    });
  });

  it("give every citation of a document, in this plan and in others", async () => {
    const { document } = await openSample("con.kehoach");
    const found = await eventually("references in both plans", async () => {
      const all = await locations("vscode.executeReferenceProvider", document.uri, at(document, cited));
      return all.some((one) => one.startsWith("em.kehoach")) && all;
    });
    for (const place of ["con.kehoach:6", "con.kehoach:10", "em.kehoach:6", "em.kehoach:10"]) holds(found.includes(place), found.join(" "));
  });

  it("are found by their titles and the documents they cite, without accents", async () => {
    await openSample("con.kehoach");
    const names = await eventually("a symbol", async () => {
      const symbols = await commands.executeCommand<SymbolInformation[]>("vscode.executeWorkspaceSymbolProvider", "trung tam luu tru");
      return symbols.length > 0 && symbols.map(({ name, location }) => `${nameOf(location.uri)} ${name}`);
    });
    holds(
      names.some((name) => name.startsWith("con.kehoach II. NHIỆM VỤ CỦA TRUNG TÂM LƯU TRỮ")),
      names.join(" | "),
    );
    await eventually("the cited document", async () => {
      const symbols = await commands.executeCommand<SymbolInformation[]>("vscode.executeWorkspaceSymbolProvider", "915/KH");
      return symbols.some(({ name }) => name.includes("915/KH-UBND"));
    });
  });

  it("are linked from where they are cited", async () => {
    const { document } = await openSample("con.kehoach");
    const target = await eventually("a link", async () => {
      const links = await commands.executeCommand<DocumentLink[]>("vscode.executeLinkProvider", document.uri, 10);
      return links.find((link) => link.range.contains(at(document, cited)))?.target;
    });
    same(nameOf(target), "me.kehoach", "the file");
  });
});
