import { type QuickPickItem, QuickPickItemKind, type TextDocument, Uri, window, workspace } from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import type { ComparableBody, SuperiorPlan } from "../../../server/src/features/comparison-entry.ts";
import { planInFront } from "../cited-documents/shown-plan.ts";
import { say } from "../wording.ts";
import { askBodies, askSuperiorPlans, type Comparison } from "./ask.ts";

/** Asks what is not given: the superior plan, and the body whose tasks are looked for. Undefined when nothing is chosen. */
export async function chooseComparison(client: BaseLanguageClient, given?: Uri, body?: string): Promise<Comparison | undefined> {
  const plan = planInFront();
  if (!plan) {
    const none = { vi: "Hãy mở bản kế hoạch cần đối chiếu trước.", en: "Open the plan to be compared first." };
    await window.showInformationMessage(say(none));
    return undefined;
  }
  const uri = given ?? (await choosePlan(client, plan));
  const superior = uri && (await opened(uri));
  if (!superior) return undefined;
  const name = body ?? (await chooseBody(client, plan, superior));
  return name === undefined ? undefined : { plan: plan.uri, superior: superior.uri, body: name };
}

interface PlanRow extends QuickPickItem {
  readonly uri?: Uri;
}

async function choosePlan(client: BaseLanguageClient, plan: TextDocument): Promise<Uri | undefined> {
  const plans = await askSuperiorPlans(client, plan);
  const cited = plans.filter((one) => one.cited);
  const others = plans.filter((one) => !one.cited);
  const rows: readonly PlanRow[] = [
    ...group(say({ vi: "Kế hoạch này viện dẫn", en: "Cited by this plan" }), cited),
    ...group(say({ vi: "Kế hoạch khác trong thư mục", en: "Other plans of the folder" }), others),
    { label: "", kind: QuickPickItemKind.Separator },
    { label: say({ vi: "Chọn tệp khác…", en: "Another file…" }), alwaysShow: true },
  ];
  const row = await window.showQuickPick(rows, {
    title: say({ vi: "Đối chiếu kế hoạch cấp trên (bước 1/2)", en: "Compare with the superior plan (step 1 of 2)" }),
    placeHolder: say({ vi: "Chọn kế hoạch cấp trên", en: "Choose the superior plan" }),
    matchOnDetail: true,
  });
  if (!row || row.uri) return row?.uri;
  const openLabel = say({ vi: "Đối chiếu", en: "Compare" });
  return (await window.showOpenDialog({ canSelectMany: false, openLabel }))?.[0];
}

function group(label: string, plans: readonly SuperiorPlan[]): readonly PlanRow[] {
  if (plans.length === 0) return [];
  const rows = plans.map((plan): PlanRow => {
    const uri = Uri.parse(plan.uri);
    return { label: plan.title, detail: workspace.asRelativePath(uri), uri };
  });
  return [{ label, kind: QuickPickItemKind.Separator }, ...rows];
}

/** A file that is no text, or is gone, is told of. */
async function opened(uri: Uri): Promise<TextDocument | undefined> {
  try {
    return await workspace.openTextDocument(uri);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    await window.showErrorMessage(
      say({ vi: `Không mở được kế hoạch cấp trên: ${reason}`, en: `The superior plan cannot be opened: ${reason}` }),
    );
    return undefined;
  }
}

interface BodyRow extends QuickPickItem {
  readonly body?: ComparableBody;
}

async function chooseBody(client: BaseLanguageClient, plan: TextDocument, superior: TextDocument): Promise<string | undefined> {
  const bodies = await askBodies(client, plan, superior);
  if (bodies.length === 0) {
    const none = { vi: "Không thấy kế hoạch cấp trên giao việc cho cơ quan nào.", en: "The superior plan hands work to nobody." };
    await window.showInformationMessage(say(none));
    return undefined;
  }
  const kinds = [
    ["issuer", say({ vi: "Cơ quan ban hành kế hoạch này", en: "The body that issues this plan" })],
    ["body", say({ vi: "Cơ quan được giao", en: "Bodies given work" })],
    ["group", say({ vi: "Nhóm cơ quan được giao", en: "Groups of bodies given work" })],
  ] as const;
  const rows = kinds.flatMap(([kind, label]): readonly BodyRow[] => {
    const here = bodies.filter((body) => body.kind === kind);
    return here.length === 0 ? [] : [{ label, kind: QuickPickItemKind.Separator }, ...here.map(bodyRow)];
  });
  const other: BodyRow = { label: say({ vi: "Cơ quan khác…", en: "Another body…" }), alwaysShow: true };
  const title = say({ vi: "Đối chiếu kế hoạch cấp trên (bước 2/2)", en: "Compare with the superior plan (step 2 of 2)" });
  const placeHolder = say({ vi: "Đối chiếu nhiệm vụ giao cho cơ quan nào?", en: "Whose tasks?" });
  const row = await window.showQuickPick([...rows, { label: "", kind: QuickPickItemKind.Separator }, other], { title, placeHolder });
  if (!row || row.body) return row?.body?.name;
  const prompt = say({ vi: "Tên cơ quan, ví dụ: Ủy ban nhân dân xã An Bình", en: "The body's name, such as: Ủy ban nhân dân xã An Bình" });
  return (await window.showInputBox({ title, prompt }))?.trim() || undefined;
}

function bodyRow(body: ComparableBody): BodyRow {
  const { name, tasks } = body;
  return { label: name, description: say({ vi: `${tasks} nhiệm vụ`, en: tasks === 1 ? "1 task" : `${tasks} tasks` }), body };
}
