import { readdir, stat } from "node:fs/promises";
import * as path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { summariseHere } from "./index-reading.ts";
import { readPlanFile, summariseInThreads } from "./node-index-threads.ts";
import { mayBePlan, type PlanExclusion, type PlanFiles } from "./plan-files.ts";

/** So few files are read before a thread has started. */
const few = 24;

/** Plans on the disk of the machine the server runs on. Many of them are read by threads of their own, which run `script`. */
export function nodePlanFiles(script: string): PlanFiles {
  return {
    list: async (folder, exclusion) => {
      const found: string[] = [];
      await collect(fileURLToPath(folder), "", exclusion, found);
      return found.map((file) => pathToFileURL(file).href);
    },
    read: readPlanFile,
    summarise: async (request) => {
      const uris = [...request.uris];
      await (uris.length > few ? summariseInThreads(script, { ...request, uris }) : summariseHere(readPlanFile, { ...request, uris }));
    },
  };
}

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
