// Where things are. Only Node built-ins: start and test run this before anything is installed.
import * as fs from "node:fs";
import * as path from "node:path";
import { fileURLToPath } from "node:url";

export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..");
export const cache = path.join(root, ".cache");
export const inProject = (...parts) => path.join(root, ...parts);

/** A program out of node_modules/.bin; never npx, which offers unrelated packages when one is missing. */
export const tool = (name) => inProject("node_modules", ".bin", process.platform === "win32" ? `${name}.cmd` : name);

export const manifest = () => JSON.parse(fs.readFileSync(inProject("package.json"), "utf8"));

/** The packaged extension of this version. */
export const vsixPath = () => path.join(cache, `kehoach-${manifest().version}.vsix`);

/** Stops with one readable line when Node is too old to go on. */
export function requireNode20() {
  if (Number(process.versions.node.split(".")[0]) >= 20) return;
  console.error(`Cần Node.js 20 trở lên (máy này có ${process.version}). / Node.js 20 or newer is needed (found ${process.version}).`);
  process.exit(2);
}
