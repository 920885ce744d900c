import { commands, window } from "vscode";
import { eventually, holds, same } from "./expectations.ts";
import { findingsOf, openUntitled, ruleOf } from "./open-plans.ts";

const rule = "citation/malformed-symbol";
const faulty = "KẾ HOẠCH\n\nThực hiện Kế hoạch số 4485/KH- UBND ngày 02/3/2026 của Ủy ban nhân dân tỉnh về y tế cơ sở.\n";

describe("the check before signing", () => {
  it("opens by its command and repairs a finding from its row, which it goes to", async () => {
    const { document } = await openUntitled(faulty);
    await commands.executeCommand("kehoach.showChecklist");
    const finding = await eventually("the finding", () => findingsOf(document, rule)[0]);
    const { start, end } = finding.range;
    const range = { start: { line: start.line, character: start.character }, end: { line: end.line, character: end.character } };
    const row = { kind: "finding", finding: { rule: ruleOf(finding), message: finding.message, range } };
    // The view knows its plan a moment after it has come to sight.
    await eventually("the repair", async () => {
      await commands.executeCommand("kehoach.checklist.fix", row);
      return !document.getText().includes("KH- UBND");
    });
    same(document.getText(), faulty.replace("KH- UBND", "KH-UBND"), "the text after the repair");
    holds(window.activeTextEditor?.document === document, "the plan is in front");
  });
});
