import { type Event, EventEmitter, type TextDocument, type TreeDataProvider, type TreeItem } from "vscode";
import type { CitedDocumentEntry, CitedDocumentMention } from "../../../server/src/features/cited-documents.ts";
import { spoken } from "../wording.ts";
import { documentItem, mentionItem } from "./tree-items.ts";

/** A row of the view. */
export type CitedRow =
  | { readonly kind: "document"; readonly entry: CitedDocumentEntry }
  | { readonly kind: "mention"; readonly id: string; readonly mention: CitedDocumentMention };

/** The rows of the view: documents, and under each its mentions if there are several. Rows keep their ids, and so their place, while a plan is edited. */
export class CitedDocumentsTree implements TreeDataProvider<CitedRow> {
  readonly #changed = new EventEmitter<void>();
  readonly onDidChangeTreeData: Event<void> = this.#changed.event;
  #plan: TextDocument | undefined;
  #entries: readonly CitedDocumentEntry[] = [];
  #shown = "";

  get plan(): TextDocument | undefined {
    return this.#plan;
  }

  /** Draws the rows anew only if they differ: typing elsewhere in the plan moves nothing. */
  show(plan: TextDocument | undefined, entries: readonly CitedDocumentEntry[]): void {
    const shown = JSON.stringify([plan?.uri.toString(), spoken(), entries]);
    this.#plan = plan;
    this.#entries = entries;
    if (shown === this.#shown) return;
    this.#shown = shown;
    this.#changed.fire();
  }

  getChildren(row?: CitedRow): CitedRow[] {
    if (!row) return this.#entries.map((entry) => ({ kind: "document", entry }));
    if (row.kind === "mention") return [];
    const { id, mentions } = row.entry;
    return mentions.length === 1 ? [] : mentions.map((mention, index) => ({ kind: "mention", id: `${id}#${index}`, mention }));
  }

  getTreeItem(row: CitedRow): TreeItem {
    const item = row.kind === "document" ? documentItem(row.entry) : mentionItem(row.id, row.mention);
    const mention = row.kind === "mention" ? row.mention : row.entry.mentions.length === 1 && row.entry.mentions[0];
    if (this.#plan && mention) item.command = { command: "kehoach.goToMention", title: "", arguments: [this.#plan.uri, mention.range] };
    return item;
  }
}
