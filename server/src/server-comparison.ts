import type { Connection, TextDocuments } from "vscode-languageserver";
import { comparableBodies } from "./features/comparable-bodies.ts";
import { comparedTasks } from "./features/comparison.ts";
import { bodiesRequest, comparisonRequest, superiorPlansRequest } from "./features/comparison-entry.ts";
import { superiorPlans } from "./features/superior-plans.ts";
import type { PlanDocument } from "./plan/document.ts";
import { parseSource } from "./plan/parse.ts";
import type { Answer } from "./server-navigation.ts";
import { readText } from "./text/source-text.ts";
import { type OpenPlan, planOf } from "./workspace/open-plan.ts";
import type { OwnCatalogues } from "./workspace/own-catalogues.ts";
import type { PlanIndex } from "./workspace/plan-index.ts";

/** What a comparison asks; the superior plan comes as text, from wherever the client can read it. */
interface ComparisonParams {
  readonly textDocument: { readonly uri: string };
  readonly superior: string;
}

export interface ComparisonOptions {
  readonly connection: Connection;
  readonly answer: Answer;
  readonly documents: Pick<TextDocuments<OpenPlan>, "onDidClose">;
  readonly index: PlanIndex;
  readonly catalogues: OwnCatalogues;
}

/** A plan set against its superior plan. */
export function registerComparison({ connection, answer, documents, index, catalogues }: ComparisonOptions): void {
  const superiorOf = superiorReader(documents);
  connection.onRequest(
    superiorPlansRequest,
    answer("superiorPlans", async (open, _params: { readonly textDocument: { readonly uri: string } }, token) =>
      superiorPlans(planOf(open), open.uri, await index.ready("asked", token)),
    ),
  );
  connection.onRequest(
    bodiesRequest,
    answer("bodies", async (open, { superior }: ComparisonParams) =>
      comparableBodies(superiorOf(open, superior), planOf(open), (await catalogues.of(open.uri)).agencies),
    ),
  );
  connection.onRequest(
    comparisonRequest,
    answer("comparison", async (open, { superior, body }: ComparisonParams & { readonly body: string }) =>
      comparedTasks(superiorOf(open, superior), planOf(open), body, (await catalogues.of(open.uri)).agencies),
    ),
  );
}

/** Reads superior plans. The last one of each plan is kept as long as that plan is open: it is asked about again whenever somebody types. */
function superiorReader(documents: ComparisonOptions["documents"]): (open: OpenPlan, text: string) => PlanDocument {
  const last = new Map<string, { readonly text: string; readonly plan: PlanDocument }>();
  documents.onDidClose(({ document }) => last.delete(document.uri));
  return ({ uri }, text) => {
    const before = last.get(uri);
    if (before?.text === text) return before.plan;
    const plan = parseSource(readText(text), before?.plan);
    last.set(uri, { text, plan });
    return plan;
  };
}
