import { ThemeColor, ThemeIcon, TreeItem, TreeItemCollapsibleState } from "vscode";
import { lacksDeadline, type TaskDeadlineEntry, type TaskEntry } from "../../../server/src/features/task-entry.ts";
import { say, type Wording } from "../wording.ts";
import type { GroupRow, LeafRow } from "./arrangement.ts";
import { daysLeft, isOver, shortDay } from "./overdue.ts";

const groupIcons: Readonly<Record<GroupRow["of"], string>> = {
  agency: "organization",
  nobody: "question",
  month: "calendar",
  recurring: "sync",
  continuous: "sync",
  noDay: "watch",
  missing: "question",
  section: "list-tree",
};

const sources: Readonly<Record<TaskDeadlineEntry["from"], Wording | undefined>> = {
  own: undefined,
  label: { vi: "theo dòng nhãn", en: "from the label line" },
  cell: undefined,
  following: { vi: "theo câu tiếp sau", en: "from a following sentence" },
  parent: { vi: "theo nhiệm vụ bao trùm", en: "from the task around it" },
  section: { vi: "theo mục", en: "from its section" },
  plan: { vi: "thời gian của cả kế hoạch", en: "the plan's own period" },
};

/** A row for an agency, a month or a part of the plan. Agencies are many: they open on a click. */
export function groupItem({ id, of, name, detail }: GroupRow): TreeItem {
  const state = of === "agency" ? TreeItemCollapsibleState.Collapsed : TreeItemCollapsibleState.Expanded;
  const item = new TreeItem(say(name), state);
  item.id = id;
  item.description = say(detail);
  item.tooltip = `${say(name)}\n${say(detail)}`;
  item.iconPath = new ThemeIcon(groupIcons[of]);
  item.accessibilityInformation = { label: `${say(name)}, ${say(detail)}` };
  return item;
}

/** A row for a task: its day where days order it, its work, who leads it, by when. */
export function taskItem({ id, task, below, asPartner, deadline }: LeafRow, today: string): TreeItem {
  const when = deadlineWords(task, deadline ? [deadline] : task.deadlines, today);
  const day = deadline?.due && deadline.kind !== "recurring" ? `${shortDay(deadline.due).replace(/\/\d{4}$/u, "")} · ` : "";
  const role = asPartner ? say({ vi: "phối hợp", en: "partner" }) : "";
  const leads = below === "agency" ? "" : namesOf(task.lead);
  const item = new TreeItem(`${day}${task.title}`, TreeItemCollapsibleState.None);
  item.id = id;
  item.description = [role, leads, below !== "missing" && when].filter(Boolean).join(" · ");
  item.tooltip = tooltipOf(task, today);
  item.iconPath = iconOf(task, today);
  const spoken = say({ vi: "thời hạn:", en: "deadline:" });
  const given = task.lead.length === 0 ? say({ vi: "chưa rõ cơ quan chủ trì", en: "no lead named" }) : leadWords(task);
  item.accessibilityInformation = { label: [task.title, role, given, `${spoken} ${when}`].filter(Boolean).join(", ") };
  return item;
}

function deadlineWords(task: TaskEntry, deadlines: readonly TaskDeadlineEntry[], today: string): string {
  if (lacksDeadline(task)) return say({ vi: "chưa có thời hạn", en: "no deadline" });
  return deadlines
    .map((deadline) => {
      const left = daysLeft(deadline, today);
      return left ? `${deadline.text} (${say(left)})` : deadline.text;
    })
    .join("; ");
}

function tooltipOf(task: TaskEntry, today: string): string {
  const { partners, product, deadlines } = task;
  const times = deadlines.map((deadline) => {
    const { text, due, from } = deadline;
    const [source, left] = [sources[from], daysLeft(deadline, today)];
    const notes = [due !== null && `${say({ vi: "hạn cuối", en: "last day" })} ${shortDay(due)}`, left && say(left), source && say(source)];
    const told = notes.filter(Boolean).join(", ");
    return `• ${text}${told === "" ? "" : ` (${told})`}`;
  });
  return [
    task.title,
    task.requested && say({ vi: "Đề nghị, không phải giao.", en: "Asked for, not ordered." }),
    task.lead.length > 0 && leadWords(task),
    partners.length > 0 && `${say({ vi: "Phối hợp:", en: "Partners:" })} ${namesOf(partners)}`,
    product !== "" && `${say({ vi: "Sản phẩm:", en: "Product:" })} ${product}`,
    lacksDeadline(task) && say({ vi: "Chưa có thời hạn riêng.", en: "No deadline of its own." }),
    ...times,
  ]
    .filter(Boolean)
    .join("\n");
}

function iconOf(task: TaskEntry, today: string): ThemeIcon {
  if (lacksDeadline(task)) return new ThemeIcon("question", new ThemeColor("list.warningForeground"));
  if (task.deadlines.some((deadline) => isOver(deadline, today))) return new ThemeIcon("history", new ThemeColor("list.errorForeground"));
  return new ThemeIcon(task.report ? "mail" : "circle-outline");
}

function leadWords({ lead }: TaskEntry): string {
  return `${say({ vi: "Chủ trì:", en: "Lead:" })} ${namesOf(lead)}`;
}

function namesOf(bodies: TaskEntry["lead"]): string {
  return bodies.map(({ name }) => name).join(", ");
}
