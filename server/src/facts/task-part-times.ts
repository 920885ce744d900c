import type { PlanDocument } from "../plan/document.ts";
import { gathered } from "../plan/gathered.ts";
import { readyText } from "../recognise/deadline-text.ts";
import type { Span } from "../text/span.ts";
import { citationsIn } from "./citations.ts";
import { partChainsOf } from "./part-mentions.ts";
import { partReferences } from "./part-references.ts";
import type { Task } from "./task.ts";
import { isFirm, speaksOfWordsBefore, takenFrom, timesIn, withFollowing } from "./task-deadlines.ts";

/** A sentence that gives its time to the tasks in parts of the plan it names: "Các cơ quan … tại điểm a, b trên … trong tháng 12/2022". */
export interface PartTimes {
  readonly paragraph: number;
  readonly sentence: Span;
  /** The paragraphs of the parts, each from its first up to its end. */
  readonly parts: readonly { readonly from: number; readonly end: number }[];
}

/** All such sentences of a plan. */
export const partTimesOf: (document: PlanDocument) => readonly PartTimes[] = gathered((document, paragraph): readonly PartTimes[] => {
  const words = document.paragraphs[paragraph];
  if (words?.kind !== "text" || partChainsOf(words).length === 0) return [];
  const { sentences } = readyText(words.text, citationsIn(words));
  return sentences.flatMap((sentence) => {
    if (speaksOfWordsBefore(words.text.slice(sentence.start, sentence.end)) !== "parts") return [];
    const named = partReferences(document, paragraph).filter(({ at }) => at.start >= sentence.start && at.end <= sentence.end);
    const parts = named.map(({ target }) => ({ from: "heading" in target ? target.heading.paragraph : target.paragraph, end: target.end }));
    return parts.length > 0 ? [{ paragraph, sentence, parts }] : [];
  });
});

/** Tasks with the times that sentences elsewhere give to their parts of the plan; the same list where there are none. */
export function withPartTimes(document: PlanDocument, tasks: readonly Task[], sentences: readonly PartTimes[]): readonly Task[] {
  const given = sentences.flatMap(({ paragraph, sentence, parts }) => {
    const times = takenFrom(timesIn(document, paragraph, sentence), "following").filter(isFirm);
    return times.length > 0 ? parts.map((part) => ({ ...part, paragraph, times })) : [];
  });
  if (given.length === 0) return tasks;
  const changed = [...tasks];
  for (const { from, end, paragraph, times } of given) {
    for (let index = firstTaskFrom(tasks, from); (tasks[index]?.place.paragraph ?? end) < end; index++) {
      const task = changed[index];
      // The sentence itself has its time among its own words already.
      if (task && task.place.paragraph !== paragraph) changed[index] = { ...task, deadlines: withFollowing(task.deadlines, times) };
    }
  }
  return changed;
}

/** Index of the first task that stands at a paragraph or below it. */
function firstTaskFrom(tasks: readonly Task[], paragraph: number): number {
  let low = 0;
  let high = tasks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tasks[middle]?.place.paragraph ?? 0) < paragraph) low = middle + 1;
    else high = middle;
  }
  return low;
}
