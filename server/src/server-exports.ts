import type { Connection, InitializeParams, WorkspaceEdit } from "vscode-languageserver";
import { type TaskAppendix, taskAppendix, taskAppendixRequest } from "./features/task-appendix.ts";
import { planPages } from "./output/layout/plan-pages.ts";
import { type TaskLinesParams, taskLinesRequest } from "./output/tasks-format.ts";
import { taskLines } from "./output/tasks-lines.ts";
import { planPagesRequest } from "./output/word/word-format.ts";
import type { CheckedFinding, Checker } from "./rules/check.ts";
import type { Answer } from "./server-navigation.ts";
import { type OpenPlan, planOf } from "./workspace/open-plan.ts";
import type { OwnCatalogues } from "./workspace/own-catalogues.ts";
import type { SettingsStore } from "./workspace/settings-store.ts";

export interface ExportsOptions {
  readonly connection: Connection;
  readonly answer: Answer;
  readonly catalogues: OwnCatalogues;
  readonly settings: SettingsStore;
  readonly check: Checker;
  readonly findingsOf: (open: OpenPlan) => Promise<readonly CheckedFinding[]>;
}

export interface Exports {
  initialize(params: InitializeParams): void;
}

/** An answer to `kehoach/taskAppendix`. */
export type TaskAppendixAnswer = Omit<TaskAppendix, "edits"> & { readonly edit: WorkspaceEdit | null };

/** What goes out of a plan: its tasks for a file, and as an appendix of its own; its pages for a Word document. */
export function registerExports({ connection, answer, catalogues, settings, check, findingsOf }: ExportsOptions): Exports {
  let versionedEdits = false;
  connection.onRequest(
    taskLinesRequest,
    answer("taskLines", async (open, { file }: TaskLinesParams) => {
      const { agencies } = await catalogues.of(open.uri);
      return taskLines(planOf(open), file, agencies);
    }),
  );
  connection.onRequest(
    planPagesRequest,
    answer("planPages", async (open) => {
      const { pageStyle } = await settings.of(open.uri);
      const errors = async () => (await findingsOf(open)).some(({ severity }) => severity === "error");
      return planPages(planOf(open), pageStyle, pageStyle.draftMark && (await errors()));
    }),
  );
  connection.onRequest(
    taskAppendixRequest,
    answer("taskAppendix", async (open): Promise<TaskAppendixAnswer> => {
      const { rules: severities } = await settings.of(open.uri);
      const catalogue = await catalogues.of(open.uri);
      const checked = (edited: ReturnType<typeof planOf>) => check(edited, severities, catalogue);
      const { edits, ...told } = taskAppendix(planOf(open), catalogue.agencies, checked);
      return { ...told, edit: edits.length === 0 ? null : workspaceEdit(open, [...edits]) };
    }),
  );

  function workspaceEdit({ uri, version }: OpenPlan, edits: NonNullable<WorkspaceEdit["changes"]>[string]): WorkspaceEdit {
    return versionedEdits ? { documentChanges: [{ textDocument: { uri, version }, edits }] } : { changes: { [uri]: edits } };
  }

  return {
    initialize: ({ capabilities }) => {
      versionedEdits = capabilities.workspace?.workspaceEdit?.documentChanges === true;
    },
  };
}
