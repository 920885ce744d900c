import {
  type Connection,
  DidChangeWatchedFilesNotification,
  FileChangeType,
  type InitializeParams,
  type TextDocuments,
  WatchKind,
} from "vscode-languageserver";
import { showIndexProgress } from "./workspace/index-progress.ts";
import { createIndexedFolders } from "./workspace/indexed-folders.ts";
import type { OpenPlan } from "./workspace/open-plan.ts";
import type { PlanFiles } from "./workspace/plan-files.ts";
import { createPlanIndex, type PlanIndex } from "./workspace/plan-index.ts";
import type { SettingsStore } from "./workspace/settings-store.ts";

export interface FolderOptions {
  readonly connection: Connection;
  readonly documents: TextDocuments<OpenPlan>;
  readonly settings: SettingsStore;
  readonly logOnce: (name: string, error: unknown) => void;
  /** How the server itself reads files; absent where it cannot. */
  readonly disk: PlanFiles | undefined;
}

export interface Folder {
  readonly index: PlanIndex;
  /** Called with the client's first request … */
  initialize(params: InitializeParams): void;
  /** … and once it is ready to be asked. */
  initialized(): void;
}

/** Wires the folder index to the client: workspace folders, watched files, closed documents, progress. */
export function createFolder({ connection, documents, settings, logOnce, disk }: FolderOptions): Folder {
  const folders = createIndexedFolders(connection, settings, disk);
  const index = createPlanIndex({
    openPlans: () => documents.all(),
    folders: () => folders.all(),
    progress: (cancel) => showIndexProgress(connection, settings.language(), cancel),
    unreadable: (uri, error) => connection.console.warn(`index: ${uri}: ${error instanceof Error ? error.message : String(error)}`),
  });
  let watches = false;
  let tellsFolders = false;

  documents.onDidClose(({ document }) => index.closed(document.uri));
  settings.onChange(() => index.foldersChanged());
  connection.onDidChangeWatchedFiles(({ changes }) =>
    index.filesChanged(changes.map(({ uri, type }) => ({ uri, kind: type === FileChangeType.Deleted ? "deleted" : "changed" }))),
  );
  return {
    index,
    initialize: (params) => {
      const { workspace } = params.capabilities;
      watches = workspace?.didChangeWatchedFiles?.dynamicRegistration === true;
      tellsFolders = workspace?.workspaceFolders === true;
      folders.start(params);
    },
    initialized: () => {
      if (tellsFolders) {
        connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
          folders.changed(added, removed);
          index.foldersChanged();
        });
      }
      if (!watches) return;
      const watchers = [
        { globPattern: "**/*.{kehoach,md,txt}" },
        // A deleted folder is told of alone, without its files.
        { globPattern: "**/*", kind: WatchKind.Delete },
      ];
      connection.client
        .register(DidChangeWatchedFilesNotification.type, { watchers })
        .catch((error: unknown) => logOnce("registration", error));
    },
  };
}
