import { MarkdownString, ThemeColor, ThemeIcon, TreeItem, TreeItemCollapsibleState } from "vscode";
import type { ByHandEntry, ComponentEntry, FindingEntry } from "../../../server/src/features/checklist-entry.ts";
import { say } from "../wording.ts";
import { countsOf, countWords, gravest } from "./words.ts";

const severityIcons: Readonly<Record<FindingEntry["severity"], ThemeIcon>> = {
  error: new ThemeIcon("error", new ThemeColor("list.errorForeground")),
  warning: new ThemeIcon("warning", new ThemeColor("list.warningForeground")),
  information: new ThemeIcon("info", new ThemeColor("editorInfo.foreground")),
  hint: new ThemeIcon("lightbulb"),
};

/** A line of the list: green where nothing was found, else how much is to do; it says so where nothing looks at it. */
export function componentItem({ id, title, rules, findings }: ComponentEntry): TreeItem {
  const item = new TreeItem(title, findings.length === 0 ? TreeItemCollapsibleState.None : TreeItemCollapsibleState.Collapsed);
  const counts = countsOf(findings);
  const grave = gravest(counts);
  item.id = id;
  if (grave) {
    item.description = say(countWords(counts));
    item.iconPath = severityIcons[grave];
  } else if (rules === 0) {
    item.description = say({ vi: "không kiểm tra: các quy tắc đã tắt", en: "not checked: its rules are off" });
    item.iconPath = new ThemeIcon("circle-slash");
  } else {
    item.description = say({ vi: "đạt", en: "in order" });
    item.iconPath = new ThemeIcon("pass", new ThemeColor("testing.iconPassed"));
    item.tooltip = say({ vi: `${rules} quy tắc đã kiểm tra, không thấy gì.`, en: `${rules} rules looked and found nothing.` });
  }
  item.accessibilityInformation = { label: `${title}: ${item.description}` };
  return item;
}

/** A row for a finding: what is wrong and in which line; a click goes there. */
export function findingItem({ id, title, message, severity, range, fixable }: FindingEntry): TreeItem {
  const line = range.start.line + 1;
  const item = new TreeItem(title, TreeItemCollapsibleState.None);
  const where = say({ vi: `dòng ${line}`, en: `line ${line}` });
  item.id = id;
  item.description = where;
  item.tooltip = message;
  item.iconPath = severityIcons[severity];
  item.contextValue = fixable ? "fixableFinding" : "finding";
  const repair = fixable ? say({ vi: "có cách sửa", en: "can be repaired" }) : "";
  item.accessibilityInformation = { label: [title, where, message, repair].filter(Boolean).join(", ") };
  return item;
}

/** The row above what a person has to look at. */
export function byHandGroup(entries: readonly ByHandEntry[]): TreeItem {
  const item = new TreeItem(say({ vi: "Cần người xem", en: "To look at by hand" }), TreeItemCollapsibleState.Expanded);
  item.id = "by-hand";
  item.description = say({ vi: `${entries.length} việc`, en: `${entries.length} things` });
  item.iconPath = new ThemeIcon("account");
  return item;
}

export function byHandItem({ id, title, detail, clause }: ByHandEntry): TreeItem {
  const item = new TreeItem(title, TreeItemCollapsibleState.None);
  item.id = `by-hand ${id}`;
  item.iconPath = new ThemeIcon("eye");
  item.tooltip = new MarkdownString().appendText(detail).appendMarkdown("\n\n").appendText(clause);
  item.accessibilityInformation = { label: [title, detail, clause].join(", ") };
  return item;
}
