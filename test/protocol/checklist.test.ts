import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { TextEdit } from "vscode-languageserver/node";
import type { Checklist, FindingFix } from "../../server/src/features/checklist-entry.ts";
import { Editor } from "./editor.ts";

const uri = "untitled:plan";
const textDocument = { uri };
const text = "KẾ HOẠCH\nY tế cơ sở\n\nThực hiện Kế hoạch số 1420/KH- UBND ngày 02/3/2026 của Ủy ban nhân dân tỉnh về y tế cơ sở.\n";

describe("the check before signing", () => {
  let editor: Editor;
  beforeAll(async () => {
    editor = await Editor.start({ settings: { language: "en", rules: { "form/missing-component": "off" } } });
    await editor.open(uri, text);
  });
  afterAll(() => editor.stop());

  const asked = <R>(request: string, more: object = {}): Promise<R | null> =>
    editor.connection.sendRequest(request, { textDocument, ...more });

  it("is answered by component, in the user's language, with what a person has to look at", async () => {
    const answer = await asked<Checklist>("kehoach/checklist");
    expect(answer?.components.find(({ id }) => id === "citations")).toMatchObject({
      title: "Citations, short names",
      findings: [{ id: "citation/malformed-symbol#1", severity: "error", fixable: true, range: { start: { line: 3 } } }],
    });
    expect(answer?.components.find(({ id }) => id === "deadlines")).toMatchObject({ title: "Deadlines", findings: [] });
    expect(answer?.byHand[0]).toMatchObject({ title: "The parent body is right" });
  });

  it("counts the mandatory errors, which the repair of a finding takes away", async () => {
    expect(await asked("kehoach/checklistCounts")).toMatchObject({ bySeverity: { error: 1 } });
    const answer = await asked<Checklist>("kehoach/checklist");
    const finding = answer?.components.flatMap(({ findings }) => findings).find(({ severity }) => severity === "error");
    const [fix] = (await asked<FindingFix[]>("kehoach/findingFixes", { finding })) ?? [];
    const edits: readonly TextEdit[] = fix?.edit.changes?.[uri] ?? [];
    await editor.change(uri, ...edits.map(({ range, newText }) => ({ range, text: newText })));
    expect(editor.text(uri)).toContain("1420/KH-UBND");
    expect(await asked("kehoach/checklistCounts")).toMatchObject({ bySeverity: { error: 0 } });
    expect(await asked("kehoach/findingFixes", { finding })).toEqual([]);
  });

  it("is nothing for a text that is not open", async () => {
    expect(await editor.connection.sendRequest("kehoach/checklist", { textDocument: { uri: "untitled:other" } })).toBeNull();
  });
});
