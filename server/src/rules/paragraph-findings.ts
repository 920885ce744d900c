import type { Catalogue } from "../catalogue/catalogue.ts";
import type { PlanDocument, Role } from "../plan/document.ts";
import { gathered } from "../plan/gathered.ts";
import type { Paragraph } from "../text/paragraph.ts";
import { perParagraph } from "../text/per-paragraph.ts";
import { type CheckedFinding, checked, type Guard, inOrder, placed } from "./checked-finding.ts";
import type { Finding, ParagraphRule, Rule } from "./rule.ts";

/** What the paragraph rules find in a paragraph depends on the paragraph and its role alone. */
interface FoundInParagraph {
  readonly role: Role;
  readonly findings: readonly (readonly [ParagraphRule, Finding])[];
}

/** The findings in one paragraph, in order. */
interface Group {
  readonly paragraph: number;
  readonly findings: readonly CheckedFinding[];
}

/**
 * What the rules find that judge paragraph by paragraph, in the order of the text. A keystroke asks them about the changed paragraphs;
 * after an edit of the structure only the placed rules are asked anew.
 */
export function paragraphFindings(
  rules: readonly Rule[],
  guard: Guard,
): (document: PlanDocument, catalogue: Catalogue) => readonly CheckedFinding[] {
  const paragraphRules = rules.filter((rule) => rule.scope === "paragraph");
  const placedRules = rules.filter((rule) => rule.scope === "placed");
  const kept = perParagraph((): { latest?: FoundInParagraph } => ({}));
  const inParagraph = (paragraph: Paragraph, role: Role): FoundInParagraph => {
    const known = kept(paragraph);
    if (known.latest?.role === role) return known.latest;
    const findings = paragraphRules.flatMap((rule) =>
      guard(rule, () => rule.check(paragraph, role)).map((finding) => [rule, finding] as const),
    );
    known.latest = { role, findings };
    return known.latest;
  };
  const groupsWith = (catalogue: Catalogue) =>
    gathered((document, paragraph): readonly Group[] => {
      const read = document.paragraphs[paragraph];
      if (!read || read.kind === "comment" || read.kind === "separator") return [];
      const findings = inParagraph(read, document.roles[paragraph] ?? "body").findings.map(([rule, finding]) =>
        checked(rule, placed(finding, paragraph)),
      );
      for (const rule of placedRules) {
        for (const finding of guard(rule, () => rule.check(document, paragraph, catalogue))) findings.push(checked(rule, finding));
      }
      return findings.length === 0 ? [] : [{ paragraph, findings: findings.sort(inOrder) }];
    });
  const groups = new WeakMap<Catalogue, (document: PlanDocument) => readonly Group[]>();
  const flat = new WeakMap<readonly Group[], readonly CheckedFinding[]>();
  return (document, catalogue) => {
    const groupsOf = groups.get(catalogue) ?? groupsWith(catalogue);
    groups.set(catalogue, groupsOf);
    const found = groupsOf(document);
    const findings = flat.get(found) ?? found.flatMap((group) => group.findings);
    flat.set(found, findings);
    return findings;
  };
}
