import { commands, type Uri, window, workspace } from "vscode";
import { headingSlug, ruleHeadings } from "../rule-headings.ts";
import { say } from "../wording.ts";

async function pickRule(ids: readonly string[]): Promise<string | undefined> {
  return window.showQuickPick([...ids], { placeHolder: say({ vi: "Chọn quy tắc cần giải thích", en: "Choose the rule to explain" }) });
}

/** Opens the description of the rules in the Markdown preview, at the heading of one rule; asks which one when none is given. */
export async function explainRule(rules: Uri, ruleId: unknown): Promise<void> {
  const text = new TextDecoder().decode(await workspace.fs.readFile(rules));
  const headings = ruleHeadings(text);
  const id = typeof ruleId === "string" ? ruleId : await pickRule([...headings.keys()]);
  if (id === undefined) return;
  const heading = headings.get(id);
  await commands.executeCommand("markdown.showPreview", heading === undefined ? rules : rules.with({ fragment: headingSlug(heading) }));
}
