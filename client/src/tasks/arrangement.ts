import { lacksDeadline, type TaskDeadlineEntry, type TaskEntry } from "../../../server/src/features/task-entry.ts";
import type { Wording } from "../wording.ts";
import { isOver, passes, type TaskFilter } from "./overdue.ts";

/** What the tasks are put in order by. */
export const arrangements = ["agency", "dueDate", "section"] as const;
export type Arrangement = (typeof arrangements)[number];

/** A row of the view. Its id stays while the plan is edited. */
export type TaskRow = GroupRow | LeafRow;

export interface GroupRow {
  readonly kind: "group";
  readonly id: string;
  readonly of: "agency" | "nobody" | "month" | "recurring" | "continuous" | "noDay" | "missing" | "section";
  readonly name: Wording;
  /** What it holds in words: "3 nhiệm vụ", "chủ trì 3 · phối hợp 2". */
  readonly detail: Wording;
  readonly rows: readonly TaskRow[];
}

export interface LeafRow {
  readonly kind: "task";
  readonly id: string;
  readonly task: TaskEntry;
  /** What it stands below, or would: a row need not say again what is above it. */
  readonly below: GroupRow["of"];
  /** Below an agency: it only takes part. */
  readonly asPartner?: boolean;
  /** Below a day: the deadline that falls on it. */
  readonly deadline?: TaskDeadlineEntry;
}

/** The rows of the view for the tasks that pass a filter. */
export function arranged(tasks: readonly TaskEntry[], by: Arrangement, filter: TaskFilter): readonly TaskRow[] {
  const shown = tasks.filter((task) => passes(task, filter));
  if (by === "agency") return byAgency(shown);
  return by === "dueDate" ? byDueDate(shown, filter) : bySection(shown);
}

function byAgency(tasks: readonly TaskEntry[]): readonly TaskRow[] {
  const agencies = new Map<string, { readonly name: string; readonly led: TaskEntry[]; readonly joined: TaskEntry[] }>();
  const agency = ({ key, name }: TaskEntry["lead"][number]) => {
    const known = agencies.get(key) ?? { name, led: [], joined: [] };
    agencies.set(key, known);
    return known;
  };
  for (const task of tasks) {
    const leads = new Map(task.lead.map((body) => [body.key, body]));
    const partners = new Map(task.partners.filter(({ key }) => !leads.has(key)).map((body) => [body.key, body]));
    for (const body of leads.values()) agency(body).led.push(task);
    for (const body of partners.values()) agency(body).joined.push(task);
  }
  const groups = [...agencies].map(([key, { name, led, joined }]): GroupRow => {
    const id = `agency ${key}`;
    const rows = [
      ...led.map((task): LeafRow => ({ kind: "task", id: `${id}/${task.id}`, task, below: "agency" })),
      ...joined.map((task): LeafRow => ({ kind: "task", id: `${id}/${task.id}`, task, below: "agency", asPartner: true })),
    ];
    return { kind: "group", id, of: "agency", name: { vi: name, en: name }, detail: rolesInWords(led.length, joined.length), rows };
  });
  groups.sort((a, b) => a.name.vi.localeCompare(b.name.vi, "vi"));
  const nobody = tasks.filter(({ lead }) => lead.length === 0);
  return [...groups, ...group("nobody", "nobody", { vi: "Chưa rõ cơ quan chủ trì", en: "No lead named" }, leaves("nobody", nobody))];
}

function byDueDate(tasks: readonly TaskEntry[], filter: TaskFilter): readonly TaskRow[] {
  const months = new Map<string, LeafRow[]>();
  const others = { recurring: [], continuous: [], noDay: [] } satisfies Record<string, LeafRow[]>;
  const rowsOf: Readonly<Record<keyof typeof others, LeafRow[]>> = others;
  for (const task of tasks) {
    for (const [index, deadline] of task.deadlines.entries()) {
      if (deadline.from === "plan" || (filter.kind === "overdue" && !isOver(deadline, filter.day))) continue;
      const of = groupOf(deadline);
      const month = deadline.due?.slice(0, 7) ?? "";
      const row: LeafRow = { kind: "task", id: `${of === "month" ? month : of}/${task.id}/${index}`, task, below: of, deadline };
      if (of !== "month") rowsOf[of].push(row);
      else if (!months.get(month)?.push(row)) months.set(month, [row]);
    }
  }
  const inOrder = [...months].sort(([a], [b]) => (a < b ? -1 : 1));
  return [
    ...inOrder.flatMap(([month, rows]) => {
      const name = `${Number(month.slice(5))}/${month.slice(0, 4)}`;
      return group("month", month, { vi: `Tháng ${name}`, en: name }, sortedByDay(rows));
    }),
    ...group("recurring", "recurring", { vi: "Định kỳ", en: "Recurring" }, others.recurring),
    ...group("continuous", "continuous", { vi: "Thường xuyên", en: "All the time" }, others.continuous),
    ...group("noDay", "noDay", { vi: "Thời hạn không tính ra ngày", en: "No day can be told" }, others.noDay),
    ...group("missing", "missing", { vi: "Chưa có thời hạn", en: "Without a deadline" }, leaves("missing", tasks.filter(lacksDeadline))),
  ];
}

function groupOf({ kind, due }: TaskDeadlineEntry): "month" | "recurring" | "continuous" | "noDay" {
  if (kind === "recurring" || kind === "continuous") return kind;
  return due === null ? "noDay" : "month";
}

function sortedByDay(rows: readonly LeafRow[]): readonly LeafRow[] {
  return rows.toSorted((a, b) => ((a.deadline?.due ?? "") < (b.deadline?.due ?? "") ? -1 : Number(a.deadline?.due !== b.deadline?.due)));
}

/** The tree of the plan's parts, as far as tasks stand in them. */
function bySection(tasks: readonly TaskEntry[], depth = 0): readonly TaskRow[] {
  const rows: TaskRow[] = [];
  for (let index = 0; index < tasks.length; ) {
    const task = tasks[index];
    const section = task?.path[depth];
    let end = index + 1;
    while (section && tasks[end]?.path[depth]?.id === section.id) end++;
    if (task && !section) rows.push({ kind: "task", id: `section ${task.id}`, task, below: "section" });
    if (section) {
      const within = tasks.slice(index, end);
      const name = { vi: section.title, en: section.title };
      rows.push({
        kind: "group",
        id: `section ${section.id}`,
        of: "section",
        name,
        detail: inWords(within.length),
        rows: bySection(within, depth + 1),
      });
    }
    index = end;
  }
  return rows;
}

function leaves(below: "nobody" | "missing", tasks: readonly TaskEntry[]): readonly LeafRow[] {
  return tasks.map((task) => ({ kind: "task", id: `${below}/${task.id}`, task, below }));
}

/** A group, unless nothing is in it. */
function group(of: GroupRow["of"], id: string, name: Wording, rows: readonly LeafRow[]): GroupRow[] {
  return rows.length === 0 ? [] : [{ kind: "group", id, of, name, detail: inWords(rows.length), rows }];
}

function inWords(count: number): Wording {
  return { vi: `${count} nhiệm vụ`, en: count === 1 ? "1 task" : `${count} tasks` };
}

function rolesInWords(led: number, joined: number): Wording {
  const [vi, en]: [string[], string[]] = [[], []];
  if (led > 0) {
    vi.push(`chủ trì ${led}`);
    en.push(`leads ${led}`);
  }
  if (joined > 0) {
    vi.push(`phối hợp ${joined}`);
    en.push(`takes part in ${joined}`);
  }
  return { vi: vi.join(" · "), en: en.join(" · ") };
}
