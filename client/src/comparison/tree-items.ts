import { ThemeColor, ThemeIcon, TreeItem, TreeItemCollapsibleState } from "vscode";
import type { ComparedPlace, ComparedTask } from "../../../server/src/features/comparison-entry.ts";
import { shortDay } from "../tasks/overdue.ts";
import { say } from "../wording.ts";

const verdictNames: Readonly<Record<ComparedTask["verdict"], { readonly vi: string; readonly en: string }>> = {
  missing: { vi: "Chưa có trong kế hoạch này", en: "Missing in this plan" },
  later: { vi: "Muộn hơn thời hạn được giao", en: "Later than asked" },
  open: { vi: "Chưa có thời hạn", en: "Without a deadline" },
  kept: { vi: "Đã có", en: "Covered" },
};

const icons: Readonly<Record<ComparedTask["verdict"], ThemeIcon>> = {
  missing: new ThemeIcon("error", new ThemeColor("list.errorForeground")),
  later: new ThemeIcon("warning", new ThemeColor("list.warningForeground")),
  open: new ThemeIcon("question", new ThemeColor("list.warningForeground")),
  kept: new ThemeIcon("check"),
};

/** A row for a verdict with the number of its tasks. */
export function groupItem(verdict: ComparedTask["verdict"], count: number): TreeItem {
  const state = verdict === "kept" ? TreeItemCollapsibleState.Collapsed : TreeItemCollapsibleState.Expanded;
  const item = new TreeItem(say(verdictNames[verdict]), state);
  const tasks = say({ vi: `${count} nhiệm vụ`, en: count === 1 ? "1 task" : `${count} tasks` });
  item.id = verdict;
  item.description = String(count);
  item.iconPath = icons[verdict];
  item.accessibilityInformation = { label: `${say(verdictNames[verdict])}, ${tasks}` };
  return item;
}

/** A row for a task of the superior plan; `id` stays while the plans are edited. */
export function taskItem(id: string, { asked, as }: ComparedTask): TreeItem {
  const item = new TreeItem(asked.words, TreeItemCollapsibleState.Collapsed);
  const partner = as === "partner" ? say({ vi: "phối hợp", en: "takes part" }) : "";
  item.id = id;
  item.description = [partner, asked.deadline].filter(Boolean).join(" · ");
  item.tooltip = [asked.words, partner, timeOf(asked)].filter(Boolean).join("\n");
  item.iconPath = new ThemeIcon("circle-outline");
  const role = partner || say({ vi: "chủ trì", en: "leads" });
  item.accessibilityInformation = { label: [asked.words, role, asked.deadline].filter(Boolean).join(", ") };
  return item;
}

/** A row for where one of the two plans speaks of the task: its time first, which is what is compared, then its words. */
export function placeItem(id: string, side: "asked" | "answer", place: ComparedPlace): TreeItem {
  const { words, deadline, range } = place;
  const name = side === "asked" ? say({ vi: "được giao", en: "asked for" }) : say({ vi: "kế hoạch này", en: "this plan" });
  const time = deadline || say({ vi: "chưa có thời hạn", en: "no deadline" });
  const line = say({ vi: `dòng ${range.start.line + 1}`, en: `line ${range.start.line + 1}` });
  const item = new TreeItem(time);
  item.id = id;
  item.description = `${name} · ${words}`;
  item.tooltip = [`${name.charAt(0).toUpperCase()}${name.slice(1)}, ${line}`, words, timeOf(place)].join("\n");
  item.iconPath = new ThemeIcon(side === "asked" ? "arrow-up" : "arrow-right");
  item.accessibilityInformation = { label: [time, name, line, words].join(", ") };
  return item;
}

function timeOf({ deadline, due }: ComparedPlace): string {
  if (deadline === "") return say({ vi: "chưa có thời hạn", en: "no deadline" });
  return due === null ? deadline : `${deadline} (${say({ vi: "hạn cuối", en: "last day" })} ${shortDay(due)})`;
}
