import type { TextDocument, Uri } from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import {
  bodiesRequest,
  type ComparableBody,
  type ComparedTask,
  comparisonRequest,
  type SuperiorPlan,
  superiorPlansRequest,
} from "../../../server/src/features/comparison-entry.ts";

/** Which plan is set against which, for whom. By address: the editor makes a document anew when it opens a file again. */
export interface Comparison {
  readonly plan: Uri;
  readonly superior: Uri;
  readonly body: string;
}

/** The other plans of the folder, those that the plan cites first. */
export async function askSuperiorPlans(client: BaseLanguageClient, plan: TextDocument): Promise<readonly SuperiorPlan[]> {
  return (await client.sendRequest<SuperiorPlan[] | null>(superiorPlansRequest, { textDocument: identifier(client, plan) })) ?? [];
}

/** The bodies that a superior plan hands work to, the issuer of the plan first. */
export async function askBodies(
  client: BaseLanguageClient,
  plan: TextDocument,
  superior: TextDocument,
): Promise<readonly ComparableBody[]> {
  const question = { textDocument: identifier(client, plan), superior: superior.getText() };
  return (await client.sendRequest<ComparableBody[] | null>(bodiesRequest, question)) ?? [];
}

/** What a plan makes of the tasks that a superior plan gives a body; undefined where the server has no such plan open. */
export async function askComparison(
  client: BaseLanguageClient,
  plan: TextDocument,
  { superior, body }: { readonly superior: TextDocument; readonly body: string },
): Promise<readonly ComparedTask[] | undefined> {
  const question = { textDocument: identifier(client, plan), superior: superior.getText(), body };
  return (await client.sendRequest<ComparedTask[] | null>(comparisonRequest, question)) ?? undefined;
}

function identifier(client: BaseLanguageClient, { uri }: TextDocument): { readonly uri: string } {
  return { uri: client.code2ProtocolConverter.asUri(uri) };
}
