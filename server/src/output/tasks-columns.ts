import type { DeadlineSource } from "../facts/task.ts";
import type { BodyName } from "../features/body-names.ts";
import type { TaskDay, TaskLine } from "./tasks-line.ts";

/** A column of the task tables, headed in the plan's own language whatever the editor speaks: it goes on to other people. */
export interface TaskTableColumn {
  readonly heading: string;
  /** Width on paper, in characters. */
  readonly width: number;
  readonly wraps: boolean;
  /** A day is its ISO text, a number a number; empty where there is nothing to say. */
  readonly value: (line: TaskLine) => string | number;
  readonly isDay?: true;
}

const sources: Readonly<Record<DeadlineSource, string>> = {
  own: "Nhiệm vụ",
  label: "Dòng thời gian",
  cell: "Bảng",
  following: "Câu tiếp theo",
  parent: "Nhiệm vụ cha",
  section: "Mục",
  plan: "Thời kỳ của kế hoạch",
};

const periods: Readonly<Record<NonNullable<TaskDay["repeats"]>["every"], string>> = {
  year: "Hằng năm",
  half: "6 tháng",
  quarter: "Hằng quý",
  month: "Hằng tháng",
  week: "Hằng tuần",
  day: "Hằng ngày",
};

/** The columns of the table of tasks (the-thuc PRAC-10), then what helps to filter it. */
export const taskColumns: readonly TaskTableColumn[] = [
  { heading: "TT", width: 6, wraps: false, value: ({ number }) => number },
  { heading: "Nội dung nhiệm vụ", width: 60, wraps: true, value: ({ action }) => action },
  { heading: "Cơ quan chủ trì", width: 28, wraps: true, value: ({ lead }) => names(lead) },
  { heading: "Cơ quan phối hợp", width: 32, wraps: true, value: ({ partners }) => names(partners) },
  { heading: "Thời gian thực hiện", width: 26, wraps: true, value: ({ time }) => time },
  { heading: "Hạn cuối", width: 12, wraps: false, isDay: true, value: (line) => firstDay(line)?.due ?? "" },
  { heading: "Định kỳ", width: 13, wraps: false, value: (line) => repeats(line) },
  { heading: "Sản phẩm", width: 24, wraps: true, value: ({ product }) => product },
  { heading: "Ghi chú", width: 20, wraps: true, value: ({ note }) => note },
  { heading: "Còn thiếu", width: 20, wraps: true, value: missing },
  { heading: "Thời hạn lấy từ", width: 18, wraps: false, value: ({ timeFrom }) => (timeFrom ? sources[timeFrom] : "") },
  { heading: "Mục", width: 10, wraps: false, value: ({ section }) => section },
  { heading: "Kế hoạch", width: 26, wraps: true, value: ({ plan }) => plan.name },
];

/** The day that comes first. */
export function firstDay({ days }: TaskLine): TaskDay | undefined {
  return days.toSorted((a, b) => a.due.localeCompare(b.due))[0];
}

/** Names of bodies hold commas ("Sở Văn hóa, Thể thao và Du lịch"). */
export function names(bodies: readonly BodyName[]): string {
  return bodies.map(({ name }) => name).join("; ");
}

function repeats({ days }: TaskLine): string {
  return [...new Set(days.flatMap((day) => (day.repeats ? [periods[day.repeats.every]] : [])))].join("; ");
}

function missing({ lead, time, timeFrom }: TaskLine): string {
  const lacks = [...(lead.length === 0 ? ["cơ quan chủ trì"] : []), ...(time === "" || timeFrom === "plan" ? ["thời hạn"] : [])];
  const text = lacks.join("; ");
  return text === "" ? "" : `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}
