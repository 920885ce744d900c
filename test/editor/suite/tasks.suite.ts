import {
  type CallHierarchyItem,
  type CallHierarchyOutgoingCall,
  type CodeLens,
  ConfigurationTarget,
  commands,
  type InlayHint,
  Range,
  type TextDocument,
  window,
  workspace,
} from "vscode";
import { eventually, holds, present, same } from "./expectations.ts";
import { openUntitled } from "./open-plans.ts";

const plan = `KẾ HOẠCH
Cải cách hành chính năm 2026

I. NHIỆM VỤ

a) Sở Nội vụ chủ trì, phối hợp với Sở Tài chính ban hành quy chế trước ngày 15/6/2026.

b) Giao Sở Y tế rà soát thủ tục.
`;

const at = (document: TextDocument, words: string) => document.positionAt(document.getText().indexOf(words));

describe("the tasks of a plan", () => {
  it("show in a view that is arranged and goes to a task where it stands now", async () => {
    const { document } = await openUntitled(plan);
    await commands.executeCommand("kehoach.tasks.focus");
    for (const by of ["byDueDate", "bySection", "byAgency"]) await commands.executeCommand(`kehoach.tasks.${by}`);
    // The view asks for the tasks a moment after it has come to sight.
    const goesTo = async (words: string): Promise<void> => {
      const selected = await eventually(`a selection of ${words}`, async () => {
        await commands.executeCommand("kehoach.goToTask", "0#1");
        const editor = window.activeTextEditor;
        return editor?.document === document && document.getText(editor.selection).includes(words) && editor.selection;
      });
      holds(document.getText(selected).startsWith("Giao Sở Y tế"), "the task is selected, without its letter");
    };
    await goesTo("rà soát thủ tục");
    const editor = present(window.activeTextEditor, "an editor");
    await editor.edit((edit) => edit.insert(at(document, "I. NHIỆM VỤ"), "Thực hiện chương trình công tác.\n\n"));
    await goesTo("rà soát thủ tục");
  });

  it("lead from a body to those it works with", async () => {
    const { document } = await openUntitled(plan);
    const [body] = await eventually("a body", async () => {
      const items = await commands.executeCommand<CallHierarchyItem[] | undefined>(
        "vscode.prepareCallHierarchy",
        document.uri,
        at(document, "Nội vụ"),
      );
      return items && items.length > 0 && items;
    });
    const calls = await commands.executeCommand<CallHierarchyOutgoingCall[]>("vscode.provideOutgoingCalls", body);
    same(
      calls.map(({ to, fromRanges }) => [to.name, to.detail, ...fromRanges.map((range) => document.getText(range))]),
      [["Sở Tài chính", "phối hợp 1 nhiệm vụ", "Sở Tài chính"]],
      "who is handed work",
    );
  });

  it("are counted above headings, and a click shows them", async () => {
    const { document } = await openUntitled(plan);
    const setting = workspace.getConfiguration("kehoach");
    await setting.update("codeLens", true, ConfigurationTarget.Global);
    try {
      const [lens] = await eventually("lenses", async () => {
        const shown = await commands.executeCommand<CodeLens[]>("vscode.executeCodeLensProvider", document.uri, 10);
        return shown.length > 0 && shown;
      });
      same(lens?.command?.title, "2 nhiệm vụ · 1 chưa có thời hạn", "what the lens says");
      same(lens?.command?.command, "kehoach.showTasksBelow", "its command");
      await commands.executeCommand("kehoach.showTasksBelow", ...(lens?.command?.arguments ?? []));
      await commands.executeCommand("closeReferenceSearch");
    } finally {
      await setting.update("codeLens", undefined, ConfigurationTarget.Global);
    }
  });
});

describe("the last day beside a deadline", () => {
  const hintsOf = async (document: TextDocument): Promise<readonly string[]> => {
    const whole = new Range(document.positionAt(0), document.positionAt(document.getText().length));
    const hints = await commands.executeCommand<InlayHint[]>("vscode.executeInlayHintProvider", document.uri, whole);
    return hints.map(({ label }) => String(label));
  };
  after(() => workspace.getConfiguration("kehoach.inlayHints").update("deadlines", undefined, ConfigurationTarget.Global));

  it("is hidden until it is wanted, and hidden again", async () => {
    const { document } = await openUntitled(plan);
    same(await hintsOf(document), [], "hints at first");
    await commands.executeCommand("kehoach.toggleDeadlineHints");
    const [hint] = await eventually("a hint", async () => {
      const hints = await hintsOf(document);
      return hints.length > 0 && hints;
    });
    holds(hint?.startsWith("Chủ nhật 14/6/2026 (nghỉ)") === true, `the hint: ${hint}`);
    await commands.executeCommand("kehoach.toggleDeadlineHints");
    await eventually("no hints", async () => (await hintsOf(document)).length === 0);
  });
});
