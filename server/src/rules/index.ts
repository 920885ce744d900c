import type { Rule } from "./rule.ts";

/** Every rule of the checker, in the order of the documentation. */
export const rules: readonly Rule[] = [];

/** The rule with an id, if there is one. */
export function ruleById(id: string): Rule | undefined {
  return rules.find((rule) => rule.id === id);
}
