import type { PlanDocument } from "../plan/document.ts";
import { firstFrom } from "../plan/gathered.ts";
import type { DeadlineKind } from "../recognise/deadline.ts";
import type { Span } from "../text/span.ts";
import { deadlinesOf, type PlacedDeadline } from "./deadlines.ts";
import type { DeadlineSource, Task, TaskDeadline } from "./task.ts";

/** Times of programmes and targets, not of work. */
const noTaskTime: ReadonlySet<DeadlineKind> = new Set(["period", "horizon"]);

/** The deadline phrases in a stretch of a paragraph, periods and horizons among them. */
export function timesIn(document: PlanDocument, paragraph: number, { start, end }: Span): readonly PlacedDeadline[] {
  const all = deadlinesOf(document);
  const found: PlacedDeadline[] = [];
  for (let index = firstFrom(all, paragraph); all[index]?.paragraph === paragraph; index++) {
    const one = all[index];
    if (one && one.phrase.start >= start && one.phrase.end <= end) found.push(one);
  }
  return found;
}

/** "Nội dung này hoàn thành trước tháng 6/2023": a sentence that speaks of the words before it. */
const speaksOfBefore =
  /^ *(các |những )?(?:nội dung|nhiệm vụ|công việc|phần việc|việc|hoạt động)(?: này| trên| nêu trên| nói trên| đó)(?![A-Za-zÀ-ỹ])/iu;

/** Whether words speak of the work before them: of the last, or of all of it ("Các nhiệm vụ trên …"). */
export function speaksOfWordsBefore(text: string): "last" | "all" | undefined {
  const found = speaksOfBefore.exec(text);
  if (!found) return undefined;
  return found[1] === undefined ? "last" : "all";
}

/** The deadlines in the words of a task, told apart by whether a following sentence gives them. */
export function ownDeadlines(document: PlanDocument, paragraph: number, span: Span): readonly TaskDeadline[] {
  const text = document.paragraphs[paragraph]?.text ?? "";
  return timesIn(document, paragraph, span)
    .filter(({ phrase }) => !noTaskTime.has(phrase.kind))
    .map((deadline): TaskDeadline => {
      const sentence = text.slice(startOfSentence(text, span.start, deadline.phrase.start), deadline.phrase.start);
      return { deadline, from: speaksOfBefore.test(sentence) ? "following" : "own" };
    });
}

function startOfSentence(text: string, from: number, at: number): number {
  const before = text.slice(from, at);
  return from + Math.max(before.lastIndexOf(". "), before.lastIndexOf("; "), -1) + 1;
}

/** Deadlines found elsewhere, as a task takes them over. */
export function takenFrom(deadlines: readonly PlacedDeadline[], from: DeadlineSource): readonly TaskDeadline[] {
  return deadlines.map((deadline) => ({ deadline, from }));
}

/** Whether a deadline says more than "kịp thời" or "theo quy định". */
export function isFirm({ deadline: { phrase } }: TaskDeadline): boolean {
  return phrase.kind !== "vague";
}

/** The deadline that a task goes by: the nearest that is firm, else the nearest. */
export function governingDeadline({ deadlines }: Pick<Task, "deadlines">): TaskDeadline | undefined {
  return deadlines.find(isFirm) ?? deadlines[0];
}
