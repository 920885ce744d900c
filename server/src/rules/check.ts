import { type Catalogue, shippedCatalogue } from "../catalogue/catalogue.ts";
import { citationsOf } from "../facts/citations.ts";
import { shortNameTable } from "../facts/short-names.ts";
import type { Place, PlanDocument, Role } from "../plan/document.ts";
import { gathered, perStructure } from "../plan/gathered.ts";
import type { Paragraph } from "../text/paragraph.ts";
import { perParagraph } from "../text/per-paragraph.ts";
import { ignoreDirectives, isIgnored } from "./ignore.ts";
import { type DocumentRule, type Finding, type Fix, type ParagraphRule, type Rule, type Severity, severityOf } from "./rule.ts";

/** A finding with its rule, its severity by the user's settings, and places instead of spans. */
export interface CheckedFinding extends Finding<Place> {
  readonly rule: Rule;
  readonly severity: Severity;
}

/** Severity by rule id, where the user wants another than the rule's own. */
export type SeveritySettings = Readonly<Record<string, Severity | "off">>;

export type Checker = (document: PlanDocument, severities?: SeveritySettings, catalogue?: Catalogue) => readonly CheckedFinding[];

/** What a rule found, at its place. */
interface Found {
  readonly rule: Rule;
  readonly finding: Finding<Place>;
}

/** What the paragraph rules find in a paragraph depends on the paragraph and its role alone. */
interface FoundInParagraph {
  readonly role: Role;
  readonly findings: readonly (readonly [ParagraphRule, Finding])[];
}

/**
 * Makes a checker. What a paragraph rule finds is kept with the paragraph. A rule that throws is reported once by `onError` and
 * gives no findings; the others go on.
 */
export function createChecker(rules: readonly Rule[], onError: (ruleId: string, error: unknown) => void): Checker {
  const paragraphRules = rules.filter((rule) => rule.scope === "paragraph");
  const documentRules = rules.filter((rule) => rule.scope === "document");
  const kept = perParagraph((): { latest?: FoundInParagraph } => ({}));
  const reported = new Set<string>();
  const guard = <T>(rule: Rule, run: () => Iterable<T>): readonly T[] => {
    try {
      return [...run()];
    } catch (error) {
      if (!reported.has(rule.id)) {
        reported.add(rule.id);
        onError(rule.id, error);
      }
      return [];
    }
  };
  const inParagraph = (paragraph: Paragraph, role: Role): FoundInParagraph => {
    const known = kept(paragraph);
    if (known.latest?.role === role) return known.latest;
    const findings = paragraphRules.flatMap((rule) =>
      guard(rule, () => rule.check(paragraph, role)).map((finding) => [rule, finding] as const),
    );
    known.latest = { role, findings };
    return known.latest;
  };
  const inParagraphs = gathered((document, paragraph) => {
    const read = document.paragraphs[paragraph];
    if (!read || read.kind === "comment" || read.kind === "separator") return [];
    const { findings } = inParagraph(read, document.roles[paragraph] ?? "body");
    return findings.map(([rule, finding]) => ({ paragraph, rule, finding: placed(finding, paragraph) }));
  });
  const inDocument = (document: PlanDocument, asked: readonly DocumentRule[], catalogue = shippedCatalogue()): readonly Found[] =>
    asked.flatMap((rule) => guard(rule, () => rule.check(document, catalogue)).map((finding) => ({ rule, finding })));
  const inStructure = perStructure((document) =>
    inDocument(
      document,
      documentRules.filter(({ reads }) => reads === "structure"),
    ),
  );
  const readsCitations = documentRules.filter(({ reads }) => reads === "citations");
  const keptByCitations = new WeakMap<object, { readonly names: object; readonly found: readonly Found[] }>();
  const inCitations = (document: PlanDocument): readonly Found[] => {
    const citations = citationsOf(document);
    const names = shortNameTable(document);
    const before = keptByCitations.get(citations);
    if (before?.names === names) return before.found;
    const found = inDocument(document, readsCitations);
    keptByCitations.set(citations, { names, found });
    return found;
  };
  const readsAnything = documentRules.filter(({ reads }) => reads === undefined);

  return (document, severities = {}, catalogue = shippedCatalogue()) => {
    const readsNow = readsAnything.filter(({ id }) => severities[id] !== "off");
    const found = [
      ...inParagraphs(document),
      ...inStructure(document),
      ...inCitations(document),
      ...inDocument(document, readsNow, catalogue),
    ].flatMap(({ rule, finding }) => {
      const severity = severities[rule.id] ?? severityOf(rule);
      return severity === "off" ? [] : [{ ...finding, rule, severity }];
    });
    const directives = ignoreDirectives(document);
    const kept = directives.length === 0 ? found : found.filter(({ rule, at }) => !isIgnored(directives, rule.id, at.paragraph));
    return kept.sort(inOrder);
  };
}

function inOrder(a: CheckedFinding, b: CheckedFinding): number {
  return a.at.paragraph - b.at.paragraph || a.at.start - b.at.start || (a.rule.id < b.rule.id ? -1 : a.rule.id > b.rule.id ? 1 : 0);
}

function placed(finding: Finding, paragraph: number): Finding<Place> {
  const at = (span: { start: number; end: number }): Place => ({ paragraph, start: span.start, end: span.end });
  const placedFix = (fix: Fix): Fix<Place> => ({ ...fix, edits: fix.edits.map((edit) => ({ at: at(edit.at), newText: edit.newText })) });
  return {
    at: at(finding.at),
    message: finding.message,
    ...(finding.fixes ? { fixes: finding.fixes.map(placedFix) } : {}),
    ...(finding.related ? { related: finding.related.map((one) => ({ at: at(one.at), message: one.message })) } : {}),
  };
}
