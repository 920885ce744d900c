import type { CompletionItemKind } from "vscode-languageserver-types";
import type { PlanDocument } from "../plan/document.ts";
import type { Position } from "../text/source-text.ts";
import type { SearchKeys } from "./completion-search.ts";
import type { Phrase } from "./completion-typing.ts";
import type { Knowledge } from "./knowledge.ts";

export interface CompletionRequest {
  readonly document: PlanDocument;
  readonly position: Position;
  readonly knowledge: Knowledge;
  /** Whether the editor knows edits that insert or replace. */
  readonly insertReplace: boolean;
}

/** Where a name is known from; nearer ones come first. */
export type Origin = "plan" | "folder" | "catalogue";

/** What a completion item is looked up by when it is resolved. */
export type CompletionData =
  | { readonly kind: "document"; readonly symbol: string; readonly date?: string }
  | { readonly kind: "law"; readonly name: string }
  | { readonly kind: "agency"; readonly id: string }
  | { readonly kind: "abbreviation"; readonly short: string };

/** The same with the plan's day, so that an item is resolved without its plan. */
export type CompletionDataOnDay = CompletionData & { readonly day: string };

/** Something that may be offered. */
export interface Candidate {
  readonly label: string;
  readonly insert: string;
  readonly keys: SearchKeys;
  readonly kind: CompletionItemKind;
  readonly origin: Origin;
  /** How often the plan has it already. */
  readonly uses: number;
  /** Lower ones come first among equals. */
  readonly rank: number;
  /** What stands beside the label. */
  readonly hint?: string;
  /** Not confirmed by a source that was read. */
  readonly recalled?: boolean;
  /** No longer in force, no longer there. */
  readonly over?: boolean;
  readonly data?: CompletionData;
}

/** A candidate with the typed words that found it; `found` is less for a better match. */
export interface Match extends Candidate {
  readonly phrase: Pick<Phrase, "text">;
  readonly found: number;
}
