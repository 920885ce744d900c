import { ThemeColor, ThemeIcon, TreeItem, TreeItemCollapsibleState } from "vscode";
import type { CitedDocumentEntry, CitedDocumentMention } from "../../../server/src/features/cited-documents.ts";
import { say } from "../wording.ts";

/** LSP's severities. */
const error = 1;
const warning = 2;

/** A row for a document: its name, date and issuer; the gravest problem of its mentions as the icon. It opens where there are several. */
export function documentItem({ id, name, detail, fullForm, mentions }: CitedDocumentEntry): TreeItem {
  const item = new TreeItem(name, mentions.length > 1 ? TreeItemCollapsibleState.Collapsed : TreeItemCollapsibleState.None);
  const problems = mentions.flatMap((mention) => mention.problems);
  item.id = id;
  item.description = detail;
  item.tooltip = [fullForm, ...problems.map(({ message }) => `• ${message}`)].join("\n");
  item.iconPath = problemIcon(problems) ?? new ThemeIcon("file");
  const times = say({ vi: `${mentions.length} lần dẫn`, en: mentions.length === 1 ? "cited once" : `cited ${mentions.length} times` });
  item.accessibilityInformation = { label: [name, detail, times, problemWords(problems.length)].filter((part) => part !== "").join(", ") };
  return item;
}

/** A row for a mention: the words around it with the citation set off, and its line. */
export function mentionItem(id: string, { range, before, text, after, problems }: CitedDocumentMention): TreeItem {
  const item = new TreeItem({ label: `${before}${text}${after}`, highlights: [[before.length, before.length + text.length]] });
  const line = say({ vi: `dòng ${range.start.line + 1}`, en: `line ${range.start.line + 1}` });
  item.id = id;
  item.description = line;
  item.tooltip = [`${before}${text}${after}`, ...problems.map(({ message }) => `• ${message}`)].join("\n");
  const icon = problemIcon(problems);
  if (icon) item.iconPath = icon;
  const found = problems.map(({ message }) => message);
  item.accessibilityInformation = {
    label: [line, `${before}${text}${after}`, ...(found.length > 0 ? [problemWords(found.length), ...found] : [])].join(", "),
  };
  return item;
}

function problemIcon(problems: CitedDocumentMention["problems"]): ThemeIcon | undefined {
  if (problems.length === 0) return undefined;
  const gravest = Math.min(...problems.map(({ severity }) => severity));
  if (gravest === error) return new ThemeIcon("error", new ThemeColor("list.errorForeground"));
  if (gravest === warning) return new ThemeIcon("warning", new ThemeColor("list.warningForeground"));
  return new ThemeIcon("info", new ThemeColor("editorInfo.foreground"));
}

function problemWords(count: number): string {
  if (count === 0) return "";
  return say({ vi: `có ${count} chỗ cần xem lại`, en: count === 1 ? "1 problem" : `${count} problems` });
}
