import { type CompletionItem, type CompletionList, commands, SnippetString, type TextDocument } from "vscode";
import { eventually, holds, present, same } from "./expectations.ts";
import { openUntitled } from "./open-plans.ts";

const head = `ỦY BAN NHÂN DÂN
TỈNH LÂM ĐỒNG

Lâm Đồng, ngày 05 tháng 8 năm 2026

KẾ HOẠCH
Kiểm tra công tác văn thư năm 2026

I. NHIỆM VỤ

`;

/** What is offered at the end of a plan, once it holds `label`. */
async function offered(document: TextDocument, label: string): Promise<CompletionItem> {
  const end = document.positionAt(document.getText().length);
  let labels: readonly string[] = [];
  try {
    return await eventually(label, async () => {
      const list = await commands.executeCommand<CompletionList>("vscode.executeCompletionItemProvider", document.uri, end, undefined, 50);
      const named = list.items.map((item) => ({ item, name: typeof item.label === "string" ? item.label : item.label.label }));
      labels = named.map(({ name }) => name);
      return named.find(({ name }) => name === label)?.item;
    });
  } catch (error) {
    throw new Error(`${String(error)}\noffered: ${labels.join(" | ")}`);
  }
}

/** The last line of a plan that ends with `typed`, once an offer is accepted. */
async function accepted(typed: string, label: string): Promise<string> {
  const { document } = await openUntitled(`${head}${typed}`);
  const item = await offered(document, label);
  same(item.commitCharacters ?? [], [], "commit characters");
  const range = present(item.range, "the range of the offer");
  const { start, end } = "inserting" in range ? range.inserting : range;
  const { insertText } = item;
  const text = insertText instanceof SnippetString ? insertText.value : (insertText ?? label);
  same(end, document.positionAt(document.getText().length), "the end of what is replaced");
  return `${document.lineAt(start.line).text.slice(0, start.character)}${text}`;
}

describe("completion", () => {
  for (const [typed, name] of [
    ["Giao skhcn", "Sở Khoa học và Công nghệ"],
    ["Giao so khoa", "Sở Khoa học và Công nghệ"],
    ["báo cáo bgddt", "Bộ Giáo dục và Đào tạo"],
  ] as const) {
    it(`finds ${name} for “${typed}”`, async () => {
      const lead = typed.slice(0, typed.search(/ (?=skhcn|so|bgddt)/u));
      same(await accepted(typed, name), `${lead} ${name}`, "the line");
    });
  }

  it("writes a document in full at its first mention, and short after it", async () => {
    const full = await accepted("Thực hiện Nghị định số 30/20", "30/2020/NĐ-CP");
    holds(/^Thực hiện Nghị định số 30\/2020\/NĐ-CP ngày .*2020 của Chính phủ về công tác văn thư$/u.test(full), full);
    same(
      await accepted(`${full}.\n\nLập hồ sơ theo nghi dinh 30`, "Nghị định số 30/2020/NĐ-CP"),
      "Lập hồ sơ theo Nghị định số 30/2020/NĐ-CP",
      "later",
    );
  });

  it("tells about a document when it is looked at", async () => {
    const { document } = await openUntitled(`${head}Thực hiện Nghị định số 30/20`);
    const { documentation } = await offered(document, "30/2020/NĐ-CP");
    const told = typeof documentation === "string" ? documentation : (documentation?.value ?? "");
    holds(told.includes("công tác văn thư"), `the documentation: ${told}`);
  });
});
