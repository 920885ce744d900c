import { type QuickPickItem, SnippetString, Uri, window, workspace } from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import { codeByInitials, isPeoplesCommittee, newPlanSnippet } from "../../../server/src/features/new-plan.ts";
import { type NewPlanKnowledge, newPlanKnowledgeRequest } from "../../../server/src/features/new-plan-knowledge-request.ts";
import { newSections, newSectionTitles } from "../../../server/src/features/new-plan-sections.ts";
import { languageId } from "../language-client.ts";
import type { ServerOnDemand } from "../server-on-demand.ts";
import { say, type Wording } from "../wording.ts";

/** "Soạn kế hoạch mới": asks what the head and the opening need, then opens the plan with tab stops. Escape at any question: nothing happens. */
export async function newPlan(server: ServerOnDemand, client: BaseLanguageClient): Promise<void> {
  await server.start();
  const folder = window.activeTextEditor && workspace.getWorkspaceFolder(window.activeTextEditor.document.uri);
  const root = (folder ?? workspace.workspaceFolders?.[0])?.uri;
  const uri = root ? client.code2ProtocolConverter.asUri(Uri.joinPath(root, "ke-hoach.kehoach")) : "untitled:ke-hoach.kehoach";
  const { profile, bases: known, year } = await client.sendRequest<NewPlanKnowledge>(newPlanKnowledgeRequest, { uri });

  const issuer = await ask(1, { vi: "Cơ quan ban hành", en: "Issuing body" }, profile.body, committeeName);
  if (issuer === undefined) return;
  const hasParent = !isPeoplesCommittee(issuer) && !/^Bộ /u.test(issuer);
  const parentTitle = { vi: "Cơ quan chủ quản (để trống nếu không ghi)", en: "Body above it (may be left empty)" };
  const parent = hasParent ? await ask(2, parentTitle, "", committeeName, true) : "";
  if (parent === undefined) return;
  const code = await ask(
    3,
    { vi: "Chữ viết tắt tên cơ quan trong số, ký hiệu", en: "Code of the body in the number" },
    codeByInitials(issuer),
    codeExample,
  );
  if (code === undefined) return;
  const subject = await ask(4, { vi: "Trích yếu nội dung kế hoạch", en: "Subject of the plan" }, "", subjectExample);
  if (subject === undefined) return;
  const bases = await pick(
    5,
    { vi: "Căn cứ (chọn nhiều, hoặc không chọn)", en: "Legal bases (any number)" },
    known.map(({ label, text }) => ({ label, detail: text, picked: false })),
  );
  if (!bases) return;
  const parts = newSections.map((section) => ({ label: newSectionTitles[section], picked: true }));
  const sections = await pick(6, { vi: "Các phần của kế hoạch", en: "Parts of the plan" }, parts);
  if (!sections) return;

  const snippet = newPlanSnippet({
    issuer,
    parent,
    code,
    subject,
    // Lists answer in the order of the clicks; the plan keeps the order of force and of parts.
    bases: known.filter(({ text }) => bases.some(({ detail }) => detail === text)).map(({ text }) => text),
    sections: newSections.filter((section) => sections.some(({ label }) => label === newSectionTitles[section])),
    year,
    profile,
  });
  const document = await workspace.openTextDocument({ language: languageId, content: "" });
  const editor = await window.showTextDocument(document, { preview: false });
  await editor.insertSnippet(new SnippetString(snippet));
}

const committeeName: Wording = { vi: "Ví dụ: Ủy ban nhân dân tỉnh Lào Cai", en: "For example: Ủy ban nhân dân tỉnh Lào Cai" };
const subjectExample: Wording = { vi: "Ví dụ: Cải cách hành chính năm 2026", en: "For example: Cải cách hành chính năm 2026" };
const codeExample: Wording = { vi: "Ví dụ: UBND", en: "For example: UBND" };
const steps = 6;
const title = (step: number): string => `${say({ vi: "Soạn kế hoạch mới", en: "New plan" })} (${step}/${steps})`;

async function ask(step: number, prompt: Wording, value: string, example: Wording, mayBeEmpty = false): Promise<string | undefined> {
  const missing = say({ vi: "Chưa ghi gì.", en: "Nothing is written yet." });
  const answer = await window.showInputBox({
    title: title(step),
    prompt: say(prompt),
    value,
    placeHolder: say(example),
    ignoreFocusOut: true,
    validateInput: (text) => (mayBeEmpty || text.trim() !== "" ? undefined : missing),
  });
  return answer?.normalize("NFC").trim();
}

function pick<T extends QuickPickItem>(step: number, placeHolder: Wording, items: readonly T[]): Thenable<readonly T[] | undefined> {
  return window.showQuickPick(items, {
    title: title(step),
    placeHolder: say(placeHolder),
    canPickMany: true,
    matchOnDetail: true,
    ignoreFocusOut: true,
  });
}
