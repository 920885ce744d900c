import type { PlacedCitation } from "../facts/citations.ts";
import type { PlacedDeadline } from "../facts/deadlines.ts";
import { type DeadlineSource, type Task, taskPath } from "../facts/task.ts";
import { governingDeadline } from "../facts/task-deadlines.ts";
import type { OutlineNode } from "../features/outline.ts";
import { type SourceEdit, sourceFix } from "../features/source-edit.ts";
import type { PlanDocument } from "../plan/document.ts";
import { rangeOf, textOf } from "../plan/place.ts";
import type { Citation } from "../recognise/citation.ts";
import type { DeadlinePhrase } from "../recognise/deadline.ts";
import type { CheckedFinding } from "../rules/check.ts";
import type { Severity } from "../rules/rule.ts";
import { type Range, textInRange } from "../text/source-text.ts";
import type { Span } from "../text/span.ts";
import type { Language } from "../workspace/settings.ts";

/** Shapes of the JSON answers. Lines and characters are 0-based UTF-16; a field that is not known is null, never missing. */
export interface FindingJson {
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  readonly range: Range;
  readonly fixes: readonly { readonly title: string; readonly kind: "safe" | "ask"; readonly edits: readonly SourceEdit[] }[];
}

export type OutlineJson = Pick<OutlineNode, "kind" | "label" | "title" | "range" | "selectionRange"> & {
  readonly children: readonly OutlineJson[];
};

export interface CitationJson {
  /** Exactly what stands in the source between the ends of `range`. */
  readonly text: string;
  readonly range: Range;
  /** Repaired to its right form ("696/QĐ-TTg"). */
  readonly symbol: string | null;
  readonly type: string | null;
  readonly date: string | null;
  readonly issuer: string | null;
  readonly subject: string | null;
  readonly system: Citation["system"];
  readonly wellFormed: boolean;
  readonly shortForm: boolean;
  readonly self: boolean;
}

export interface DeadlineJson extends Pick<DeadlinePhrase, "kind" | "bound"> {
  readonly text: string;
  readonly range: Range;
  /** Last day in time, ISO. */
  readonly due: string | null;
  readonly recurrence: NonNullable<DeadlinePhrase["recurrence"]> | null;
}

export interface TaskJson {
  readonly range: Range;
  /** The parts of the plan around the task, outermost first, and its own item. */
  readonly path: readonly { readonly label: string; readonly title: string }[];
  readonly lead: readonly string[];
  readonly partners: readonly string[];
  readonly action: string;
  /** The one that the task goes by. */
  readonly deadline: DeadlineJson | null;
  readonly deadlineFrom: DeadlineSource | null;
  readonly product: string | null;
}

/** A whole answer of the command line. */
export function jsonOf(answer: object): string {
  return `${JSON.stringify({ version: 1, ...answer }, null, 2)}\n`;
}

export function findingJson(document: PlanDocument, finding: CheckedFinding, language: Language): FindingJson {
  return {
    rule: finding.rule.id,
    severity: finding.severity,
    message: finding.message[language],
    range: rangeOf(document, finding.at),
    fixes: (finding.fixes ?? []).map((fix) => {
      const { title, kind, edits } = sourceFix(document, fix);
      return { title: title[language], kind, edits };
    }),
  };
}

export function outlineJson({ kind, label, title, range, selectionRange, children }: OutlineNode): OutlineJson {
  return { kind, label, title, range, selectionRange, children: children.map(outlineJson) };
}

export function citationJson(document: PlanDocument, { paragraph, citation, self }: PlacedCitation): CitationJson {
  const { symbol, type, date, issuer, sharedIssuer, subject, system, shortForm } = citation;
  return {
    ...quote(document, paragraph, citation),
    symbol: symbol?.normal ?? null,
    type: type ?? null,
    date: date?.iso ?? null,
    issuer: (issuer ?? sharedIssuer)?.text ?? null,
    subject: subject?.text ?? null,
    system,
    wellFormed: symbol === undefined || symbol.problems.length === 0,
    shortForm,
    self,
  };
}

export function deadlineJson(document: PlanDocument, { paragraph, phrase, due }: PlacedDeadline): DeadlineJson {
  const { kind, bound, recurrence } = phrase;
  return { ...quote(document, paragraph, phrase), kind, bound, due, recurrence: recurrence ?? null };
}

export function taskJson(document: PlanDocument, task: Task): TaskJson {
  const time = governingDeadline(task);
  return {
    range: rangeOf(document, task.place),
    path: taskPath(document, task).map(({ label, title }) => ({ label, title })),
    lead: task.lead.map(({ text }) => text),
    partners: task.partners.map(({ text }) => text),
    action: task.action,
    deadline: time ? deadlineJson(document, time.deadline) : null,
    deadlineFrom: time?.from ?? null,
    product: task.product ? textOf(document, task.product) : null,
  };
}

function quote(document: PlanDocument, paragraph: number, { start, end }: Span): { readonly text: string; readonly range: Range } {
  const range = rangeOf(document, { paragraph, start, end });
  return { text: textInRange(document.source, range), range };
}
