import type { OutlineNode } from "../features/outline.ts";
import { rangeOf } from "../plan/place.ts";
import type { Message, Severity } from "../rules/rule.ts";
import type { Position } from "../text/source-text.ts";
import type { Language } from "../workspace/settings.ts";
import { type CheckedPlan, severities } from "./checked-plan.ts";
import type { DeadlineJson } from "./json.ts";
import { severityWords } from "./severity-words.ts";

export interface TextStyle {
  readonly language: Language;
  readonly colour: boolean;
}

const colours: Readonly<Record<Severity, string>> = { error: "31", warning: "33", information: "36", hint: "90" };

/** The findings of one plan for people: `path:line:column  mức  message  (rule)`, 1-based, columns in UTF-16 units. */
export function findingsText({ path, document, findings }: CheckedPlan, { language, colour }: TextStyle): string {
  const paint = (text: string, code: string): string => (colour ? `\u001b[${code}m${text}\u001b[0m` : text);
  return findings
    .map(({ at, severity, message, rule }) => {
      const level = paint(severityWords[severity][language], colours[severity]);
      return `${placeText(path, rangeOf(document, at).start)}  ${level}  ${message[language]}  ${paint(`(${rule.id})`, "90")}\n`;
    })
    .join("");
}

/** The last line: how many texts, how many findings of each severity, how many of them `--fix` repairs. Nothing where nothing was checked. */
export function summaryText(plans: readonly Pick<CheckedPlan, "findings">[], { language }: TextStyle): string {
  if (plans.length === 0) return "";
  const findings = plans.flatMap((plan) => plan.findings);
  const checked = language === "vi" ? `Đã kiểm tra ${plans.length} tệp` : `Checked ${plural(plans.length, "file")}`;
  if (findings.length === 0) return language === "vi" ? `${checked}: không có phát hiện nào.\n` : `${checked}: no findings.\n`;
  const counts = [...severities].reverse().flatMap((severity) => {
    const count = findings.filter((finding) => finding.severity === severity).length;
    if (count === 0) return [];
    const word = severityWords[severity][language];
    return [language === "vi" ? `${count} ${word}` : plural(count, word)];
  });
  const repairable = findings.filter((finding) => finding.fixes?.some((fix) => fix.kind === "safe")).length;
  const hint = language === "vi" ? ` Thêm --fix để tự sửa ${repairable} chỗ.` : ` Add --fix to repair ${repairable}.`;
  return `${checked}: ${counts.join(", ")}.${repairable > 0 ? hint : ""}\n`;
}

/** The outline of one plan as an indented tree with line numbers. */
export function outlineText(path: string, nodes: readonly OutlineNode[]): string {
  const lines: string[] = [];
  const add = (node: OutlineNode, depth: number): void => {
    lines.push(`${String(node.range.start.line + 1).padStart(6)}  ${"  ".repeat(depth)}${node.name}`);
    for (const child of node.children) add(child, depth + 1);
  };
  for (const node of nodes) add(node, 0);
  return `${path}\n${lines.map((line) => `${line}\n`).join("")}`;
}

/** One line a time phrase: place, kind, last day in time, words. */
export function deadlinesText(path: string, deadlines: readonly DeadlineJson[], language: Language): string {
  return deadlines
    .map(({ range, text, kind, due }) => `${placeText(path, range.start)}  ${kindWords[kind][language]}  ${due ?? "–"}  ${oneLine(text)}\n`)
    .join("");
}

const kindWords: Readonly<Record<DeadlineJson["kind"], Message>> = {
  date: { vi: "ngày", en: "date" },
  month: { vi: "tháng", en: "month" },
  quarter: { vi: "quý", en: "quarter" },
  half: { vi: "nửa năm", en: "half-year" },
  year: { vi: "năm", en: "year" },
  recurring: { vi: "định kỳ", en: "recurring" },
  relative: { vi: "kể từ một việc", en: "relative" },
  duration: { vi: "trong thời hạn", en: "duration" },
  continuous: { vi: "thường xuyên", en: "continuous" },
  event: { vi: "theo việc xảy ra", en: "event" },
  vague: { vi: "không rõ hạn", en: "vague" },
  period: { vi: "giai đoạn", en: "period" },
  horizon: { vi: "mốc hướng tới", en: "horizon" },
};

/** `path:line:column`, 1-based. */
export function placeText(path: string, { line, character }: Position): string {
  return `${path}:${line + 1}:${character + 1}`;
}

/** Words without their line breaks. */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, " ");
}

function plural(count: number, word: string): string {
  return `${count} ${word}${count === 1 ? "" : "s"}`;
}
