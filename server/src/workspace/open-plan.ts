import type { TextDocumentContentChangeEvent } from "vscode-languageserver";
import type { PlanDocument } from "../plan/document.ts";
import { parseSource } from "../plan/parse.ts";
import { readText, replaceRange, type SourceText } from "../text/source-text.ts";

/** A document open in the editor. Every change gives a new object; what was read from unchanged paragraphs goes along. */
export interface OpenPlan {
  readonly uri: string;
  readonly languageId: string;
  readonly version: number;
  readonly source: SourceText;
  /** The last reading of an earlier version, to take unchanged paragraphs from. */
  readonly earlier: PlanDocument | undefined;
}

/** What `TextDocuments` needs to keep plans in step with the editor. */
export const openPlans = {
  create: (uri: string, languageId: string, version: number, text: string): OpenPlan => ({
    uri,
    languageId,
    version,
    source: readText(text),
    earlier: undefined,
  }),
  update: (plan: OpenPlan, changes: readonly TextDocumentContentChangeEvent[], version: number): OpenPlan => ({
    ...plan,
    version,
    source: changes.reduce(applyChange, plan.source),
    earlier: readings.get(plan) ?? plan.earlier,
  }),
};

function applyChange(source: SourceText, change: TextDocumentContentChangeEvent): SourceText {
  return "range" in change ? replaceRange(source, change.range, change.text) : readText(change.text);
}

const readings = new WeakMap<OpenPlan, PlanDocument>();

/** The plan as it stands now; read on first demand and kept with the version. */
export function planOf(open: OpenPlan): PlanDocument {
  const known = readings.get(open);
  if (known) return known;
  const plan = parseSource(open.source, open.earlier);
  readings.set(open, plan);
  return plan;
}
