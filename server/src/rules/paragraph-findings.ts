import type { Catalogue } from "../catalogue/catalogue.ts";
import { planHead } from "../facts/plan-head.ts";
import { type TimeHeader, timeCell, timeHeaders } from "../facts/time-columns.ts";
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
  /** Where the cell begins that stands below the name of a time column: what a row says is due depends on it. */
  readonly timeCell: number | undefined;
  readonly catalogue: Catalogue;
  readonly byPlacedRules: Found;
}

/** What else than the plan findings follow from; another name above a column changes what all rows below it say. */
interface Judged {
  readonly headers: readonly TimeHeader[];
  readonly catalogue: Catalogue;
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
  const foundIn = (document: PlanDocument, index: number, paragraph: Paragraph, { headers, catalogue }: Judged): Kept => {
    const memory = kept(paragraph);
    const role = document.roles[index] ?? "body";
    const head = planHead(document);
    const known = memory.latest?.role === role ? memory.latest : undefined;
    const cell = timeCell(headers, document, index)?.start;
    if (known?.head === head && known.timeCell === cell && known.catalogue === catalogue) return known;
    const byParagraphRules =
      known?.byParagraphRules ??
      paragraphRules.flatMap((rule) => guard(rule, () => rule.check(paragraph, role)).map((finding) => [rule, finding] as const));
    const byPlacedRules = placedRules.flatMap((rule) =>
      guard(rule, () => rule.check(document, index, catalogue)).map((finding) => [rule, finding] as const),
    );
    memory.latest = { role, byParagraphRules, head, timeCell: cell, catalogue, byPlacedRules };
    return memory.latest;
  };
  const groupsBy = (judged: Judged) =>
    gathered((document, index): readonly Group[] => {
      const paragraph = document.paragraphs[index];
      if (!paragraph || document.roles[index] === "noise") return [];
      const { byParagraphRules, byPlacedRules } = foundIn(document, index, paragraph, judged);
      if (byParagraphRules.length === 0 && byPlacedRules.length === 0) return [];
      const findings = [...byParagraphRules, ...byPlacedRules].map(([rule, finding]) => checked(rule, placed(finding, index)));
      return [{ paragraph: index, findings: findings.sort(inOrder) }];
    });
  const groups = new WeakMap<Catalogue, WeakMap<readonly TimeHeader[], (document: PlanDocument) => readonly Group[]>>();
  const flat = new WeakMap<readonly Group[], readonly CheckedFinding[]>();
  return (document, catalogue) => {
    const headers = timeHeaders(document);
    const byHeaders = groups.get(catalogue) ?? new WeakMap();
    groups.set(catalogue, byHeaders);
    const groupsOf = byHeaders.get(headers) ?? groupsBy({ headers, catalogue });
    byHeaders.set(headers, groupsOf);
    const found = groupsOf(document);
    const findings = flat.get(found) ?? found.flatMap((group) => group.findings);
    flat.set(found, findings);
    return findings;
  };
}
