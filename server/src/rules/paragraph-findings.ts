import type { Catalogue } from "../catalogue/catalogue.ts";
import { planHead } from "../facts/plan-head.ts";
import type { PlanDocument, Role } from "../plan/document.ts";
import { gathered } from "../plan/gathered.ts";
import type { Paragraph } from "../text/paragraph.ts";
import { perParagraph } from "../text/per-paragraph.ts";
import { type CheckedFinding, checked, type Guard, inOrder, placed } from "./checked-finding.ts";
import type { Finding, Rule } from "./rule.ts";

type Found = readonly (readonly [Rule, Finding])[];

/** What was last found in a paragraph, and what it followed from besides the paragraph. */
interface Kept {
  readonly role: Role;
  readonly byParagraphRules: Found;
  readonly head: string;
  readonly catalogue: Catalogue;
  readonly byPlacedRules: Found;
}

/** The findings in one paragraph, in order. */
interface Group {
  readonly paragraph: number;
  readonly findings: readonly CheckedFinding[];
}

/**
 * What the rules find that judge paragraph by paragraph, in the order of the text. They are asked about changed paragraphs alone; the
 * placed rules about all of them when the head of the plan has changed.
 */
export function paragraphFindings(
  rules: readonly Rule[],
  guard: Guard,
): (document: PlanDocument, catalogue: Catalogue) => readonly CheckedFinding[] {
  const paragraphRules = rules.filter((rule) => rule.scope === "paragraph");
  const placedRules = rules.filter((rule) => rule.scope === "placed");
  const kept = perParagraph((): { latest?: Kept } => ({}));
  const foundIn = (document: PlanDocument, index: number, paragraph: Paragraph, catalogue: Catalogue): Kept => {
    const memory = kept(paragraph);
    const role = document.roles[index] ?? "body";
    const head = planHead(document);
    const known = memory.latest?.role === role ? memory.latest : undefined;
    if (known?.head === head && known.catalogue === catalogue) return known;
    const byParagraphRules =
      known?.byParagraphRules ??
      paragraphRules.flatMap((rule) => guard(rule, () => rule.check(paragraph, role)).map((finding) => [rule, finding] as const));
    const byPlacedRules = placedRules.flatMap((rule) =>
      guard(rule, () => rule.check(document, index, catalogue)).map((finding) => [rule, finding] as const),
    );
    memory.latest = { role, byParagraphRules, head, catalogue, byPlacedRules };
    return memory.latest;
  };
  const groupsWith = (catalogue: Catalogue) =>
    gathered((document, index): readonly Group[] => {
      const paragraph = document.paragraphs[index];
      if (!paragraph || document.roles[index] === "noise") return [];
      const { byParagraphRules, byPlacedRules } = foundIn(document, index, paragraph, catalogue);
      if (byParagraphRules.length === 0 && byPlacedRules.length === 0) return [];
      const findings = [...byParagraphRules, ...byPlacedRules].map(([rule, finding]) => checked(rule, placed(finding, index)));
      return [{ paragraph: index, findings: findings.sort(inOrder) }];
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
