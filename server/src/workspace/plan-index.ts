import type { CancellationToken } from "vscode-languageserver";
import type { IndexProgress } from "./index-progress.ts";
import { IndexStore } from "./index-store.ts";
import { type PlanSummary, summaryOf } from "./index-summary.ts";
import { type OpenPlan, planOf } from "./open-plan.ts";
import { mayBePlan, type PlanExclusion, type PlanFiles, pathBelow, uriKey } from "./plan-files.ts";

/** A workspace folder whose plans are indexed. */
export interface IndexedFolder {
  readonly uri: string;
  readonly files: PlanFiles;
  readonly exclusion: PlanExclusion;
}

export interface PlanIndexOptions {
  readonly openPlans: () => readonly OpenPlan[];
  readonly folders: () => Promise<readonly IndexedFolder[]>;
  readonly progress: (cancel: () => void) => IndexProgress;
  /** Told once of every file that cannot be read; never of its text. */
  readonly unreadable: (uri: string, error: unknown) => void;
}

export interface FileChange {
  readonly uri: string;
  readonly kind: "changed" | "deleted";
}

/** The plans of the workspace's folders and those open in the editor; open texts stand before files. */
export interface PlanIndex {
  /** All plans; reads the folders first where that is not done. A user who cancelled it gets what is known, unless he asked anew. */
  ready(why: "asked" | "background", token?: CancellationToken): Promise<IndexStore>;
  /** All plans where the folders have been read, else nothing. The plan `except` may be older than its open text. */
  now(except?: string): IndexStore | undefined;
  /** Reads the folders in the background. */
  start(): void;
  filesChanged(changes: readonly FileChange[]): void;
  closed(uri: string): void;
  /** Folders or what is left out of them have changed. */
  foldersChanged(): void;
  /** Grows when the index holds something else, but for what is typed into open plans. */
  generation(): number;
  onChange(listener: () => void): void;
}

