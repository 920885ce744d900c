import {
  commands,
  type DocumentHighlight,
  type FoldingRange,
  type Hover,
  type Location,
  MarkdownString,
  Position,
  type SelectionRange,
} from "vscode";
import { eventually, holds, present, same } from "./expectations.ts";
import { findingsOf, openUntitled } from "./open-plans.ts";

const plan = `KẾ HOẠCH
Kiểm tra công tác văn thư năm 2026

I. MỤC ĐÍCH

1. Nâng cao chất lượng văn bản.

2. Đúng quy định tại Kế hoạch số 4485/KH- UBND ngày 02/3/2026.

II. TỔ CHỨC THỰC HIỆN

1. Giao Sở Nội vụ chủ trì thực hiện khoản 2 Mục I Kế hoạch này.

2. Các sở phối hợp.
`;

const lineOf = (start: string): number => plan.split("\n").findIndex((line) => line.startsWith(start));

describe("navigation", () => {
  it("folds a part up to the next one", async () => {
    const { document } = await openUntitled(plan);
    const fold = await eventually("the fold of part I", async () => {
      const folds = await commands.executeCommand<FoldingRange[] | undefined>("vscode.executeFoldingRangeProvider", document.uri);
      return folds?.find((range) => range.start === lineOf("I. "));
    });
    holds(fold.end >= lineOf("2. Đúng") && fold.end < lineOf("II. "), `the fold ends at line ${fold.end}`);
  });

  it("widens the selection from a point to its part to the document", async () => {
    const { document } = await openUntitled(plan);
    const at = new Position(lineOf("2. Đúng"), 10);
    const smallest = await eventually("selection ranges", async () => {
      const ranges = await commands.executeCommand<SelectionRange[] | undefined>("vscode.executeSelectionRangeProvider", document.uri, [
        at,
      ]);
      return ranges?.[0];
    });
    const starts: number[] = [];
    for (let range: SelectionRange | undefined = smallest; range; range = range.parent) starts.push(range.range.start.line);
    holds(starts.includes(lineOf("2. Đúng")), `the point is among ${starts}`);
    holds(starts.includes(lineOf("I. ")), `the part is among ${starts}`);
    same(starts.at(-1), 0, "the widest selection starts at the top");
  });

  it("marks a part's number together with the words that speak of the part", async () => {
    const { document } = await openUntitled(plan);
    const at = new Position(lineOf("2. Đúng"), 0);
    const lines = await eventually("highlights", async () => {
      const found = await commands.executeCommand<DocumentHighlight[] | undefined>("vscode.executeDocumentHighlights", document.uri, at);
      const marked = found?.map((highlight) => highlight.range.start.line) ?? [];
      return marked.length > 1 ? marked : undefined;
    });
    same(
      lines.toSorted((a, b) => a - b),
      [lineOf("2. Đúng"), lineOf("1. Giao")],
      "the marked lines",
    );
  });

  it("leads from words that speak of a part to the part, and from a short name to its definition", async () => {
    const { document } = await openUntitled(
      `${plan}\n3. Theo Quyết định số 318/QĐ-UBND ngày 12/4/2019 của Ủy ban nhân dân tỉnh (sau đây gọi tắt là Quyết định số 318).\n\n4. Lập hồ sơ theo Quyết định số 318.\n`,
    );
    const definitionOf = (words: string): Promise<readonly string[]> =>
      eventually(`a definition of “${words}”`, async () => {
        const position = document.positionAt(document.getText().lastIndexOf(words) + 2);
        const found = await commands.executeCommand<Location[] | undefined>("vscode.executeDefinitionProvider", document.uri, position);
        return found && found.length > 0 && found.map(({ range }) => `${range.start.line}: ${document.getText(range)}`);
      });
    same(await definitionOf("khoản 2 Mục I"), [`${lineOf("2. Đúng")}: 2`], "the part");
    const [definition = ""] = await definitionOf("Quyết định số 318");
    holds(/^\d+: Quyết định số 318$/u.test(definition) && !definition.startsWith(`${document.lineCount - 2}:`), definition);
  });

  it("explains a finding where the pointer rests", async () => {
    const { document } = await openUntitled(plan);
    const [finding] = await eventually("the finding", () => {
      const found = findingsOf(document, "citation/malformed-symbol");
      return found.length > 0 ? found : undefined;
    });
    const at = present(finding, "a finding").range.start;
    const text = await eventually("a hover", async () => {
      const hovers = await commands.executeCommand<Hover[] | undefined>("vscode.executeHoverProvider", document.uri, at);
      const shown = hovers
        ?.flatMap((hover) => hover.contents.map((part) => (part instanceof MarkdownString ? part.value : String(part))))
        .join("\n");
      return shown === undefined || shown === "" ? undefined : shown;
    });
    holds(text.includes("ký hiệu") || text.includes("Ký hiệu"), `the hover speaks of the symbol: ${text}`);
  });
});
