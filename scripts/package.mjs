// Builds for production and packs the extension into .cache/kehoach-VERSION.vsix; needs no network.
import * as fs from "node:fs";
import { pathToFileURL } from "node:url";
import { mustRun } from "./processes.mjs";
import { cache, inProject, tool, vsixPath } from "./project.mjs";

/** @returns {Promise<string>} path of the .vsix */
export async function packageExtension() {
  fs.mkdirSync(cache, { recursive: true });
  const vsix = vsixPath();
  await mustRun(process.execPath, [inProject("scripts", "build.mjs"), "--production"], { quiet: true });
  // --no-dependencies: everything is bundled, node_modules stays out.
  await mustRun(
    tool("vsce"),
    ["package", "--no-dependencies", "--allow-missing-repository", "--no-rewrite-relative-links", "--out", vsix],
    { quiet: true },
  );
  return vsix;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) console.log(await packageExtension());
