import { afterEach, describe, expect, it } from "vitest";
import { type NewPlanKnowledge, newPlanKnowledgeRequest } from "../../server/src/features/new-plan-knowledge-request.ts";
import { Editor } from "./editor.ts";

describe("what a new plan is asked with", () => {
  let editor: Editor;
  afterEach(() => editor.stop());

  it("is the profile of the settings and the documents in force, laws first, before any plan is open", async () => {
    editor = await Editor.start({ settings: { issuer: { body: "Sở Nội vụ", unit: "TH" } } });
    const told = await editor.connection.sendRequest<NewPlanKnowledge>(newPlanKnowledgeRequest, { uri: "untitled:ke-hoach.kehoach" });
    expect(told.profile).toMatchObject({ body: "Sở Nội vụ", unit: "TH" });
    const labels = told.bases.map(({ label }) => label);
    expect(labels).toContain("Nghị định số 30/2020/NĐ-CP");
    expect(labels.findLastIndex((label) => label.startsWith("Luật "))).toBeLessThan(
      labels.findIndex((label) => label.startsWith("Nghị định ")),
    );
  });
});
