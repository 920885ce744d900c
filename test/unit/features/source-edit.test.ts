import { expect, test } from "vitest";
import { sourceFix } from "../../../server/src/features/source-edit.ts";
import { parsePlan } from "../../../server/src/plan/parse.ts";
import { createChecker } from "../../../server/src/rules/check.ts";
import { deadlineLabelPair } from "../../../server/src/rules/deadline-label-pair.ts";

test("a line added below another is indented like it and stands behind its closing marks", () => {
  const plan = parsePlan(
    "1. Tuyên truyền\n  * **Cơ quan chủ trì: Sở Nội vụ.**\n  * **Thời gian hoàn thành: Quý II/2026.**\n2. Tập huấn\n  * **Cơ quan chủ trì: Sở Y tế.**\n",
  );
  const [finding] = createChecker([deadlineLabelPair], () => {})(plan);
  const [fix] = finding?.fixes ?? [];
  const edits = fix ? sourceFix(plan, fix).edits : [];
  const end = { line: 4, character: "  * **Cơ quan chủ trì: Sở Y tế.**".length };
  expect(edits).toEqual([{ range: { start: end, end }, newText: "\n  * Thời gian hoàn thành: …" }]);
});
