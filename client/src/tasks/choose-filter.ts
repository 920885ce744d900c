import { type QuickPickItem, window } from "vscode";
import type { TaskEntry } from "../../../server/src/features/task-entry.ts";
import { say } from "../wording.ts";
import { dayOf, passes, shortDay, type TaskFilter } from "./overdue.ts";

interface Choice extends QuickPickItem {
  /** Absent where a day is still to be asked for. */
  readonly filter?: TaskFilter;
}

/** Asks which tasks to show, with how many each choice leaves; undefined when nothing is chosen. */
export async function chooseFilter(tasks: readonly TaskEntry[], now: TaskFilter, today: string): Promise<TaskFilter | undefined> {
  const choice = (filter: TaskFilter): Choice => ({
    label: filterName(filter),
    description: String(tasks.filter((task) => passes(task, filter)).length),
    filter,
  });
  const choices: readonly Choice[] = [
    choice({ kind: "all" }),
    choice({ kind: "missing" }),
    choice({ kind: "overdue", day: today }),
    ...(now.kind === "overdue" && now.day !== today ? [choice(now)] : []),
    { label: say({ vi: "Quá hạn vào một ngày khác…", en: "Overdue on another day…" }) },
  ];
  const chosen = await window.showQuickPick(choices, { placeHolder: say({ vi: "Chỉ hiện nhiệm vụ nào?", en: "Which tasks to show?" }) });
  return chosen && (chosen.filter ?? askForDay(today));
}

/** "Chưa có thời hạn", "Quá hạn vào ngày 15/6/2026" */
export function filterName(filter: TaskFilter): string {
  switch (filter.kind) {
    case "all":
      return say({ vi: "Mọi nhiệm vụ", en: "All tasks" });
    case "missing":
      return say({ vi: "Chưa có thời hạn", en: "Without a deadline" });
    case "overdue":
      return say({ vi: `Quá hạn vào ngày ${shortDay(filter.day)}`, en: `Overdue on ${shortDay(filter.day)}` });
  }
}

async function askForDay(today: string): Promise<TaskFilter | undefined> {
  const written = await window.showInputBox({
    prompt: say({ vi: "Tính quá hạn vào ngày nào? (ngày/tháng/năm)", en: "Overdue on which day? (day/month/year)" }),
    value: shortDay(today),
    validateInput: (value) =>
      dayOf(value) ? undefined : say({ vi: "Ghi ngày/tháng/năm, ví dụ 15/6/2026.", en: "Write day/month/year, such as 15/6/2026." }),
  });
  const day = written === undefined ? undefined : dayOf(written);
  return day === undefined ? undefined : { kind: "overdue", day };
}
