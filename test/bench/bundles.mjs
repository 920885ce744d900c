// What is measured, bundled from the sources as they are now and the way they are shipped.
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "esbuild";

const root = fileURLToPath(new URL("../..", import.meta.url));
const folder = fileURLToPath(new URL("../../dist/bench/", import.meta.url));
const common = { absWorkingDir: root, bundle: true, minify: true, platform: "node", target: "es2022", logLevel: "warning" };

/** Builds the server; gives its path. */
export async function serverBundle() {
  const outfile = `${folder}node.js`;
  await build({ ...common, entryPoints: ["server/src/node.ts"], format: "cjs", outfile });
  return outfile;
}

/** Builds reading and checking without a server and loads it. */
export async function core() {
  const outfile = `${folder}core.mjs`;
  const contents = `
    export { parsePlan } from "./server/src/plan/parse.ts";
    export { createChecker } from "./server/src/rules/check.ts";
    export { rules } from "./server/src/rules/index.ts";
  `;
  await build({ ...common, stdin: { contents, resolveDir: root, loader: "ts" }, format: "esm", outfile });
  return import(pathToFileURL(outfile).href);
}
