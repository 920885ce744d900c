// Brings node_modules in line with package-lock.json.
import * as fs from "node:fs";
import { mustRun } from "./processes.mjs";
import { inProject } from "./project.mjs";

const readPackages = (file) => {
  try {
    return JSON.parse(fs.readFileSync(file, "utf8")).packages;
  } catch {
    return undefined;
  }
};

/** Whether every package of the lock file is installed in the locked version; optional ones may be for other machines. */
export function installed() {
  const wanted = readPackages(inProject("package-lock.json"));
  const present = readPackages(inProject("node_modules", ".package-lock.json"));
  if (!wanted || !present) return false;
  return Object.entries(wanted).every(([path, entry]) => path === "" || entry.optional || present[path]?.version === entry.version);
}

/**
 * Installs the locked versions when something is missing or stale. Not with npm ci: that refuses a lock file written where some other
 * platform's optional packages could not be seen, though nothing this machine needs is missing.
 */
export async function installDependencies() {
  if (installed()) return;
  console.log("Đang cài các gói cần thiết (npm install)…");
  await mustRun("npm", ["install", "--no-save", "--no-audit", "--no-fund", "--loglevel=error"]);
}
