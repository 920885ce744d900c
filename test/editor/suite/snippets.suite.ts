import { commands, SnippetString } from "vscode";
import snippets from "../../../snippets/kehoach.json";
import { eventually, holds, same } from "./expectations.ts";
import { openUntitled, reportAfter, ruleOf } from "./open-plans.ts";

interface Snippet {
  readonly prefix: string | readonly string[];
  readonly body: string | readonly string[];
}

const bodyOf = (snippet: Snippet): string => (typeof snippet.body === "string" ? snippet.body : snippet.body.join("\n"));

const decision = "Quyết định số 749/QĐ-TTg ngày 03 tháng 6 năm 2020 của Thủ tướng Chính phủ phê duyệt Chương trình Chuyển đổi số quốc gia";

/** Texts before and after a snippet that is right only in company: a later citation, a short name that is used. */
const company: Readonly<Record<string, readonly [before: string, after: string]>> = {
  "Viện dẫn ngắn": [`Thực hiện ${decision}.\n\nBáo cáo kết quả thực hiện `, "."],
  "Gọi tắt": [`Thực hiện ${decision} `, ".\n\nBáo cáo kết quả thực hiện Quyết định số 749."],
  "Viết tắt": ["Tập huấn ", ".\n\nBáo cáo về PCCC."],
};

describe("snippets", () => {
  it("write province and subject of a plan as each place wants them", async () => {
    const editor = await openUntitled("");
    holds(await editor.insertSnippet(new SnippetString(bodyOf(snippets["Kế hoạch (toàn văn bản)"]))), "inserted");
    await commands.executeCommand("type", { text: "An Giang" });
    await commands.executeCommand("jumpToNextSnippetPlaceholder");
    await commands.executeCommand("type", { text: "Trồng cây ven đường" });
    await commands.executeCommand("jumpToNextSnippetPlaceholder");
    const text = await eventually("the mirrors", () => {
      const now = editor.document.getText();
      return now.includes("Trên đây là Kế hoạch trồng cây ven đường;") ? now : undefined;
    });
    for (const words of [
      "TỈNH AN GIANG\n",
      "\nAn Giang, ngày",
      "\nTrồng cây ven đường\n",
      "ban hành Kế hoạch trồng cây ven đường như sau:",
    ]) {
      holds(text.includes(words), `${words} in ${text}`);
    }
  });

  for (const [name, snippet] of Object.entries<Snippet>(snippets)) {
    it(`expand to text without findings: ${name}`, async () => {
      const [before, after] = company[name] ?? ["", ""];
      const text = (words: string): string => new SnippetString().appendText(words).value;
      const whole = new SnippetString(`${text(before)}${bodyOf(snippet)}${text(after)}`);
      const editor = await openUntitled("");
      const reported = await reportAfter(async () => {
        holds(await editor.insertSnippet(whole), "inserted");
        return editor.document;
      });
      const expanded = editor.document.getText();
      holds(expanded.length > before.length + after.length && !/\$\{?\d/u.test(expanded), `expanded: ${expanded}`);
      same(
        reported.map((finding) => `${ruleOf(finding)}: ${finding.message} “${editor.document.getText(finding.range)}”`),
        [],
        expanded,
      );
    });
  }
});
