import type { Connection } from "vscode-languageserver";
import {
  acceptFindings,
  acceptFindingsRequest,
  type BaselineChange,
  takeBackAccepted,
  takeBackAcceptedRequest,
} from "./features/accept-findings.ts";
import type { CheckedFinding } from "./rules/check.ts";
import type { Answer } from "./server-navigation.ts";
import { type OpenPlan, planOf } from "./workspace/open-plan.ts";
import type { OwnBaselines } from "./workspace/own-baselines.ts";

export interface BaselineOptions {
  readonly connection: Connection;
  readonly answer: Answer;
  readonly baselines: OwnBaselines;
  /** All findings of a plan, accepted or not. */
  readonly allFindingsOf: (open: OpenPlan) => Promise<readonly CheckedFinding[]>;
}

/** Answers what the folder's file of accepted findings is to hold; the client writes it, and the file's change is told of like any other. */
export function registerBaseline({ connection, answer, baselines, allFindingsOf }: BaselineOptions): void {
  connection.onRequest<BaselineChange | null, void>(
    acceptFindingsRequest,
    answer("acceptFindings", async (open): Promise<BaselineChange> => {
      const [file, findings] = await Promise.all([baselines.fileOf(open.uri), allFindingsOf(open)]);
      return acceptFindings(file, planOf(open), findings);
    }),
  );
  connection.onRequest<BaselineChange | null, void>(
    takeBackAcceptedRequest,
    answer("takeBackAccepted", async (open): Promise<BaselineChange> => takeBackAccepted(await baselines.fileOf(open.uri))),
  );
}
