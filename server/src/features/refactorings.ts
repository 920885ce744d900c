import { CodeActionKind } from "vscode-languageserver-types";
import type { PlanDocument } from "../plan/document.ts";
import type { Message } from "../rules/rule.ts";
import type { Range } from "../text/source-text.ts";
import * as titles from "./code-action-titles.ts";
import { joinWrapped } from "./join-wrapped.ts";
import { type RenumberScope, renumber } from "./renumber.ts";
import type { SourceEdit } from "./source-edit.ts";
import { splitPoints } from "./split-points.ts";

/** A change of form that leaves what the plan says as it is. */
export interface Refactoring {
  readonly title: Message;
  readonly kind: typeof CodeActionKind.RefactorRewrite | typeof CodeActionKind.RefactorExtract;
  readonly edits: readonly SourceEdit[];
}

/** What can be rewritten at a selection or cursor. */
export function refactorings(document: PlanDocument, range: Range): readonly Refactoring[] {
  const found: readonly Refactoring[] = [
    // Lines are joined where lines were selected; at a mere cursor the offer would stand at every torn line.
    {
      title: titles.joinWrapped,
      kind: CodeActionKind.RefactorRewrite,
      edits: range.start.line === range.end.line ? [] : joinWrapped(document, range),
    },
    { title: titles.splitPoints, kind: CodeActionKind.RefactorExtract, edits: splitPoints(document, range.start) },
    ...renumberings(document, range),
  ];
  return found.filter(({ edits }) => edits.length > 0);
}

/** The list, the part and the plan put in order, each where it changes more than the one before; none where the cursor's own list and part are in order. */
export function renumberings(document: PlanDocument, { start }: Pick<Range, "start">): readonly Refactoring[] {
  const plan = renumber(document, start, "plan");
  if (plan.items === 0) return [];
  const offered: Refactoring[] = [];
  let items = 0;
  for (const scope of ["level", "section"] satisfies RenumberScope[]) {
    const here = renumber(document, start, scope);
    if (here.items <= items) continue;
    items = here.items;
    offered.push({ title: titles.renumber[scope], kind: CodeActionKind.RefactorRewrite, edits: here.edits });
  }
  if (offered.length > 0 && plan.items > items)
    offered.push({ title: titles.renumber.plan, kind: CodeActionKind.RefactorRewrite, edits: plan.edits });
  return offered;
}
