import { SnippetString } from "vscode";
import snippets from "../../../snippets/kehoach.json";
import { holds, same } from "./expectations.ts";
import { openUntitled, reportAfter, ruleOf } from "./open-plans.ts";

interface Snippet {
  readonly prefix: string | readonly string[];
  readonly body: string | readonly string[];
}

const bodyOf = (snippet: Snippet): string => (typeof snippet.body === "string" ? snippet.body : snippet.body.join("\n"));

describe("snippets", () => {
  for (const [name, snippet] of Object.entries<Snippet>(snippets)) {
    it(`expand to text without findings: ${name}`, async () => {
      const editor = await openUntitled("");
      const reported = await reportAfter(async () => {
        holds(await editor.insertSnippet(new SnippetString(bodyOf(snippet))), "inserted");
        return editor.document;
      });
      const text = editor.document.getText();
      holds(text.trim() !== "" && !/\$\{?\d/u.test(text), `expanded: ${text}`);
      same(
        reported.map((finding) => `${ruleOf(finding)}: ${finding.message} “${editor.document.getText(finding.range)}”`),
        [],
        text,
      );
    });
  }
});
