import { describe, expect, it } from "vitest";
import { type Arrangement, arranged, type TaskRow } from "../../../client/src/tasks/arrangement.ts";
import { dayOf, daysLeft, passes, shortDay, type TaskFilter } from "../../../client/src/tasks/overdue.ts";
import type { TaskDeadlineEntry, TaskEntry } from "../../../server/src/features/task-entry.ts";

const deadline = (text: string, due: string | null, more: Partial<TaskDeadlineEntry> = {}): TaskDeadlineEntry => ({
  text,
  due,
  kind: "date",
  from: "own",
  ...more,
});
const body = (name: string) => ({ key: name.toLowerCase(), name });
const task = (id: string, title: string, more: Partial<TaskEntry> = {}): TaskEntry => ({
  id,
  title,
  lead: [],
  partners: [],
  requested: false,
  report: false,
  product: "",
  deadlines: [],
  path: [],
  range: { start: { line: 0, character: 0 }, end: { line: 0, character: 1 } },
  ...more,
});

const [health, finance, home] = [body("Sở Y tế"), body("Sở Tài chính"), body("Sở Nội vụ")];
const part = { id: "1", title: "II. NHIỆM VỤ", line: 8 };
const first = { id: "1.0", title: "1. Thể chế", line: 9 };
const period = deadline("năm 2026", "2026-12-31", { kind: "period", from: "plan" });
const tasks: readonly TaskEntry[] = [
  task("1.0#0", "Ban hành quy chế", {
    lead: [home],
    partners: [health, finance],
    deadlines: [deadline("trước ngày 15/6/2026", "2026-06-14")],
    path: [part, first],
  }),
  task("1.0#1", "Báo cáo kết quả", {
    lead: [health, home],
    deadlines: [deadline("trước ngày 15/12 hằng năm", "2026-12-14", { kind: "recurring" })],
    path: [part, first],
  }),
  task("1#0", "Tuyên truyền", { lead: [health], deadlines: [deadline("thường xuyên", null, { kind: "continuous" })], path: [part] }),
  task("#0", "Rà soát", { partners: [finance], deadlines: [period] }),
  task("#1", "Sơ kết", { lead: [home], deadlines: [deadline("ngày 01/6/2026", "2026-06-01"), deadline("tháng 9", "2026-09-30")] }),
  task("#2", "Xử lý kiến nghị", { lead: [home], deadlines: [deadline("15 ngày sau khi nhận", null, { kind: "relative" })] }),
];

/** The rows as one sees them, a step to the right for each level. */
function seen(by: Arrangement, filter: TaskFilter = { kind: "all" }): string[] {
  const lines = (rows: readonly TaskRow[], step: string): string[] =>
    rows.flatMap((row) =>
      row.kind === "group"
        ? [`${step}${row.name.vi} (${row.detail.vi})`, ...lines(row.rows, `${step}  `)]
        : [`${step}${row.asPartner ? "phối hợp: " : ""}${row.task.title}${row.deadline ? ` ← ${row.deadline.text}` : ""}`],
    );
  return lines(arranged(tasks, by, filter), "");
}

describe("tasks in the view", () => {
  it("stand below every agency that leads them or takes part, what it leads first; those that nobody leads come last", () => {
    expect(seen("agency")).toEqual([
      "Sở Nội vụ (chủ trì 4)",
      "  Ban hành quy chế",
      "  Báo cáo kết quả",
      "  Sơ kết",
      "  Xử lý kiến nghị",
      "Sở Tài chính (phối hợp 2)",
      "  phối hợp: Ban hành quy chế",
      "  phối hợp: Rà soát",
      "Sở Y tế (chủ trì 2 · phối hợp 1)",
      "  Báo cáo kết quả",
      "  Tuyên truyền",
      "  phối hợp: Ban hành quy chế",
      "Chưa rõ cơ quan chủ trì (1 nhiệm vụ)",
      "  Rà soát",
    ]);
  });

  it("stand by month below each of their days; the plan's own period is no deadline", () => {
    expect(seen("dueDate")).toEqual([
      "Tháng 6/2026 (2 nhiệm vụ)",
      "  Sơ kết ← ngày 01/6/2026",
      "  Ban hành quy chế ← trước ngày 15/6/2026",
      "Tháng 9/2026 (1 nhiệm vụ)",
      "  Sơ kết ← tháng 9",
      "Định kỳ (1 nhiệm vụ)",
      "  Báo cáo kết quả ← trước ngày 15/12 hằng năm",
      "Thường xuyên (1 nhiệm vụ)",
      "  Tuyên truyền ← thường xuyên",
      "Thời hạn không tính ra ngày (1 nhiệm vụ)",
      "  Xử lý kiến nghị ← 15 ngày sau khi nhận",
      "Chưa có thời hạn (1 nhiệm vụ)",
      "  Rà soát",
    ]);
  });

  it("stand in the parts of the plan that hold them", () => {
    expect(seen("section")).toEqual([
      "II. NHIỆM VỤ (3 nhiệm vụ)",
      "  1. Thể chế (2 nhiệm vụ)",
      "    Ban hành quy chế",
      "    Báo cáo kết quả",
      "  Tuyên truyền",
      "Rà soát",
      "Sơ kết",
      "Xử lý kiến nghị",
    ]);
  });

  it("are filtered: without a deadline, or overdue on a day, by the days that have passed", () => {
    expect(seen("section", { kind: "missing" })).toEqual(["Rà soát"]);
    expect(seen("dueDate", { kind: "overdue", day: "2026-06-14" })).toEqual(["Tháng 6/2026 (1 nhiệm vụ)", "  Sơ kết ← ngày 01/6/2026"]);
    // Reports that come again each year are never overdue.
    expect(tasks.filter((one) => passes(one, { kind: "overdue", day: "2027-01-01" })).map(({ title }) => title)).toEqual([
      "Ban hành quy chế",
      "Sơ kết",
    ]);
  });

  it.each(["agency", "dueDate", "section"] as const)("have ids of their own in every place: by %s", (by) => {
    const ids = (rows: readonly TaskRow[]): string[] => rows.flatMap((row) => [row.id, ...(row.kind === "group" ? ids(row.rows) : [])]);
    const all = ids(arranged(tasks, by, { kind: "all" }));
    expect(new Set(all).size).toBe(all.length);
  });
});

describe("days of tasks", () => {
  const due = deadline("trước ngày 15/6/2026", "2026-06-14");

  it.each([
    ["2026-06-02", "còn 12 ngày"],
    ["2026-06-14", "hôm nay"],
    ["2026-06-17", "quá hạn 3 ngày"],
    ["2028-01-01", "đã quá hạn"],
  ])("on %s: %s", (today, words) => expect(daysLeft(due, today)?.vi).toBe(words));

  it("are not counted for the plan's period, nor as overdue for what comes again", () => {
    expect(daysLeft(period, "2026-06-02")).toBeUndefined();
    expect(daysLeft({ ...due, kind: "recurring" }, "2026-06-17")).toBeUndefined();
  });

  it("are written and read the Vietnamese way", () => {
    expect(shortDay("2026-06-05")).toBe("5/6/2026");
    expect(["5/6/2026", " 05-06-2026 ", "30/2/2026", "5/6", "15.12.2026"].map(dayOf)).toEqual([
      "2026-06-05",
      "2026-06-05",
      undefined,
      undefined,
      "2026-12-15",
    ]);
  });
});
