import type { CancellationToken, Connection, Diagnostic, InitializeParams } from "vscode-languageserver";
import { type CheckedText, checklist, checklistCounts, findingFixes } from "./features/checklist.ts";
import {
  type Checklist,
  type ChecklistCounts,
  checklistCountsRequest,
  checklistRequest,
  type FindingFix,
  findingFixesRequest,
  type ToldFinding,
} from "./features/checklist-entry.ts";
import { workspaceEdit } from "./features/code-actions.ts";
import type { CheckedFinding } from "./rules/check.ts";
import type { Answer } from "./server-navigation.ts";
import { type OpenPlan, planOf } from "./workspace/open-plan.ts";
import type { SettingsStore } from "./workspace/settings-store.ts";

export interface ChecklistOptions {
  readonly connection: Connection;
  readonly answer: Answer;
  readonly settings: SettingsStore;
  readonly findingsOf: (open: OpenPlan) => Promise<readonly CheckedFinding[]>;
  readonly fromFolder: (open: OpenPlan) => Promise<readonly Diagnostic[]>;
}

interface FixParams {
  readonly textDocument: { readonly uri: string };
  readonly finding: ToldFinding;
}

/** The check before signing: what was found by component, how much is left, and the repairs of one finding. */
export function registerChecklist({ connection, answer, settings, findingsOf, fromFolder }: ChecklistOptions): {
  initialize(params: InitializeParams): void;
} {
  let versionedEdits = false;
  const checkedText = async (open: OpenPlan): Promise<CheckedText> => ({
    document: planOf(open),
    findings: await findingsOf(open),
    fromFolder: await fromFolder(open),
    language: (await settings.of(open.uri)).language,
  });
  connection.onRequest(
    checklistRequest,
    answer("checklist", async (open, _params, token: CancellationToken): Promise<Checklist | null> => {
      const text = await checkedText(open);
      return token.isCancellationRequested ? null : checklist(text, (await settings.of(open.uri)).rules);
    }),
  );
  connection.onRequest(
    checklistCountsRequest,
    answer("checklistCounts", async (open, _params, token: CancellationToken): Promise<ChecklistCounts | null> => {
      const text = await checkedText(open);
      return token.isCancellationRequested ? null : checklistCounts(text);
    }),
  );
  connection.onRequest(
    findingFixesRequest,
    answer("findingFixes", async (open, { finding }: FixParams): Promise<FindingFix[]> => {
      const { uri, version } = open;
      const fixes = findingFixes(await checkedText(open), finding);
      return fixes.map(({ title, edits }) => ({ title, edit: workspaceEdit({ uri, version, versionedEdits }, edits) }));
    }),
  );
  return {
    initialize: ({ capabilities }) => {
      versionedEdits = capabilities.workspace?.workspaceEdit?.documentChanges === true;
    },
  };
}
