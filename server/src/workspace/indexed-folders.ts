import type { Connection, InitializeParams, WorkspaceFolder } from "vscode-languageserver";
import { editorPlanFiles } from "./editor-plan-files.ts";
import { excludedBy, globsOf } from "./index-exclude.ts";
import { type PlanFiles, pathBelow } from "./plan-files.ts";
import type { IndexedFolder } from "./plan-index.ts";
import type { SettingsStore } from "./settings-store.ts";

export interface IndexedFolders {
  /** Called once with what the client says of itself. */
  start(params: InitializeParams): void;
  all(): Promise<readonly IndexedFolder[]>;
  /** The workspace folder a file is in. */
  folderOf(uri: string): string | undefined;
  /** Where a file can be read, in a folder or not. */
  filesOf(uri: string): PlanFiles | undefined;
  changed(added: readonly WorkspaceFolder[], removed: readonly WorkspaceFolder[]): void;
}

/** The workspace's folders with where their plans come from (the disk, or the editor) and what is left out of them. */
export function createIndexedFolders(connection: Connection, settings: SettingsStore, disk: PlanFiles | undefined): IndexedFolders {
  let uris: readonly string[] = [];
  let editor: PlanFiles | undefined;

  const filesOf = (uri: string): PlanFiles | undefined => (uri.startsWith("file:") && disk ? disk : editor);
  const editorExcludes = async (uri: string): Promise<readonly string[]> => {
    if (!settings.pulled()) return [];
    const sections = ["files.exclude", "search.exclude"].map((section) => ({ scopeUri: uri, section }));
    try {
      const answers: unknown = await connection.workspace.getConfiguration(sections);
      return Array.isArray(answers) ? answers.flatMap(globsOf) : [];
    } catch {
      return []; // another editor has no such settings
    }
  };
  const folder = async (uri: string): Promise<readonly IndexedFolder[]> => {
    const files = filesOf(uri);
    if (!files) return [];
    const globs = [...(await settings.of(uri)).indexExclude, ...(await editorExcludes(uri))];
    return [{ uri, files, exclusion: { globs, excluded: excludedBy(globs) } }];
  };

  return {
    start: ({ workspaceFolders, rootUri, initializationOptions }) => {
      uris = workspaceFolders?.map(({ uri }) => uri) ?? (rootUri ? [rootUri] : []);
      const options: unknown = initializationOptions;
      const offers = typeof options === "object" && options !== null && "planFiles" in options && options.planFiles === true;
      if (offers) editor = editorPlanFiles(connection);
    },
    all: async () => (await Promise.all(uris.map(folder))).flat(),
    folderOf: (uri) => uris.find((folder) => pathBelow(folder, uri) !== undefined),
    filesOf,
    changed: (added, removed) => {
      const gone = new Set(removed.map(({ uri }) => uri));
      uris = [...uris.filter((uri) => !gone.has(uri)), ...added.map(({ uri }) => uri)];
    },
  };
}
