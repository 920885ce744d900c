import type { Catalogue } from "../catalogue/catalogue.ts";
import type { Place, PlanDocument } from "../plan/document.ts";
import { type CheckedFinding, checked, type Guard, inOrder, merged } from "./checked-finding.ts";
import type { DocumentRule, Fact, Finding, Rule } from "./rule.ts";

/** What a rule found, and the facts it found it from. */
interface Kept {
  readonly facts: readonly object[];
  readonly findings: readonly CheckedFinding[];
}

/** The findings of all the rules that tell what they read, for one structure. */
interface KeptOfPlan {
  readonly catalogue: Catalogue;
  readonly byRule: readonly Kept[];
  readonly sorted: readonly CheckedFinding[];
}

/** A rule that nobody wants to hear. */
const unasked: Kept = { facts: [], findings: [] };

/** A fact that could not be read; like no other, so that its rules are asked again. */
class Unreadable {
  readonly reason: unknown;
  constructor(reason: unknown) {
    this.reason = reason;
  }
}

/**
 * What the document rules find, in the order of the text. Rules that tell what they read are asked again when some of it changed; those that
 * are off are not asked. A fact that many rules read is read once.
 */
export function documentFindings(
  rules: readonly Rule[],
  guard: Guard,
): (document: PlanDocument, catalogue: Catalogue, isOff: (rule: Rule) => boolean) => readonly CheckedFinding[] {
  const documentRules = rules.filter((rule) => rule.scope === "document");
  const telling = documentRules.flatMap((rule) => (rule.reads ? [{ rule, reads: rule.reads }] : []));
  const others = documentRules.filter(({ reads }) => reads === undefined);
  // A rule that keeps what it found hands out the same finding again: what hangs on it, its diagnostic above all, is kept too.
  const judged = new WeakMap<Finding<Place>, CheckedFinding>();
  const ask = (rule: DocumentRule, document: PlanDocument, catalogue: Catalogue): readonly CheckedFinding[] =>
    guard(rule, () => rule.check(document, catalogue)).map((finding) => {
      const known = judged.get(finding) ?? checked(rule, finding);
      judged.set(finding, known);
      return known;
    });
  const known = new WeakMap<PlanDocument["roles"], KeptOfPlan>();
  const ofTelling = (document: PlanDocument, catalogue: Catalogue, isOff: (rule: Rule) => boolean): readonly CheckedFinding[] => {
    const latest = known.get(document.roles);
    const before = latest?.catalogue === catalogue ? latest : undefined;
    const read = new Map<Fact, object>();
    const now = (fact: Fact): object => {
      const value = read.get(fact) ?? readFact(fact, document, catalogue);
      read.set(fact, value);
      return value;
    };
    const byRule = telling.map(({ rule, reads }, index): Kept => {
      if (isOff(rule)) return unasked;
      const kept = before?.byRule[index];
      if (kept && kept !== unasked && reads.every((fact, place) => kept.facts[place] === now(fact))) return kept;
      const facts = reads.map(now);
      const unreadable = facts.find((fact) => fact instanceof Unreadable);
      if (!unreadable) return { facts, findings: ask(rule, document, catalogue) };
      guard(rule, () => {
        throw unreadable.reason;
      });
      return { facts, findings: [] };
    });
    if (before && isSame(before.byRule, byRule)) return before.sorted;
    const sorted = byRule.flatMap(({ findings }) => findings).sort(inOrder);
    known.set(document.roles, { catalogue, byRule, sorted });
    return sorted;
  };
  return (document, catalogue, isOff) =>
    merged(others.flatMap((rule) => ask(rule, document, catalogue)).sort(inOrder), ofTelling(document, catalogue, isOff));
}

function readFact(fact: Fact, document: PlanDocument, catalogue: Catalogue): object {
  try {
    return fact(document, catalogue);
  } catch (error) {
    return new Unreadable(error);
  }
}

function isSame(before: readonly object[], now: readonly object[]): boolean {
  return before.length === now.length && now.every((one, index) => one === before[index]);
}
