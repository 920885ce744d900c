import { ruleText } from "../output/rule-text.ts";
import { ruleById, rules } from "../rules/index.ts";
import type { ExitStatus, Terminal } from "./terminal.ts";

/** `kehoach explain RULE`: what one rule asks for, by what clause, with examples. */
export function explain(id: string, { language, out, err }: Terminal): ExitStatus {
  const rule = ruleById(id);
  if (rule) {
    out(ruleText(rule, language));
    return 0;
  }
  const name = id.split("/").at(-1) ?? "";
  const near = rules.filter((one) => name !== "" && one.id.includes(name)).map((one) => one.id);
  const see = near.length > 0 ? near.join(", ") : "kehoach rules";
  err(language === "vi" ? `kehoach: không có quy tắc "${id}" (xem: ${see})\n` : `kehoach: no rule "${id}" (see: ${see})\n`);
  return 2;
}
