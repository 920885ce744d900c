import type { Excluded } from "./index-exclude.ts";
import type { PlanSummary } from "./index-summary.ts";

/** Where the plans of a workspace folder come from: the disk, or the editor. */
export interface PlanFiles {
  /** URIs of the files in a folder that are or may be plans, by name. */
  list(folder: string, exclude: PlanExclusion): Promise<readonly string[]>;
  /** The text of a file; an error where it cannot be read. */
  read(uri: string): Promise<string>;
  /** Reads files and tells what the index keeps of each, in any order. */
  summarise(request: SummaryRequest): Promise<void>;
}

export interface SummaryRequest {
  /** Taken from as the work goes on. */
  readonly uris: Iterable<string>;
  /** Nothing is kept of a file that is no plan. */
  readonly take: (uri: string, summary: PlanSummary | undefined) => void;
  readonly failed: (uri: string, error: unknown) => void;
  /** Whether to end early. */
  readonly stopped: () => boolean;
}

export interface PlanExclusion {
  readonly globs: readonly string[];
  readonly excluded: Excluded;
}

/** What the editor answers for files that the server cannot reach itself. */
export const editorRequests = { listPlans: "kehoach/listPlans", readPlan: "kehoach/readPlan" } as const;

/** More text than this is a log or a book, not a plan. */
export const longestPlan = 4_000_000;

const planName = /\.kehoach(?:\.(?:md|txt))?$/i;
const maybePlan = /\.(?:md|txt)$/i;

/** Whether a file calls itself a plan. */
export function isNamedPlan(path: string): boolean {
  return planName.test(path);
}

/** Whether a file is a plan by its name, or may be one by its text. */
export function mayBePlan(path: string): boolean {
  return planName.test(path) || maybePlan.test(path);
}

/** Equal for two ways of writing one URI: editors escape more letters than others, and "c:" in their own way. */
export function uriKey(uri: string): string {
  try {
    return decodeURIComponent(uri).replace(
      /^(file:\/\/\/)([a-z]):/i,
      (_, scheme: string, drive: string) => `${scheme}${drive.toLowerCase()}:`,
    );
  } catch {
    return uri;
  }
}

/** The path of a file below a folder; undefined outside it. */
export function pathBelow(folder: string, uri: string): string | undefined {
  const above = `${uriKey(folder).replace(/\/+$/, "")}/`;
  const key = uriKey(uri);
  return key.startsWith(above) ? key.slice(above.length) : undefined;
}
