import { readdir, readFile, stat } from "node:fs/promises";
import * as path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { longestPlan, mayBePlan, type PlanExclusion, type PlanFiles } from "./plan-files.ts";

/** Plans on the disk of the machine the server runs on. */
export const nodePlanFiles: PlanFiles = {
  list: async (folder, exclusion) => {
    const found: string[] = [];
    await collect(fileURLToPath(folder), "", exclusion, found);
    return found.map((file) => pathToFileURL(file).href);
  },
  read: async (uri) => {
    const bytes = await readFile(fileURLToPath(uri));
    if (bytes.length > longestPlan) throw new Error("too long for a plan");
    // A byte order mark is taken off; what is not UTF-8 is an error, never guessed into letters.
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  },
};

/** Links to files are followed, links to folders are not: they may lead round in a circle. */
async function collect(folder: string, below: string, exclusion: PlanExclusion, found: string[]): Promise<void> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  for (const entry of entries) {
    const name = below === "" ? entry.name : `${below}/${entry.name}`;
    if (exclusion.excluded(name)) continue;
    const file = path.join(folder, entry.name);
    if (entry.isDirectory()) await collect(file, name, exclusion, found);
    else if (mayBePlan(entry.name) && (entry.isFile() || (entry.isSymbolicLink() && (await isFile(file))))) found.push(file);
  }
}

async function isFile(file: string): Promise<boolean> {
  return stat(file).then(
    (entry) => entry.isFile(),
    () => false,
  );
}
