import { fromTasks } from "../facts/plan-tasks.ts";
import type { DeadlineSource, TaskDeadline } from "../facts/task.ts";
import type { Place, PlanDocument } from "../plan/document.ts";
import { textOf } from "../plan/place.ts";
import type { DeadlineKind } from "../recognise/deadline.ts";
import { defineRule } from "./rule.ts";

const dated: ReadonlySet<DeadlineKind> = new Set(["date", "month", "quarter", "half", "year"]);
const own: ReadonlySet<DeadlineSource> = new Set(["own", "label", "cell", "following"]);
/** What closes a programme comes after its last year. */
const closing =
  /(?<![A-Za-zÀ-ỹ])(?:tổng kết|báo cáo|sơ kết|đánh giá|quyết toán|nghiệm thu|giai đoạn (?:sau|tiếp theo|mới))(?![A-Za-zÀ-ỹ])/iu;

interface Bound {
  readonly due: string;
  readonly text: string;
  readonly at: Place;
  readonly plan: boolean;
}

/** Tasks whose own last day comes after the time they have to stay within: that of the task they are part of, else that of the plan. */
const lateTasks = fromTasks((document, { deadlines, row, report, place }) => {
  const last = latest(deadlines.filter(({ from, deadline: { phrase } }) => own.has(from) && dated.has(phrase.kind)))?.deadline;
  const given = (source: DeadlineSource): readonly TaskDeadline[] => deadlines.filter(({ from }) => from === source);
  const parent = row ? undefined : within(given("parent"));
  const plan = parent ? undefined : within(given("plan"));
  const bound: Bound | undefined = parent ? { ...parent, plan: false } : plan && { ...plan, plan: true };
  if (!last?.due || !bound || last.due <= bound.due) return [];
  if (bound.plan && (report !== undefined || closing.test(textOf(document, place)))) return [];
  return [{ paragraph: last.paragraph, phrase: last.phrase, due: last.due, bound }];
});

export const deadlineAfterParent = defineRule({
  id: "deadline/after-parent",
  scope: "document",
  reads: [lateTasks],
  basis: ["DL-83"],
  clause: {
    vi: "thời hạn của phần việc nằm trong thời hạn của nhiệm vụ và của kế hoạch",
    en: "a part is due within the time of its task and of the plan",
  },
  standing: "recommended",
  fix: "none",
  title: {
    vi: "Thời hạn sau thời hạn của nhiệm vụ cha hoặc ngoài thời gian của kế hoạch",
    en: "Due later than its parent task or the plan",
  },
  explain: {
    vi: "Phần việc không thể hết hạn sau nhiệm vụ mà nó thuộc về, cũng không sau thời gian thực hiện của kế hoạch (trừ việc tổng kết, báo cáo, quyết toán).",
    en: "A part cannot be due after the task it belongs to, nor after the time of the plan (but for closing work: reviews, reports, settlement).",
  },
  examples: [
    {
      bad: "1. Sở Nội vụ xây dựng đề án, hoàn thành trước ngày 30/6/2026:\n- Khảo sát tại các xã, hoàn thành trước ngày 15/3/2026;\n- Lấy ý kiến các đơn vị, hoàn thành trước ngày 15/9/2026.",
      good: "1. Sở Nội vụ xây dựng đề án, hoàn thành trước ngày 30/6/2026:\n- Khảo sát tại các xã, hoàn thành trước ngày 15/3/2026;\n- Lấy ý kiến các đơn vị, hoàn thành trước ngày 15/5/2026.",
    },
  ],
  *check(document, catalogue) {
    const planEnd = yearOfSubject(document);
    for (const { paragraph, phrase, due, bound } of lateTasks(document, catalogue)) {
      if (bound.plan && due <= planEnd) continue;
      yield {
        at: { paragraph, start: phrase.start, end: phrase.end },
        message: {
          vi: `“${phrase.text}” muộn hơn ${bound.plan ? "thời gian của kế hoạch" : "thời hạn của nhiệm vụ chứa phần việc này"} (“${bound.text}”).`,
          en: `“${phrase.text}” is later than ${bound.plan ? "the time of the plan" : "the deadline of the task it is part of"} (“${bound.text}”).`,
        },
        related: [{ at: bound.at, message: { vi: "Thời gian bao trùm", en: "The time it has to stay within" } }],
      };
    }
  },
});

/** The last of several days, where all of them are days. */
function within(deadlines: readonly TaskDeadline[]): Omit<Bound, "plan"> | undefined {
  if (deadlines.some(({ deadline: { due, phrase } }) => due === null || phrase.kind === "recurring")) return undefined;
  const last = latest(deadlines)?.deadline;
  if (!last?.due) return undefined;
  const { paragraph, phrase, due } = last;
  return { due, text: phrase.text, at: { paragraph, start: phrase.start, end: phrase.end } };
}

function latest(deadlines: readonly TaskDeadline[]): TaskDeadline | undefined {
  return deadlines.reduce<TaskDeadline | undefined>(
    (last, one) => ((one.deadline.due ?? "") > (last?.deadline.due ?? "") ? one : last),
    undefined,
  );
}

/** "… đến năm 2025, định hướng đến năm 2030": the last year that the subject names, as its last day. */
function yearOfSubject(document: PlanDocument): string {
  const { subject } = document.header;
  const years = subject ? [...textOf(document, subject).matchAll(/(?<!\d)20\d\d(?!\d)/gu)].map(([year]) => year) : [];
  return `${years.sort().at(-1) ?? "0000"}-12-31`;
}
