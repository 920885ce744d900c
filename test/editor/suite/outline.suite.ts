import { commands, type DocumentSymbol, type TextDocument } from "vscode";
import { eventually, holds, present, same } from "./expectations.ts";
import { openSample, openUntitled, replaceAll } from "./open-plans.ts";

async function outline(document: TextDocument): Promise<readonly DocumentSymbol[]> {
  return eventually("an outline", async () => {
    const symbols = await commands.executeCommand<DocumentSymbol[] | undefined>("vscode.executeDocumentSymbolProvider", document.uri);
    return symbols && symbols.length > 0 ? symbols : undefined;
  });
}

const plan = `KẾ HOẠCH
Kiểm tra công tác văn thư năm 2026

I. MỤC ĐÍCH, YÊU CẦU

1. Mục đích

Nâng cao chất lượng văn bản.

2. Yêu cầu

a) Đúng quy định;

b) Đúng thời hạn.

II. TỔ CHỨC THỰC HIỆN

1. Giao Sở Nội vụ chủ trì thực hiện.

Nơi nhận:
- Như phần II;
- Lưu: VT, SNV.
`;

describe("outline", () => {
  it("shows the parts of a plan in their order, with the points below them", async () => {
    const { document } = await openUntitled(plan);
    const symbols = await outline(document);
    const names = symbols.map((symbol) => symbol.name);
    const parts = names.filter((name) => /^[IVX]+\. /u.test(name));
    same(parts, ["I. MỤC ĐÍCH, YÊU CẦU", "II. TỔ CHỨC THỰC HIỆN"], "the parts");
    holds(names.includes("Nơi nhận (2)"), `recipients in ${JSON.stringify(names)}`);
    const [purpose, demands] = present(
      symbols.find((symbol) => symbol.name.startsWith("I. ")),
      "part I",
    ).children;
    same([purpose?.name, demands?.name], ["1. Mục đích", "2. Yêu cầu"], "the sections of part I");
    same(
      demands?.children.map((point) => point.name.slice(0, 2)),
      ["a)", "b)"],
      "the points of section 2",
    );
  });

  it("names the recipients and the signature of the clean sample", async () => {
    const { document } = await openSample("01-chuyen-doi-so-2026.kehoach");
    const names = (await outline(document)).map((symbol) => symbol.name);
    holds(
      names.some((name) => /^Nơi nhận \(\d+\)$/u.test(name)),
      `recipients in ${JSON.stringify(names)}`,
    );
    holds(
      names.some((name) => name.startsWith("Ký: ")),
      `signature in ${JSON.stringify(names)}`,
    );
    same(names.filter((name) => /^I{1,3}\. /u.test(name)).length, 3, "parts I to III");
  });

  it("follows an edit", async () => {
    const { document } = await openUntitled(plan);
    await outline(document);
    await replaceAll(document, plan.replace("II. TỔ CHỨC THỰC HIỆN", "II. KINH PHÍ\n\nNgân sách tỉnh.\n\nIII. TỔ CHỨC THỰC HIỆN"));
    await eventually("part III in the outline", async () => (await outline(document)).some((symbol) => symbol.name.startsWith("III. ")));
  });
});
