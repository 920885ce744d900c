import { type Event, EventEmitter, type TreeDataProvider, type TreeItem } from "vscode";
import type { ComparedTask } from "../../../server/src/features/comparison-entry.ts";
import { spoken } from "../wording.ts";
import type { Comparison } from "./ask.ts";
import { groupItem, placeItem, taskItem } from "./tree-items.ts";

/** A row of the view: a verdict, a task of the superior plan, or a place of one of the plans. Ids go by the order of the superior plan's tasks. */
export type ComparedRow =
  | { readonly kind: "verdict"; readonly verdict: ComparedTask["verdict"]; readonly tasks: readonly ComparedTask[] }
  | { readonly kind: "task"; readonly id: string; readonly task: ComparedTask }
  | { readonly kind: "place"; readonly id: string; readonly task: ComparedTask; readonly side: "asked" | "answer" };

/** What needs a look comes first. */
const verdicts = ["missing", "later", "open", "kept"] as const;

/** The tasks of the superior plan by how they are answered; under each both places. */
export class ComparisonTree implements TreeDataProvider<ComparedRow> {
  readonly #changed = new EventEmitter<void>();
  readonly onDidChangeTreeData: Event<void> = this.#changed.event;
  #comparison: Comparison | undefined;
  #tasks: readonly ComparedTask[] = [];
  #shown = "";

  get comparison(): Comparison | undefined {
    return this.#comparison;
  }

  /** Draws the rows anew only if they differ. */
  show(comparison: Comparison | undefined, tasks: readonly ComparedTask[]): void {
    const shown = JSON.stringify([comparison?.plan.toString(), comparison?.superior.toString(), comparison?.body, spoken(), tasks]);
    this.#comparison = comparison;
    this.#tasks = tasks;
    if (shown === this.#shown) return;
    this.#shown = shown;
    this.#changed.fire();
  }

  getChildren(row?: ComparedRow): ComparedRow[] {
    if (!row) {
      return verdicts.flatMap((verdict) => {
        const tasks = this.#tasks.filter((task) => task.verdict === verdict);
        return tasks.length > 0 ? [{ kind: "verdict", verdict, tasks }] : [];
      });
    }
    if (row.kind === "verdict") return row.tasks.map((task) => ({ kind: "task", id: `${row.verdict} ${this.#tasks.indexOf(task)}`, task }));
    if (row.kind === "place") return [];
    const { id, task } = row;
    const sides = task.answer ? (["asked", "answer"] as const) : (["asked"] as const);
    return sides.map((side) => ({ kind: "place", id: `${id} ${side}`, task, side }));
  }

  getTreeItem(row: ComparedRow): TreeItem {
    if (row.kind === "verdict") return groupItem(row.verdict, row.tasks.length);
    if (row.kind === "task") return taskItem(row.id, row.task);
    const { id, task, side } = row;
    const place = side === "asked" ? task.asked : (task.answer ?? task.asked);
    const item = placeItem(id, side, place);
    const plan = side === "asked" ? this.#comparison?.superior : this.#comparison?.plan;
    if (plan) item.command = { command: "kehoach.goToMention", title: "", arguments: [plan, place.range] };
    return item;
  }
}
