import type { PlanDocument } from "../plan/document.ts";
import type { Range } from "../text/source-text.ts";
import type { Cursor } from "./cursor.ts";
import type { Knowledge } from "./knowledge.ts";

/** One thing to say about a place; a hover shows all of them. */
export interface Note {
  readonly range: Range;
  readonly markdown: string;
}

/** Where somebody points, and what can be looked up. */
export interface Pointed {
  readonly document: PlanDocument;
  readonly cursor: Cursor;
  readonly knowledge: Knowledge;
}

/** Words of a text or a table inside Markdown, with its marks made harmless. */
export function escaped(text: string): string {
  return text.replace(/[\\`*_{}[\]<>#|~]/g, "\\$&");
}

/** Sentences of a note, one below another; what is undefined is left out. */
export function lines(...parts: readonly (string | undefined | false)[]): string {
  return parts.filter((part) => part !== undefined && part !== false && part !== "").join("  \n");
}

/** The beginning of a text, cut between words. */
export function beginning(text: string, longest = 120): string {
  return text.length <= longest ? text : `${text.slice(0, Math.max(text.lastIndexOf(" ", longest - 1), longest >> 1))}…`;
}
