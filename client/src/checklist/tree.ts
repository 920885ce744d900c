import { type Event, EventEmitter, type TextDocument, type TreeDataProvider, type TreeItem } from "vscode";
import type { ByHandEntry, Checklist, ComponentEntry, FindingEntry } from "../../../server/src/features/checklist-entry.ts";
import { say } from "../wording.ts";
import { byHandGroup, byHandItem, componentItem, findingItem } from "./tree-items.ts";

/** A row of the view. */
export type ChecklistRow =
  | { readonly kind: "component"; readonly entry: ComponentEntry }
  | { readonly kind: "finding"; readonly finding: FindingEntry }
  | { readonly kind: "byHand"; readonly entries: readonly ByHandEntry[] }
  | { readonly kind: "look"; readonly entry: ByHandEntry };

export const nothingChecked: Checklist = { components: [], byHand: [] };

/** The rows of the view "Kiểm tra trước khi ký": components with their findings, then what is looked at by hand. */
export class ChecklistTree implements TreeDataProvider<ChecklistRow> {
  readonly #changed = new EventEmitter<void>();
  readonly onDidChangeTreeData: Event<void> = this.#changed.event;
  #plan: TextDocument | undefined;
  #list = nothingChecked;
  #shown = "";

  get plan(): TextDocument | undefined {
    return this.#plan;
  }

  /** Draws the rows anew only if they differ: typing where nothing is found moves nothing. */
  show(plan: TextDocument | undefined, list: Checklist): void {
    const shown = JSON.stringify([plan?.uri.toString(), say({ vi: "vi", en: "en" }), list]);
    this.#plan = plan;
    this.#list = list;
    if (shown === this.#shown) return;
    this.#shown = shown;
    this.#changed.fire();
  }

  getChildren(row?: ChecklistRow): ChecklistRow[] {
    const { components, byHand } = this.#list;
    if (row?.kind === "component") return row.entry.findings.map((finding) => ({ kind: "finding", finding }));
    if (row?.kind === "byHand") return row.entries.map((entry) => ({ kind: "look", entry }));
    if (row) return [];
    const lines: ChecklistRow[] = components.map((entry) => ({ kind: "component", entry }));
    return byHand.length === 0 ? lines : [...lines, { kind: "byHand", entries: byHand }];
  }

  getTreeItem(row: ChecklistRow): TreeItem {
    if (row.kind === "component") return componentItem(row.entry);
    if (row.kind === "byHand") return byHandGroup(row.entries);
    if (row.kind === "look") return byHandItem(row.entry);
    const item = findingItem(row.finding);
    if (this.#plan) item.command = { command: "kehoach.goToMention", title: "", arguments: [this.#plan.uri, row.finding.range] };
    return item;
  }
}
