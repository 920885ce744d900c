import { jsonOf } from "../output/json.ts";
import { rulesText } from "../output/rule-text.ts";
import { rulesReference } from "../output/rules-reference.ts";
import { rules as allRules } from "../rules/index.ts";
import { defaultLevelOf } from "../rules/rule.ts";
import type { ExitStatus, Terminal } from "./terminal.ts";

/** `kehoach rules`: every rule, for people, programs or the documentation. */
export function rules({ format }: { readonly format: "text" | "json" | "markdown" }, { language, out }: Terminal): ExitStatus {
  if (format === "markdown") out(rulesReference(allRules));
  else if (format === "text") out(rulesText(allRules, language));
  else {
    const described = allRules.map((rule) => ({
      id: rule.id,
      severity: defaultLevelOf(rule),
      standing: rule.standing,
      fix: rule.fix,
      basis: rule.basis,
      clause: rule.clause[language],
      title: rule.title[language],
      explain: rule.explain[language],
      examples: rule.examples,
    }));
    out(jsonOf({ rules: described }));
  }
  return 0;
}
