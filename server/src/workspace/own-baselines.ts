import type { AcceptedFindings } from "../rules/baseline.ts";
import { type Baseline, type BaselineProblem, folderBaseline, readBaseline } from "./baseline-file.ts";
import { below } from "./file-below.ts";
import { pathBelow, uriKey } from "./plan-files.ts";
import type { FileChange } from "./plan-index.ts";

export interface OwnBaselinesOptions {
  /** The workspace folder a plan is in. */
  readonly folderOf: (uri: string) => string | undefined;
  /** The text of a file; an error where it cannot be read. */
  readonly read: (uri: string) => Promise<string>;
  /** Told why a file cannot be used, or that all is well with it. */
  readonly problem: (uri: string, problem: BaselineProblem | undefined) => void;
}

/** The file of a plan's folder that holds what was accepted, as it stands on the disk. */
export interface FolderBaseline {
  readonly uri: string;
  /** How the file names the plan: its path from the folder. */
  readonly plan: string;
  /** Empty where there is no file; undefined where there is one that cannot be used. */
  readonly baseline: Baseline | undefined;
}

/** What folders have accepted in their plans. */
export interface OwnBaselines {
  /** What was accepted in a plan; undefined where nothing was. */
  acceptedIn(uri: string): Promise<AcceptedFindings | undefined>;
  /** The file as it is now, read anew: it is going to be written. Undefined for a plan in no folder. */
  fileOf(uri: string): Promise<FolderBaseline | undefined>;
  filesChanged(changes: readonly FileChange[]): void;
  /** Folders have come or gone. */
  forget(): void;
  /** Grows when something else may have been accepted. */
  generation(): number;
  onChange(listener: () => void): void;
}

/** Keeps `.kehoach/baseline.json` of each folder: read when first asked for, and anew when it changes. */
export function createOwnBaselines({ folderOf, read, problem }: OwnBaselinesOptions): OwnBaselines {
  const files = new Map<string, Promise<Baseline | undefined>>();
  const listeners: (() => void)[] = [];
  let generation = 0;

  const load = async (uri: string): Promise<Baseline | undefined> => {
    const text = await read(uri).catch(() => undefined);
    const reading = text === undefined ? { baseline: new Map<string, AcceptedFindings>() } : readBaseline(text);
    problem(uri, "problem" in reading ? reading.problem : undefined);
    return "baseline" in reading ? reading.baseline : undefined;
  };
  const placeOf = (uri: string): { readonly file: string; readonly plan: string } | undefined => {
    const folder = folderOf(uri);
    const plan = folder === undefined ? undefined : pathBelow(folder, uri);
    return folder === undefined || plan === undefined ? undefined : { file: below(folder, folderBaseline), plan };
  };

  return {
    acceptedIn: async (uri) => {
      const place = placeOf(uri);
      if (!place) return undefined;
      const key = uriKey(place.file);
      const file = files.get(key) ?? load(place.file);
      files.set(key, file);
      return (await file)?.get(place.plan);
    },
    fileOf: async (uri) => {
      const place = placeOf(uri);
      return place && { uri: place.file, plan: place.plan, baseline: await load(place.file) };
    },
    filesChanged: (changes) => {
      const changed = changes.map(({ uri }) => uriKey(uri)).filter((key) => files.has(key));
      if (changed.length === 0) return;
      for (const key of changed) files.delete(key);
      generation++;
      for (const listener of listeners) listener();
    },
    forget: () => {
      files.clear();
      generation++;
    },
    generation: () => generation,
    onChange: (listener) => {
      listeners.push(listener);
    },
  };
}
