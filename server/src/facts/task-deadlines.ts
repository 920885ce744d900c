import type { PlanDocument } from "../plan/document.ts";
import { firstFrom } from "../plan/gathered.ts";
import type { Span } from "../text/span.ts";
import { deadlinesOf, type PlacedDeadline } from "./deadlines.ts";
import type { DeadlineSource, Task, TaskDeadline } from "./task.ts";

/** "giai đoạn 2026 - 2030", "đến năm 2030": times of programmes and targets; "từ quý III/2026 đến hết năm 2027" is one of work. */
function isTimeOfWork({ phrase: { kind, text } }: PlacedDeadline): boolean {
  return kind === "period" ? /^từ (?:ngày|tháng|quý|đầu|giữa|cuối|nay)(?![A-Za-zÀ-ỹ])/iu.test(text) : kind !== "horizon";
}

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
  /^ *(?:thời (?:gian|hạn)(?: hoàn thành| thực hiện)? )?(các |những )?(?:nội dung|nhiệm vụ|công việc|phần việc|việc|hoạt động)(?: này| trên| nêu trên| nói trên| đó)(?![A-Za-zÀ-ỹ])/iu;
/** "Các cơ quan được giao nhiệm vụ tại điểm a, b trên, lập kế hoạch … trong tháng 12/2022": one that speaks of parts of the plan. */
const speaksOfParts =
  /^ *(?:các |những )?(?:cơ quan|đơn vị|địa phương|sở, ban, ngành|sở, ngành|nội dung|nhiệm vụ|công việc|phần việc|hoạt động)(?![A-Za-zÀ-ỹ])[^.;:]{0,60} (?:tại|ở|thuộc) (?:các )?(?:điểm|khoản|mục|phần|tiểu mục) /iu;

/** Whether words speak of work before them: of the last, of all of it ("Các nhiệm vụ trên …"), or of that in parts they name. */
export function speaksOfWordsBefore(text: string): "last" | "all" | "parts" | undefined {
  if (speaksOfParts.test(text)) return "parts";
  const found = speaksOfBefore.exec(text);
  if (!found) return undefined;
  return found[1] === undefined ? "last" : "all";
}

/** The deadlines in the words of a task, told apart by whether a following sentence gives them. */
export function ownDeadlines(document: PlanDocument, paragraph: number, span: Span): readonly TaskDeadline[] {
  const text = document.paragraphs[paragraph]?.text ?? "";
  return timesIn(document, paragraph, span)
    .filter(isTimeOfWork)
    .map((deadline): TaskDeadline => {
      const sentence = text.slice(startOfSentence(text, span.start, deadline.phrase.start), deadline.phrase.start);
      return { deadline, from: speaksOfWordsBefore(sentence) ? "following" : "own" };
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

/** The deadlines of a task with those of a following sentence, which are nearer than the parent's. */
export function withFollowing(deadlines: Task["deadlines"], following: Task["deadlines"]): Task["deadlines"] {
  const nearer = deadlines.findLastIndex(({ from }) => from === "own" || from === "label" || from === "cell") + 1;
  return deadlines.toSpliced(nearer, 0, ...following);
}

/** The deadline that a task goes by: the nearest that is firm, else the nearest. */
export function governingDeadline({ deadlines }: Pick<Task, "deadlines">): TaskDeadline | undefined {
  return deadlines.find(isFirm) ?? deadlines[0];
}
