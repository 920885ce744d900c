import type { Catalogue } from "../catalogue/catalogue.ts";
import type { Place, PlanDocument, Role } from "../plan/document.ts";
import type { Paragraph } from "../text/paragraph.ts";
import type { Span } from "../text/span.ts";

/** A sentence for the user, Vietnamese and English. */
export interface Message {
  readonly vi: string;
  readonly en: string;
}

export type Severity = "error" | "warning" | "information" | "hint";

/** How firm the rule is; decides the default severity (mandatory → error, recommended → warning, practice → information). */
export type Standing = "mandatory" | "recommended" | "practice";

/** One replacement. `at` may be empty (start = end) for an insertion. */
export interface FixEdit<At extends Span = Span> {
  readonly at: At;
  readonly newText: string;
}

export interface Fix<At extends Span = Span> {
  readonly title: Message;
  /** "safe": part of source.fixAll; "ask": offered, never applied unasked. */
  readonly kind: "safe" | "ask";
  readonly edits: readonly FixEdit<At>[];
}

/** What a rule found. In a rule on one paragraph spans are the paragraph's own; in a document rule they are places. */
export interface Finding<At extends Span = Span> {
  readonly at: At;
  /** Where this case is less certain than what the rule says in general: a milder severity than the rule's own. */
  readonly severity?: Severity;
  readonly message: Message;
  readonly fixes?: readonly Fix<At>[];
  readonly related?: readonly { readonly at: At; readonly message: Message }[];
}

export interface RuleExample {
  /** A whole text that gives exactly one finding of this rule … */
  readonly bad: string;
  /** … and one that gives none. Where the first fix is enough, it must turn `bad` into `good`. */
  readonly good: string;
}

interface RuleText {
  /** family/name, stable for ever. */
  readonly id: string;
  /** Row ids of the-thuc ("ND30-I-2.3.c3") … */
  readonly basis: readonly string[];
  /** … and the clause as a clerk would name it: "Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II.3.c". */
  readonly clause: Message;
  readonly standing: Standing;
  readonly fix: "safe" | "ask" | "none";
  /** Reports only where a setting asks for it. */
  readonly offByDefault?: true;
  readonly title: Message;
  readonly explain: Message;
  readonly examples: readonly RuleExample[];
}

/** A rule that needs one paragraph only; its findings are cached with the paragraph. */
export interface ParagraphRule extends RuleText {
  readonly scope: "paragraph";
  check(paragraph: Paragraph, role: Role): Iterable<Finding>;
}

/**
 * A rule that judges each paragraph by itself, by its role, the head of its plan (the day, the issuer, the province) and, in a table, the time
 * column it stands in. Its findings are kept with the paragraph for as long as these stay as they are (`facts/plan-head.ts`,
 * `facts/time-columns.ts`); it must look at nothing else.
 */
export interface PlacedRule extends RuleText {
  readonly scope: "placed";
  check(document: PlanDocument, paragraph: number, catalogue: Catalogue): Iterable<Finding>;
}

/** A list or table gathered from a plan that is the same object as before while an edit changes nothing in it. */
export type Fact = (document: PlanDocument, catalogue: Catalogue) => object;

/** A rule that needs the whole document. */
export interface DocumentRule extends RuleText {
  readonly scope: "document";
  /**
   * What its findings follow from besides the structure (markers, roles, the head, the bases, the tree of sections) and the catalogue.
   * The rule is not asked again while all of it stays the same; without `reads` it is asked at every keystroke.
   */
  readonly reads?: readonly Fact[];
  check(document: PlanDocument, catalogue: Catalogue): Iterable<Finding<Place>>;
}

export type Rule = ParagraphRule | PlacedRule | DocumentRule;

const defaultSeverity: Record<Standing, Severity> = { mandatory: "error", recommended: "warning", practice: "information" };

/** The severity a rule has unless the user sets another. */
export function severityOf(rule: Rule): Severity {
  return defaultSeverity[rule.standing];
}

/** What the settings show for a rule until the user sets something. */
export function defaultLevelOf(rule: Rule): Severity | "off" {
  return rule.offByDefault ? "off" : severityOf(rule);
}

/** Types a rule literal; nothing happens at run time. */
export function defineRule<R extends Rule>(rule: R): R {
  return rule;
}
