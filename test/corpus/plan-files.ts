import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { PlanDocument } from "../../server/src/plan/document.ts";
import { parsePlan } from "../../server/src/plan/parse.ts";
import { rangeOf } from "../../server/src/plan/place.ts";
import { type CheckedFinding, createChecker } from "../../server/src/rules/check.ts";
import { rules } from "../../server/src/rules/index.ts";

const check = createChecker(rules, (id, error) => {
  throw new Error(`${id} threw: ${String(error)}`);
});

/** A plan file, read and checked. Lines are 1-based, as in the annotations. */
export interface PlanFile {
  readonly name: string;
  readonly lines: readonly string[];
  readonly document: PlanDocument;
  readonly findings: readonly CheckedFinding[];
}

const folder = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));

/** The sample plans of seeds/, in order. */
export const samplePlans: readonly PlanFile[] = plansIn(folder("seeds/"), /^\d\d-/);

/** Five real plans that stand beside the project on some machines; empty elsewhere. */
export const realPlansFolder = folder("../shared/seeds/");
export const realPlans: readonly PlanFile[] = existsSync(realPlansFolder) ? plansIn(realPlansFolder, /\.txt$/) : [];

function plansIn(directory: string, names: RegExp): readonly PlanFile[] {
  return readdirSync(directory)
    .filter((name) => names.test(name))
    .sort()
    .map((name) => readPlan(name, readFileSync(`${directory}${name}`, "utf8")));
}

/** Reads and checks a text as if it were a file. */
export function readPlan(name: string, text: string): PlanFile {
  const document = parsePlan(text);
  return { name, lines: text.split(/\r\n|\n|\r/), document, findings: check(document) };
}

/** An annotation of a sample plan, beside the samples' outlines in expected/. */
export function annotation<T>(plan: PlanFile, kind: "outline" | "defects"): readonly T[] {
  const file = new URL(`expected/${plan.name}.${kind}.json`, import.meta.url);
  return existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : [];
}

/** Words of a plan that an annotation speaks of. */
export interface Excerpt {
  readonly line: number;
  readonly text: string;
}

/** Whether a finding, or a place it refers to, touches the words of an annotation. Throws when the words are not there. */
export function touches(plan: PlanFile, finding: CheckedFinding, excerpt: Excerpt): boolean {
  const start = plan.lines[excerpt.line - 1]?.indexOf(excerpt.text) ?? -1;
  if (start < 0) throw new Error(`${plan.name}:${excerpt.line} does not say “${excerpt.text}”`);
  const end = start + excerpt.text.length;
  return [finding.at, ...(finding.related ?? []).map(({ at }) => at)].some((place) => {
    const range = rangeOf(plan.document, place);
    const begins = range.start.line < excerpt.line - 1 ? 0 : range.start.character;
    const stops = range.end.line > excerpt.line - 1 ? Number.POSITIVE_INFINITY : range.end.character;
    return range.start.line <= excerpt.line - 1 && range.end.line >= excerpt.line - 1 && begins <= end && stops >= start;
  });
}

/** Whether a finding counts as an alarm: errors and warnings do, notes and hints do not. */
export function isAlarm({ severity }: CheckedFinding): boolean {
  return severity === "error" || severity === "warning";
}

/** A finding in one line, for failures: "3 form/motto Tiêu ngữ phải …". */
export function told({ document }: PlanFile, { at, rule, message }: CheckedFinding): string {
  return `${rangeOf(document, at).start.line + 1} ${rule.id} ${message.vi}`;
}
