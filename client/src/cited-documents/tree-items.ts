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
  item.accessibilityInformation = { label: [name, detail, times, problemWords(problems.length)].filter(Boolean).join(", ") };
  return item;
}

/** A row for a mention: its line and the words around it, with the citation set off. */
export function mentionItem(id: string, { range, before, text, after, problems }: CitedDocumentMention): TreeItem {
  const line = range.start.line + 1;
  const lead = `${line}: ${before}`;
  const item = new TreeItem({ label: `${lead}${text}${after}`, highlights: [[lead.length, lead.length + text.length]] });
  const found = problems.map(({ message }) => message);
  item.id = id;
  item.tooltip = [`${before}${text}${after}`, ...found.map((message) => `• ${message}`)].join("\n");
  item.iconPath = problemIcon(problems) ?? new ThemeIcon("quote");
  const spoken = say({ vi: `dòng ${line}`, en: `line ${line}` });
  item.accessibilityInformation = {
    label: [spoken, `${before}${text}${after}`, problemWords(found.length), ...found].filter(Boolean).join(", "),
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
