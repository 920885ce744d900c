import type { Task } from "../../../server/src/facts/task.ts";
import { governingDeadline } from "../../../server/src/facts/task-deadlines.ts";
import { tasksOf } from "../../../server/src/facts/tasks.ts";
import { parsePlan } from "../../../server/src/plan/parse.ts";
import { textOf } from "../../../server/src/plan/place.ts";

/** The tasks of a plan of 15 July 2026 with the lines that are given below its opening. */
export function tasksIn(...lines: string[]): readonly Task[] {
  return tasksOf(parsePlan(planText(lines)));
}

/** "lead + partners: work @ time (source) → product" of each task. */
export function described(...lines: string[]): readonly string[] {
  const plan = parsePlan(planText(lines));
  return tasksOf(plan).map((task) => {
    const { lead, partners, action, requested, product, report } = task;
    const time = governingDeadline(task);
    const who = [names(lead), ...(partners.length > 0 ? [names(partners)] : [])].join(" + ");
    return [
      `${requested ? "đề nghị " : ""}${who}: ${action}`,
      ...(report ? [`báo cáo ${report.regular ? (report.every ?? "định kỳ") : "một lần"} cho ${names(report.receivers)}`] : []),
      ...(time ? [`@ ${time.deadline.phrase.text} (${time.from})`] : []),
      ...(product ? [`→ ${textOf(plan, product)}`] : []),
    ].join(" ");
  });
}

function names(bodies: Task["lead"]): string {
  return bodies.map(({ text }) => text).join(" / ") || "?";
}

function planText(lines: readonly string[]): string {
  return [
    "ỦY BAN NHÂN DÂN\nTỈNH LÂM ĐỒNG",
    "Số: 12/KH-UBND",
    "Lâm Đồng, ngày 15 tháng 7 năm 2026",
    "KẾ HOẠCH\nPhát triển nghề nuôi ong",
    "Ủy ban nhân dân tỉnh ban hành Kế hoạch phát triển nghề nuôi ong như sau:",
    ...lines,
  ].join("\n\n");
}
