import { type CodeAction, commands, type Diagnostic, type TextDocument, workspace } from "vscode";
import { eventually, holds, present, same } from "./expectations.ts";
import { findings, findingsOf, inFolder, openSample, openUntitled, replaceAll, reportAfter } from "./open-plans.ts";

const rule = "citation/malformed-symbol";
const faulty = "KẾ HOẠCH\n\nThực hiện Kế hoạch số 4485/KH- UBND ngày 02/3/2026 của Ủy ban nhân dân tỉnh.\n";

async function malformed(document: TextDocument): Promise<Diagnostic> {
  return eventually(`${rule} in ${document.uri.path}`, () => findingsOf(document, rule)[0]);
}

async function actionsFor(document: TextDocument, finding: Diagnostic): Promise<readonly CodeAction[]> {
  return commands.executeCommand<CodeAction[]>("vscode.executeCodeActionProvider", document.uri, finding.range, "quickfix");
}

describe("findings", () => {
  it("underlines a torn symbol and says which rule it breaks", async () => {
    const { document } = await openUntitled(faulty);
    const finding = await malformed(document);
    holds(document.getText(finding.range).includes("4485/KH- UBND"), `the finding covers “${document.getText(finding.range)}”`);
    same(finding.source, "kehoach", "the source");
    holds(typeof finding.code === "object" && finding.code.target.path.endsWith("rules.md"), "the rule links to its description");
  });

  it("repairs the symbol by the first quick fix, and the finding goes", async () => {
    const { document } = await openUntitled(faulty);
    const actions = await actionsFor(document, await malformed(document));
    const first = present(actions[0], "a quick fix");
    same(first.isPreferred, true, "the correction comes first and is preferred");
    holds(await workspace.applyEdit(present(first.edit, "the edit of the fix")), "the edit is applied");
    same(document.getText(), faulty.replace("KH- UBND", "KH-UBND"), "the text after the fix");
    await eventually("the finding is gone", () => findingsOf(document, rule).length === 0);
  });

  it("offers to ignore a finding after the correction, and then is silent", async () => {
    const { document } = await openUntitled(faulty);
    const actions = await actionsFor(document, await malformed(document));
    const ignores = actions.map((action, index) => ({ action, index })).filter(({ action }) => /bỏ qua/iu.test(action.title));
    holds((ignores[0]?.index ?? 0) > 0, `ignoring comes later: ${actions.map((action) => action.title).join(" | ")}`);
    holds(await workspace.applyEdit(present(ignores[0]?.action.edit, "the edit that ignores")), "the edit is applied");
    await eventually("the finding is gone", () => findingsOf(document, rule).length === 0);
    holds(document.getText().includes("kehoach-bỏ-qua"), "the text says what is ignored");
  });

  it("repairs the whole file with source.fixAll.kehoach", async () => {
    const { document } = await openUntitled(`${faulty}\nCăn cứ Quyết định số 12/QĐ - UBND ngày 05/01/2026.\n`);
    await malformed(document);
    // The command acts on the editor with the focus, which a new window may not have got yet: ask until it does.
    await eventually("both symbols are repaired", async () => {
      await commands.executeCommand("editor.action.codeAction", { kind: "source.fixAll.kehoach", apply: "first" });
      return document.getText().includes("4485/KH-UBND") && document.getText().includes("12/QĐ-UBND");
    });
  });

  it("says nothing about the clean sample", async () => {
    const reported = await reportAfter(async () => {
      const { document } = await openSample("01-chuyen-doi-so-2026.kehoach");
      const text = document.getText();
      await replaceAll(document, `${text}\n`);
      await replaceAll(document, text);
      return document;
    });
    same(
      reported.map((finding) => finding.message),
      [],
      "findings",
    );
  });

  it("keeps two open plans apart", async () => {
    const first = (await openUntitled(faulty)).document;
    const second = (await openUntitled(faulty.replace("KH- UBND", "KH-UBND"))).document;
    await malformed(first);
    await replaceAll(second, `${second.getText()}\nCăn cứ Quyết định số 12/QĐ - UBND ngày 05/01/2026.\n`);
    same((await malformed(second)).range.start.line, 4, "line of the finding in the second plan");
    same((await malformed(first)).range.start.line, 2, "line of the finding in the first plan");
  });

  it("checks a saved file as it checks an unsaved one", async () => {
    const uri = inFolder("thu.kehoach");
    await workspace.fs.writeFile(uri, new TextEncoder().encode(faulty));
    const { document } = await openSample("thu.kehoach");
    await malformed(document);
    await replaceAll(document, faulty.replace("KH- UBND", "KH-UBND"));
    await eventually("no finding of the rule", () => findingsOf(document, rule).length === 0);
    holds(await document.save(), "saved");
    same(new TextDecoder().decode(await workspace.fs.readFile(uri)), faulty.replace("KH- UBND", "KH-UBND"), "the file");
  });

  it("keeps up with a person who types", async () => {
    const { document } = await openUntitled("KẾ HOẠCH\n\n");
    let text = document.getText();
    for (const word of "Thực hiện Kế hoạch số 4485/KH- UBND ngày 02/3/2026.".split(" ")) {
      text += `${word} `;
      await replaceAll(document, text);
    }
    await malformed(document);
    await replaceAll(document, "KẾ HOẠCH\n");
    await eventually("no finding is left over", () => findings(document).every((finding) => finding.range.end.line <= 1));
  });
});
