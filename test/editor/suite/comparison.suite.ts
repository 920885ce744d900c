import { commands, window, workspace } from "vscode";
import type { ComparedTask } from "../../../server/src/features/comparison-entry.ts";
import { eventually, present, same } from "./expectations.ts";
import { openUntitled } from "./open-plans.ts";

const superior = `KẾ HOẠCH
Chuyển đổi số năm 2026

I. NHIỆM VỤ

1. Giao Sở Y tế xây dựng bệnh án điện tử tại các bệnh viện công lập, hoàn thành trước ngày 30/6/2026.

2. Giao Sở Y tế lập dự toán mua sắm thiết bị khám bệnh từ xa trong quý I/2026.
`;

describe("a plan set against its superior plan", () => {
  it("is compared task by task, and a task leads to where the plan carries it out", async () => {
    const above = await workspace.openTextDocument({ language: "kehoach", content: superior });
    const below = superior.replace("Giao Sở Y tế xây dựng", "Phòng Nghiệp vụ Y chủ trì xây dựng").replace("30/6", "15/8");
    const { document } = await openUntitled(below.slice(0, below.indexOf("2. Giao")));
    const tasks = await eventually("a comparison", async () => {
      const compared = await commands.executeCommand<ComparedTask[]>("kehoach.compareWithSuperior", above.uri, "Sở Y tế");
      return compared.length > 0 && compared;
    });
    same(
      tasks.map(({ verdict }) => verdict),
      ["later", "missing"],
      "the verdicts",
    );
    same(
      await commands.executeCommand<ComparedTask[]>("kehoach.compareWithSuperior", above.uri, "Sở Ngoại vụ"),
      [],
      "what a body without tasks is asked",
    );
    await commands.executeCommand("kehoach.goToMention", document.uri, present(tasks[0]?.answer, "an answer").range);
    const editor = present(window.activeTextEditor, "an editor");
    same(editor.document.getText(editor.selection).slice(0, 17), "Phòng Nghiệp vụ Y", "the words selected");
  });
});
