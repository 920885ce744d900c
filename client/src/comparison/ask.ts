import type { TextDocument } from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import { bodiesRequest, type ComparedTask, comparisonRequest } from "../../../server/src/features/comparison-entry.ts";

/** The bodies that a superior plan hands work to, those with most tasks first. */
export async function askBodies(client: BaseLanguageClient, plan: TextDocument, superior: TextDocument): Promise<readonly string[]> {
  const textDocument = { uri: client.code2ProtocolConverter.asUri(plan.uri) };
  return (await client.sendRequest<string[] | null>(bodiesRequest, { textDocument, superior: superior.getText() })) ?? [];
}

/** What a plan makes of the tasks that a superior plan gives a body. */
export async function askComparison(client: BaseLanguageClient, { plan, superior, body }: Comparison): Promise<readonly ComparedTask[]> {
  const textDocument = { uri: client.code2ProtocolConverter.asUri(plan.uri) };
  const question = { textDocument, superior: superior.getText(), body };
  return (await client.sendRequest<ComparedTask[] | null>(comparisonRequest, question)) ?? [];
}

/** Which plan is set against which, for whom. */
export interface Comparison {
  readonly plan: TextDocument;
  readonly superior: TextDocument;
  readonly body: string;
}
