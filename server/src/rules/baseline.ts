import type { PlanDocument } from "../plan/document.ts";
import { textOf } from "../plan/place.ts";
import { digest } from "../text/digest.ts";
import { fold } from "../text/fold.ts";
import type { Paragraph } from "../text/paragraph.ts";
import type { CheckedFinding } from "./checked-finding.ts";

/** The findings of a plan that somebody has accepted: by rule, how many of each digest. No words of the plan can be read from it. */
export type AcceptedFindings = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** What a finding is accepted by, kept with it for as long as its paragraph stays: findings outlive most keystrokes. */
const digests = new WeakMap<CheckedFinding, { readonly paragraph: Paragraph | undefined; readonly digest: string }>();

/**
 * The digest of a finding: its rule and its words, however their letters and tone marks are written. Where it stands is no part of it, so that it
 * stays while other places are edited; findings that are alike are told apart by their number only.
 */
export function findingDigest(document: PlanDocument, finding: CheckedFinding): string {
  const { rule, at } = finding;
  const paragraph = document.paragraphs[at.paragraph];
  const known = digests.get(finding);
  if (known && known.paragraph === paragraph) return known.digest;
  const made = digest(`${rule.id}\n${fold(textOf(document, at))}`);
  digests.set(finding, { paragraph, digest: made });
  return made;
}

/** All findings of a plan, to be accepted; rules and digests in the order of their letters, so that a file of them changes little. */
export function acceptedOf(document: PlanDocument, findings: readonly CheckedFinding[]): AcceptedFindings {
  const counts = new Map<string, Map<string, number>>();
  for (const finding of findings) {
    const ofRule = counts.get(finding.rule.id) ?? new Map<string, number>();
    counts.set(finding.rule.id, ofRule);
    const key = findingDigest(document, finding);
    ofRule.set(key, (ofRule.get(key) ?? 0) + 1);
  }
  return Object.fromEntries(inOrder(counts).map(([rule, ofRule]) => [rule, Object.fromEntries(inOrder(ofRule))]));
}

/** The findings that were not accepted. Of more that are alike than were accepted, the last in the text are new. */
export function newFindings(
  document: PlanDocument,
  findings: readonly CheckedFinding[],
  accepted: AcceptedFindings,
): readonly CheckedFinding[] {
  const left = new Map<string, number>();
  return findings.filter((finding) => {
    const ofRule = accepted[finding.rule.id];
    if (!ofRule) return true;
    const key = findingDigest(document, finding);
    const count = left.get(key) ?? ofRule[key] ?? 0;
    left.set(key, count - 1);
    return count <= 0;
  });
}

function inOrder<T>(map: ReadonlyMap<string, T>): readonly (readonly [string, T])[] {
  return [...map].sort(([a], [b]) => (a < b ? -1 : 1));
}
