import { type Event, EventEmitter, type TextDocument, type TreeDataProvider, type TreeItem } from "vscode";
import type { TaskEntry } from "../../../server/src/features/task-entry.ts";
import { spoken } from "../wording.ts";
import { type Arrangement, arranged, type TaskRow } from "./arrangement.ts";
import type { TaskFilter } from "./overdue.ts";
import { groupItem, taskItem } from "./tree-items.ts";

/** What the view is to show. */
export interface ShownTasks {
  readonly plan: TextDocument | undefined;
  readonly tasks: readonly TaskEntry[];
  readonly by: Arrangement;
  readonly filter: TaskFilter;
  /** ISO date. */
  readonly today: string;
}

/** The rows of the view "Nhiệm vụ". They keep their ids, and so stay open and selected, while a plan is edited. */
export class TasksTree implements TreeDataProvider<TaskRow> {
  readonly #changed = new EventEmitter<void>();
  readonly onDidChangeTreeData: Event<void> = this.#changed.event;
  #rows: readonly TaskRow[] = [];
  #today = "";
  #shown = "";

  get isEmpty(): boolean {
    return this.#rows.length === 0;
  }

  /** Draws the rows anew only if they differ: lines that move up or down change nothing that is to be seen. */
  show({ plan, tasks, by, filter, today }: ShownTasks): void {
    const seen = tasks.map((task) => ({ ...task, range: undefined, path: task.path.map(({ id, title }) => [id, title]) }));
    const shown = JSON.stringify([plan?.uri.toString(), spoken(), seen, by, filter, today]);
    if (shown === this.#shown) return;
    this.#shown = shown;
    this.#today = today;
    this.#rows = arranged(tasks, by, filter);
    this.#changed.fire();
  }

  getChildren(row?: TaskRow): TaskRow[] {
    if (!row) return [...this.#rows];
    return row.kind === "group" ? [...row.rows] : [];
  }

  getTreeItem(row: TaskRow): TreeItem {
    if (row.kind === "group") return groupItem(row);
    const item = taskItem(row, this.#today);
    item.command = { command: "kehoach.goToTask", title: "", arguments: [row.task.id] };
    return item;
  }
}