export function createPlanIndex({ openPlans, folders, progress, unreadable }: PlanIndexOptions): PlanIndex {
  const store = new IndexStore();
  const listeners: (() => void)[] = [];
  /** The open plans in the store, by the key of their URI. */
  const shown = new Map<string, OpenPlan>();
  const waiting = new Set<string>();
  const named = new Set<string>();
  let known: readonly IndexedFolder[] | undefined;
  let run: Promise<void> | undefined;
  let complete = false;
  let cancelled = false;
  let generation = 0;

  const folderOf = (uri: string): IndexedFolder | undefined => known?.find(({ uri: folder }) => pathBelow(folder, uri) !== undefined);
  const mayHold = (uri: string): boolean => {
    const folder = folderOf(uri);
    const path = folder && pathBelow(folder.uri, uri);
    return folder !== undefined && path !== undefined && mayBePlan(path) && !folder.exclusion.excluded(path);
  };
  const changed = (): void => {
    generation++;
    for (const listener of listeners) listener();
  };
  const list = async (): Promise<void> => {
    const listed = await folders();
    const found = new Map<string, string>();
    for (const { uri, files, exclusion } of listed) {
      for (const file of await files.list(uri, exclusion)) found.set(uriKey(file), file);
    }
    known = listed;
    for (const { uri } of [...store.all()]) if (!found.has(uriKey(uri)) && !shown.has(uriKey(uri))) store.delete(uri);
    for (const uri of found.values()) if (!store.get(uri)) waiting.add(uri);
  };
  const take = (uri: string, summary: PlanSummary | undefined): void => {
    if (shown.has(uriKey(uri))) return;
    if (summary) store.set(uri, summary);
    else store.delete(uri);
  };
  const failed = (uri: string, error: unknown): void => {
    store.delete(uri);
    if (named.has(uri)) return;
    named.add(uri);
    unreadable(uri, error);
  };
  const readWaiting = async (shownProgress: IndexProgress): Promise<void> => {
    // A file that changes while it is read waits again.
    const unread = new Set(waiting);
    const total = unread.size;
    waiting.clear();
    const settled = (uri: string): void => {
      unread.delete(uri);
      shownProgress.report(total - unread.size, total);
    };
    const sources = new Map<PlanFiles, string[]>();
    for (const uri of unread) {
      const files = folderOf(uri)?.files;
      const uris = files && sources.get(files);
      if (uris) uris.push(uri);
      else if (files) sources.set(files, [uri]);
      else unread.delete(uri);
    }
    for (const [files, uris] of sources) {
      await files.summarise({
        uris,
        take: (uri, summary) => {
          settled(uri);
          take(uri, summary);
        },
        failed: (uri, error) => {
          settled(uri);
          failed(uri, error);
        },
        stopped: () => cancelled,
      });
    }
    for (const uri of unread) waiting.add(uri);
  };
  const work = async (): Promise<void> => {
    const shownProgress = progress(() => {
      cancelled = true;
    });
    const before = store.version;
    try {
      while ((!known || waiting.size > 0) && !cancelled) {
        if (!known) await list();
        await readWaiting(shownProgress);
      }
      complete ||= !cancelled;
    } finally {
      shownProgress.done();
    }
    if (store.version !== before) changed();
  };
  const update = (): Promise<void> => {
    if (!run && (!known || waiting.size > 0)) {
      run = work().finally(() => {
        run = undefined;
      });
    }
    return run ?? Promise.resolve();
  };
  const background = (): void => {
    if (!cancelled) update().catch((error: unknown) => failed("folders", error));
  };
  const showOpen = (except?: string): void => {
    for (const open of openPlans()) {
      const key = uriKey(open.uri);
      if (open.uri === except || shown.get(key) === open) continue;
      shown.set(key, open);
      store.set(open.uri, summaryOf(planOf(open)));
    }
  };

  return {
    ready: async (why, token) => {
      if (why === "asked") cancelled = false;
      if (!cancelled) await orCancelled(update(), token);
      showOpen();
      return store;
    },
    now: (except) => {
      if (!complete) return undefined;
      showOpen(except);
      return store;
    },
    start: background,
    filesChanged: (changes) => {
      if (!known) return;
      const gone = new Set<string>();
      for (const { uri, kind } of changes) {
        if (kind === "deleted") {
          waiting.delete(uri);
          gone.add(uriKey(uri));
        } else if (mayHold(uri)) waiting.add(uri);
      }
      const lost = gone.size === 0 ? [] : [...store.all()].filter(({ uri }) => isBelow(uri, gone) && !shown.has(uriKey(uri)));
      for (const { uri } of lost) store.delete(uri);
      if (waiting.size > 0) background();
      else if (lost.length > 0) changed();
    },
    closed: (uri) => {
      if (!shown.delete(uriKey(uri))) return;
      // What was typed and not saved is gone; the file says what holds now.
      if (mayHold(uri)) waiting.add(uri);
      else store.delete(uri);
      if (waiting.size > 0) background();
    },
    foldersChanged: () => {
      if (!known) return;
      known = undefined;
      background();
    },
    generation: () => generation,
    onChange: (listener) => {
      listeners.push(listener);
    },
  };
}

/** Whether a file, or a folder it is in, is one of these. A deleted folder is told of alone, without its files. */
function isBelow(uri: string, keys: ReadonlySet<string>): boolean {
  for (let key = uriKey(uri); key !== ""; key = key.slice(0, Math.max(0, key.lastIndexOf("/")))) if (keys.has(key)) return true;
  return false;
}

/** Waits for a promise, but no longer than the one who asked does. */
function orCancelled(promise: Promise<void>, token: CancellationToken | undefined): Promise<void> {
  if (!token) return promise;
  if (token.isCancellationRequested) return Promise.resolve();
  return new Promise((resolve, reject) => {
    const listening = token.onCancellationRequested(() => resolve());
    promise.then(resolve, reject).finally(() => listening.dispose());
  });
}
