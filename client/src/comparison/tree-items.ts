import { ThemeColor, ThemeIcon, TreeItem, TreeItemCollapsibleState } from "vscode";
import type { ComparedPlace, ComparedTask } from "../../../server/src/features/comparison-entry.ts";
import { say } from "../wording.ts";

const verdictNames: Readonly<Record<ComparedTask["verdict"], { readonly vi: string; readonly en: string }>> = {
  missing: { vi: "Chưa có trong kế hoạch này", en: "Missing in this plan" },
  later: { vi: "Thời hạn muộn hơn được giao", en: "Later than asked" },
  open: { vi: "Chưa có thời hạn", en: "Without a deadline" },
  kept: { vi: "Đã có", en: "Covered" },
};

const icons: Readonly<Record<ComparedTask["verdict"], ThemeIcon>> = {
  missing: new ThemeIcon("error", new ThemeColor("list.errorForeground")),
  later: new ThemeIcon("warning", new ThemeColor("list.warningForeground")),
  open: new ThemeIcon("info", new ThemeColor("editorInfo.foreground")),
  kept: new ThemeIcon("check"),
};

/** A row for a verdict with the number of its tasks. */
export function groupItem(verdict: ComparedTask["verdict"], count: number): TreeItem {
  const state = verdict === "kept" ? TreeItemCollapsibleState.Collapsed : TreeItemCollapsibleState.Expanded;
  const item = new TreeItem(say(verdictNames[verdict]), state);
  item.id = verdict;
  item.description = String(count);
  item.iconPath = icons[verdict];
  const tasks = say({ vi: `${count} nhiệm vụ`, en: count === 1 ? "1 task" : `${count} tasks` });
  item.accessibilityInformation = { label: `${say(verdictNames[verdict])}, ${tasks}` };
  return item;
}

/** A row for a task of the superior plan. */
export function taskItem({ asked, as, verdict }: ComparedTask): TreeItem {
  const item = new TreeItem(asked.words, TreeItemCollapsibleState.Collapsed);
  item.id = `${verdict} ${asked.range.start.line}:${asked.range.start.character}`;
  item.description = asked.deadline;
  item.tooltip = asked.words;
  item.iconPath = new ThemeIcon(as === "lead" ? "tasklist" : "organization");
  const role = as === "lead" ? say({ vi: "chủ trì", en: "leads" }) : say({ vi: "phối hợp", en: "takes part" });
  item.accessibilityInformation = { label: [asked.words, role, asked.deadline].filter(Boolean).join(", ") };
  return item;
}

/** A row for where one of the two plans speaks of the task. */
export function placeItem(side: "asked" | "answer", { words, deadline, due, range }: ComparedPlace): TreeItem {
  const name = side === "asked" ? say({ vi: "Cấp trên giao", en: "Asked for" }) : say({ vi: "Kế hoạch này", en: "This plan" });
  const line = say({ vi: `dòng ${range.start.line + 1}`, en: `line ${range.start.line + 1}` });
  const none = say({ vi: "chưa có thời hạn", en: "no deadline" });
  const item = new TreeItem(`${name}: ${words}`);
  item.description = deadline || none;
  item.tooltip = [words, deadline && due ? `${deadline} → ${due}` : deadline || none].join("\n");
  item.iconPath = new ThemeIcon(side === "asked" ? "arrow-up" : "arrow-right");
  item.accessibilityInformation = { label: [name, line, words, deadline || none].join(", ") };
  return item;
}
