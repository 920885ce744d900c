import type { Connection } from "vscode-languageserver";
import { comparableBodies, comparedTasks } from "./features/comparison.ts";
import { bodiesRequest, comparisonRequest } from "./features/comparison-entry.ts";
import { parsePlan } from "./plan/parse.ts";
import type { Answer } from "./server-navigation.ts";
import { planOf } from "./workspace/open-plan.ts";
import type { OwnCatalogues } from "./workspace/own-catalogues.ts";

/** What a comparison asks; the superior plan comes as text, from wherever the client can read it. */
interface ComparisonParams {
  readonly textDocument: { readonly uri: string };
  readonly superior: string;
}

export interface ComparisonOptions {
  readonly connection: Connection;
  readonly answer: Answer;
  readonly catalogues: OwnCatalogues;
}

/** A plan set against its superior plan. */
export function registerComparison({ connection, answer, catalogues }: ComparisonOptions): void {
  connection.onRequest(
    bodiesRequest,
    answer("bodies", async ({ uri }, { superior }: ComparisonParams) =>
      comparableBodies(parsePlan(superior), (await catalogues.of(uri)).agencies),
    ),
  );
  connection.onRequest(
    comparisonRequest,
    answer("comparison", async (open, { superior, body }: ComparisonParams & { readonly body: string }) =>
      comparedTasks(parsePlan(superior), planOf(open), body, (await catalogues.of(open.uri)).agencies),
    ),
  );
}
