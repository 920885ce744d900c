import { planTasks } from "../facts/plan-tasks.ts";
import type { Task } from "../facts/task.ts";
import { isFirm } from "../facts/task-deadlines.ts";
import type { PlanDocument } from "../plan/document.ts";
import { blankDeadline, hasBlankTime } from "./deadline-blank.ts";
import { defineRule } from "./rule.ts";

export const deadlineMissing = defineRule({
  id: "deadline/missing",
  scope: "document",
  reads: [planTasks],
  basis: ["DL-86"],
  clause: { vi: "cách giao nhiệm vụ thường dùng: rõ đơn vị, rõ thời gian", en: "usual practice: a task names who and when" },
  standing: "practice",
  fix: "ask",
  offByDefault: true,
  title: { vi: "Nhiệm vụ không có thời hạn (mọi nhiệm vụ)", en: "Task without a deadline (every task)" },
  explain: {
    vi: "Mọi nhiệm vụ giao cho một cơ quan, đơn vị đều phải có thời hạn: trong câu, ở dòng thời gian thực hiện, trong bảng hoặc ở đề mục phía trên. Quy tắc tắt sẵn; bật bằng thiết lập `kehoach.deadlines.missing` với giá trị `all`.",
    en: "Every task given to a body needs a deadline: in its words, on a label line, in a table or in a heading above it. Off by default; the setting `kehoach.deadlines.missing` turns it on with the value `all`.",
  },
  examples: [
    {
      bad: "1. Sở Nội vụ chủ trì xây dựng đề án.",
      good: "1. Sở Nội vụ chủ trì xây dựng đề án, hoàn thành trước ngày … tháng … năm ….",
    },
  ],
  *check(document, catalogue) {
    const tasks = planTasks(document, catalogue);
    const parents = new Set(tasks.flatMap(({ parent }) => (parent ? [keyOf(parent)] : [])));
    const told = new Set<string>();
    for (const task of tasks) {
      const { lead, place, row } = task;
      // A regular report is judged by a rule of its own, a table's empty cell too; what has parts is judged by them.
      if (!lead[0] || hasTime(document, task) || task.report?.regular || row?.cells.time || parents.has(keyOf(place))) continue;
      // One label line covers several items.
      const key = task.surface === "label" ? keyOf(lead[0].place) : keyOf(place);
      if (told.has(key)) continue;
      told.add(key);
      yield {
        at: place,
        message: {
          vi: `Nhiệm vụ giao ${lead[0].text} chưa ghi thời hạn (${this.clause.vi}).`,
          en: `The task of ${lead[0].text} has no deadline (${this.clause.en}).`,
        },
        ...(row || task.surface === "label" ? {} : { fixes: [blankDeadline(document, place)] }),
      };
    }
  },
});

/** A time of its own or from around it; what the plan as a whole takes is nobody's deadline. */
function hasTime(document: PlanDocument, task: Task): boolean {
  const { paragraph, start, end } = task.place;
  if (hasBlankTime(document.paragraphs[paragraph]?.text.slice(start, end) ?? "")) return true;
  return task.deadlines.some((one) => one.from !== "plan" && isFirm(one));
}

function keyOf({ paragraph, start }: Task["place"]): string {
  return `${paragraph}:${start}`;
}
