import * as fs from "node:fs";
import * as path from "node:path";

/** A file of a walked folder: a plan by its name, or one that may turn out to be a plan. */
export interface FolderFile {
  readonly path: string;
  readonly namedPlan: boolean;
}

const planName = /\.kehoach(?:\.(?:md|txt))?$/i;
const maybePlan = /\.(?:md|txt)$/i;

/** A part of the folder the operating system refuses. */
export interface Refused {
  readonly path: string;
  readonly error: unknown;
}

/**
 * The files of a folder and everything below it that are or may be plans, by name. Hidden entries and node_modules are passed over;
 * links are followed, but no folder is entered twice.
 */
export function* filesIn(folder: string, entered: Set<string> = new Set()): Generator<FolderFile | Refused> {
  for (const name of namesIn(folder, entered)) {
    if (typeof name !== "string") {
      yield name;
      continue;
    }
    const file = path.join(folder, name);
    const kind = kindOf(file);
    if (kind === "folder") yield* filesIn(file, entered);
    else if (kind === "file" && planName.test(name)) yield { path: file, namedPlan: true };
    else if (kind === "file" && maybePlan.test(name)) yield { path: file, namedPlan: false };
  }
}

/** Sorted by code unit: the same order on every machine, whatever its language. */
function namesIn(folder: string, entered: Set<string>): readonly (string | Refused)[] {
  try {
    const real = fs.realpathSync(folder);
    if (entered.has(real)) return [];
    entered.add(real);
    return fs
      .readdirSync(folder)
      .filter((name) => !name.startsWith(".") && name !== "node_modules")
      .sort();
  } catch (error) {
    return [{ path: folder, error }];
  }
}

/** A link that leads nowhere, or round in a circle, is nothing to read. */
function kindOf(file: string): "file" | "folder" | undefined {
  try {
    const kind = fs.statSync(file);
    return kind.isDirectory() ? "folder" : kind.isFile() ? "file" : undefined;
  } catch {
    return undefined;
  }
}
