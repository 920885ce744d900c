import { type QuickPickItem, type TextDocument, Uri, window, workspace } from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import { type TaskFileFormat, type TaskLinesParams, taskFileFormats, taskLinesRequest } from "../../../server/src/output/tasks-format.ts";
import { calendarDays, type TaskLine } from "../../../server/src/output/tasks-line.ts";
import { planInFront } from "../cited-documents/shown-plan.ts";
import type { FileWriters } from "../task-files/writer.ts";
import { say, type Wording } from "../wording.ts";
import { askWhere, freeOf, nameOf, offerToOpen } from "./exported-file.ts";

const names: Readonly<Record<TaskFileFormat, Wording & { readonly detail: Wording }>> = {
  xlsx: {
    vi: "Bảng tính Excel (.xlsx)",
    en: "Excel workbook (.xlsx)",
    detail: {
      vi: "Một trang có mọi nhiệm vụ, một trang xếp theo cơ quan; lọc được",
      en: "One sheet with all tasks, one by body; with filters",
    },
  },
  csv: {
    vi: "Bảng văn bản (.csv)",
    en: "Text table (.csv)",
    detail: { vi: "Cho mọi phần mềm bảng tính và cơ sở dữ liệu", en: "For any spreadsheet or database" },
  },
  ics: {
    vi: "Lịch (.ics)",
    en: "Calendar (.ics)",
    detail: { vi: "Mỗi ngày đến hạn một sự kiện, nhắc trước 3 ngày", en: "An event for each due day, with a reminder 3 days before" },
  },
};

/**
 * "Xuất nhiệm vụ": writes the tasks of the plan in front as a file. Asks for the format and the place unless it is told them, and before it
 * writes over a file that the user has not been asked about by the dialog.
 */
export async function exportTasks(
  client: BaseLanguageClient,
  write: FileWriters["taskFile"],
  { format, target }: { readonly format: unknown; readonly target: unknown },
): Promise<void> {
  const plan = planInFront();
  if (!plan) {
    await window.showInformationMessage(say({ vi: "Hãy mở một bản kế hoạch trước.", en: "Open a plan first." }));
    return;
  }
  const chosen = taskFileFormats.find((one) => one === format) ?? (await pickFormat());
  if (!chosen) return;
  const params: TaskLinesParams = { textDocument: { uri: client.code2ProtocolConverter.asUri(plan.uri) }, file: nameOf(plan.uri) };
  const lines = (await client.sendRequest<TaskLine[] | null>(taskLinesRequest, params)) ?? [];
  const count = chosen === "ics" ? lines.flatMap(calendarDays).length : lines.length;
  if (count === 0) {
    await window.showInformationMessage(say(nothing(chosen)));
    return;
  }
  const uri = target instanceof Uri ? await freeOf(target) : await pickTarget(plan, chosen);
  if (!uri) return;
  try {
    await workspace.fs.writeFile(uri, await write(chosen, lines, new Date()));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    await window.showErrorMessage(say({ vi: `Không ghi được tệp: ${reason}`, en: `The file could not be written: ${reason}` }));
    return;
  }
  void offerToOpen(uri, told(uri, chosen, count));
}

async function pickFormat(): Promise<TaskFileFormat | undefined> {
  const items = taskFileFormats.map((format): QuickPickItem & { readonly format: TaskFileFormat } => ({
    label: say(names[format]),
    detail: say(names[format].detail),
    format,
  }));
  const placeHolder = say({ vi: "Xuất nhiệm vụ thành", en: "Export the tasks as" });
  return (await window.showQuickPick(items, { placeHolder }))?.format;
}

function pickTarget(plan: TextDocument, format: TaskFileFormat): Promise<Uri | undefined> {
  return askWhere(plan, { ending: `-nhiem-vu.${format}`, title: { vi: "Xuất nhiệm vụ", en: "Export tasks" }, kind: names[format] });
}

function nothing(format: TaskFileFormat): Wording {
  return format === "ics"
    ? { vi: "Không có nhiệm vụ nào có ngày đến hạn để đưa vào lịch.", en: "No task has a due day for a calendar." }
    : { vi: "Bản kế hoạch này chưa giao nhiệm vụ nào.", en: "This plan hands out no tasks yet." };
}

function told(uri: Uri, format: TaskFileFormat, count: number): Wording {
  return {
    vi: `Đã xuất ${count} ${format === "ics" ? "ngày đến hạn" : "nhiệm vụ"} vào ${nameOf(uri)}.`,
    en: `Exported ${count} ${format === "ics" ? "due day" : "task"}${count === 1 ? "" : "s"} to ${nameOf(uri)}.`,
  };
}
