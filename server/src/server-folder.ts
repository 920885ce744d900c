import {
  type Connection,
  type Diagnostic,
  DidChangeWatchedFilesNotification,
  FileChangeType,
  type InitializeParams,
  type TextDocuments,
  WatchKind,
} from "vscode-languageserver";
import { baselineDiagnostics } from "./features/baseline-diagnostics.ts";
import { catalogueDiagnostics } from "./features/catalogue-diagnostics.ts";
import { showIndexProgress } from "./workspace/index-progress.ts";
import { createIndexedFolders } from "./workspace/indexed-folders.ts";
import type { OpenPlan } from "./workspace/open-plan.ts";
import { createOutsideWatch } from "./workspace/outside-watch.ts";
import { createOwnBaselines, type OwnBaselines } from "./workspace/own-baselines.ts";
import { createOwnCatalogues, type OwnCatalogues } from "./workspace/own-catalogues.ts";
import type { PlanFiles } from "./workspace/plan-files.ts";
import { createPlanIndex, type FileChange, type PlanIndex } from "./workspace/plan-index.ts";
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
  readonly catalogues: OwnCatalogues;
  readonly baselines: OwnBaselines;
  /** The workspace folder a plan is in. */
  readonly folderOf: (uri: string) => string | undefined;
  /** Called with the client's first request … */
  initialize(params: InitializeParams): void;
  /** … and once it is ready to be asked. */
  initialized(): void;
}

/** Wires the folder index and the folders' own catalogues to the client: workspace folders, watched files, closed documents, progress. */
export function createFolder({ connection, documents, settings, logOnce, disk }: FolderOptions): Folder {
  const folders = createIndexedFolders(connection, settings, disk);
  const index = createPlanIndex({
    openPlans: () => documents.all(),
    folders: () => folders.all(),
    progress: (cancel) => showIndexProgress(connection, settings.language(), cancel),
    unreadable: (uri, error) => connection.console.warn(`index: ${uri}: ${error instanceof Error ? error.message : String(error)}`),
  });
  const outside = createOutsideWatch(connection, (error) => logOnce("registration", error));
  const told = new Set<string>();
  const tell = (uri: string, diagnostics: Diagnostic[]): void => {
    // A file that never had a problem needs no word of having none.
    if (diagnostics.length === 0 && !told.has(uri)) return;
    told.add(uri);
    void connection.sendDiagnostics({ uri, diagnostics });
  };
  const read = async (uri: string): Promise<string> => {
    const files = folders.filesOf(uri);
    if (!files) throw new Error("nothing reads it here");
    return files.read(uri);
  };
  const catalogues = createOwnCatalogues({
    folderOf: folders.folderOf,
    sourcesFor: async (uri) => (await settings.of(uri)).catalogue,
    wordsFor: async (uri) => (await settings.of(uri)).dictionary,
    read,
    problems: (uri, text, problems) => tell(uri, catalogueDiagnostics(text, problems)),
    missing: (path) =>
      settings.tell({
        vi: `kehoach.catalogue: không đọc được tệp “${path}”; tạm bỏ qua.`,
        en: `kehoach.catalogue: the file “${path}” cannot be read; it is ignored.`,
      }),
    outside: outside.watch,
  });
  const baselines = createOwnBaselines({
    folderOf: folders.folderOf,
    read,
    problem: (uri, problem) => tell(uri, baselineDiagnostics(problem, settings.language())),
  });
  let watches = false;
  let tellsFolders = false;

  documents.onDidClose(({ document }) => index.closed(document.uri));
  const foldersChanged = (): void => {
    index.foldersChanged();
    catalogues.forget();
    baselines.forget();
    outside.forget();
  };
  settings.onChange(foldersChanged);
  connection.onDidChangeWatchedFiles(({ changes }) => {
    const told = changes.map(({ uri, type }): FileChange => ({ uri, kind: type === FileChangeType.Deleted ? "deleted" : "changed" }));
    index.filesChanged(told);
    catalogues.filesChanged(told);
    baselines.filesChanged(told);
  });
  return {
    index,
    catalogues,
    baselines,
    folderOf: folders.folderOf,
    initialize: (params) => {
      const { workspace } = params.capabilities;
      watches = workspace?.didChangeWatchedFiles?.dynamicRegistration === true;
      tellsFolders = workspace?.workspaceFolders === true;
      folders.start(params);
      outside.start(params.capabilities);
    },
    initialized: () => {
      if (tellsFolders) {
        connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
          folders.changed(added, removed);
          foldersChanged();
        });
      }
      if (!watches) return;
      const watchers = [
        { globPattern: "**/*.{kehoach,md,txt}" },
        // Accepted findings; catalogues: that of a folder, and those that the setting names.
        { globPattern: "**/*.json" },
        // A deleted folder is told of alone, without its files.
        { globPattern: "**/*", kind: WatchKind.Delete },
      ];
      connection.client
        .register(DidChangeWatchedFilesNotification.type, { watchers })
        .catch((error: unknown) => logOnce("registration", error));
    },
  };
}
