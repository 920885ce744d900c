import type { Connection, InitializeParams, WorkspaceEdit } from "vscode-languageserver";
import { type TaskAppendix, taskAppendix, taskAppendixRequest } from "./features/task-appendix.ts";
import { type ExportedTasks, type ExportTasksParams, exportTasksRequest, type TaskFiles } from "./output/tasks-format.ts";
import { calendarDays } from "./output/tasks-line.ts";
import { taskLines } from "./output/tasks-lines.ts";
import type { Checker } from "./rules/check.ts";
import type { Answer } from "./server-navigation.ts";
import { type OpenPlan, planOf } from "./workspace/open-plan.ts";
import type { OwnCatalogues } from "./workspace/own-catalogues.ts";
import type { SettingsStore } from "./workspace/settings-store.ts";

/** Loads the bundle that writes files of tasks; `address` is where the client says that it lies. */
export type LoadTaskFiles = (address: string | undefined) => Promise<TaskFiles>;

export interface ExportsOptions {
  readonly connection: Connection;
  readonly answer: Answer;
  readonly catalogues: OwnCatalogues;
  readonly settings: SettingsStore;
  readonly check: Checker;
  readonly load: LoadTaskFiles;
}

export interface Exports {
  initialize(params: InitializeParams): void;
}

/** An answer to `kehoach/taskAppendix`. */
export type TaskAppendixAnswer = Omit<TaskAppendix, "edits"> & { readonly edit: WorkspaceEdit | null };

/** What goes out of a plan: its tasks as a file, and as an appendix of its own. */
export function registerExports({ connection, answer, catalogues, settings, check, load }: ExportsOptions): Exports {
  let address: string | undefined;
  let versionedEdits = false;
  connection.onRequest(
    exportTasksRequest,
    answer("exportTasks", async (open, { format, file }: ExportTasksParams): Promise<ExportedTasks> => {
      const { agencies } = await catalogues.of(open.uri);
      const lines = taskLines(planOf(open), file, agencies);
      const count = format === "ics" ? lines.flatMap(calendarDays).length : lines.length;
      if (count === 0) return { count, content: "" };
      const { taskFile } = await load(address);
      return { count, content: base64(await taskFile(format, lines, new Date())) };
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
    initialize: ({ capabilities, initializationOptions: given }: InitializeParams & { readonly initializationOptions?: unknown }) => {
      versionedEdits = capabilities.workspace?.workspaceEdit?.documentChanges === true;
      if (typeof given === "object" && given !== null && "taskFiles" in given && typeof given.taskFiles === "string")
        address = given.taskFiles;
    },
  };
}

/** Bytes as JSON can carry them. */
function base64(bytes: Uint8Array): string {
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""));
}
