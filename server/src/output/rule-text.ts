import { defaultLevelOf, type Message, type Rule } from "../rules/rule.ts";
import type { Language } from "../workspace/settings.ts";
import { levelWords } from "./severity-words.ts";

const fixWords: Readonly<Record<Rule["fix"], Message>> = {
  safe: { vi: "tự sửa được ở những chỗ chắc chắn (--fix, sửa khi lưu)", en: "automatic where the repair is certain (--fix, on save)" },
  ask: { vi: "có gợi ý sửa, chờ người dùng chọn", en: "offered, never applied unasked" },
  none: { vi: "người soạn tự sửa", en: "by hand" },
};

const headings = {
  severity: { vi: "Mức", en: "Severity" },
  clause: { vi: "Căn cứ", en: "Basis" },
  fix: { vi: "Sửa", en: "Fix" },
  bad: { vi: "Sai", en: "Bad" },
  good: { vi: "Đúng", en: "Good" },
} as const satisfies Record<string, Message>;

/** One rule a line: id, default severity, title. */
export function rulesText(rules: readonly Rule[], language: Language): string {
  const width = Math.max(0, ...rules.map((rule) => rule.id.length));
  return rules.map((rule) => `${rule.id.padEnd(width)}  ${levelWords[defaultLevelOf(rule)][language]}  ${rule.title[language]}\n`).join("");
}

/** Everything about one rule for a terminal. */
export function ruleText(rule: Rule, language: Language): string {
  const examples = rule.examples.map(
    ({ bad, good }) => `${headings.bad[language]}:\n${indent(bad)}\n${headings.good[language]}:\n${indent(good)}\n`,
  );
  const head = `${rule.id} – ${rule.title[language]}\n\n${rule.explain[language]}\n\n${factsOf(rule, language).join("\n")}\n`;
  return [head, ...examples].join("\n");
}

function factsOf(rule: Rule, language: Language): readonly string[] {
  const clause = rule.clause[language];
  return [
    `${headings.severity[language]}: ${levelWords[defaultLevelOf(rule)][language]}`,
    ...(clause === "" ? [] : [`${headings.clause[language]}: ${clause}`]),
    `${headings.fix[language]}: ${fixWords[rule.fix][language]}`,
  ];
}

function indent(text: string): string {
  return text.replace(/^(?=.)/gm, "    ");
}
