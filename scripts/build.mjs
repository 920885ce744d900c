// Bundles everything that runs: client and server for Node and for the browser, the command line, and the editor tests.
// node scripts/build.mjs [--production]
import * as fs from "node:fs";
import { build } from "esbuild";
import { inProject, root } from "./project.mjs";

const production = process.argv.includes("--production");
const common = {
  absWorkingDir: root,
  bundle: true,
  target: "es2022",
  minify: production,
  sourcemap: !production,
  logLevel: "warning",
  external: ["vscode"],
};
const node = { ...common, platform: "node", format: "cjs" };
const web = { ...common, platform: "browser", format: "cjs", mainFields: ["browser", "module", "main"], conditions: ["browser"] };

/** What the extension and the command line are made of. */
const product = [
  { ...node, entryPoints: ["client/src/extension.ts"], outfile: "dist/client/extension.js" },
  { ...web, entryPoints: ["client/src/browser.ts"], outfile: "dist/client/browser.js" },
  { ...node, entryPoints: ["server/src/node.ts"], outfile: "dist/server/node.js" },
  { ...web, format: "iife", entryPoints: ["server/src/browser.ts"], outfile: "dist/server/browser.js" },
  // What writes files of tasks is loaded when somebody exports: the libraries in it would make every start slower.
  { ...node, entryPoints: ["server/src/output/tasks-file.ts"], outfile: "dist/server/task-files.js" },
  { ...web, format: "iife", entryPoints: ["client/src/task-files/worker.ts"], outfile: "dist/client/task-files-worker.js" },
  // What writes Word documents likewise.
  { ...node, entryPoints: ["server/src/output/word/word-file.ts"], outfile: "dist/server/word.js" },
  { ...web, format: "iife", entryPoints: ["client/src/word/worker.ts"], outfile: "dist/client/word-worker.js" },
  // What reads them likewise.
  { ...node, entryPoints: ["server/src/input/word/word-reader.ts"], outfile: "dist/server/word-reader.js" },
  // The script of the preview's page, which the page itself loads when it is opened.
  { ...web, format: "iife", entryPoints: ["client/src/preview/page/main.ts"], outfile: "dist/client/preview.js" },
  { ...node, entryPoints: ["client/src/word/node-thread.ts"], outfile: "dist/client/word-reader-thread.js" },
  { ...web, format: "iife", entryPoints: ["client/src/word/reader-worker.ts"], outfile: "dist/client/word-reader-worker.js" },
  { ...node, entryPoints: ["server/src/cli.ts"], outfile: "dist/cli.js", banner: { js: "#!/usr/bin/env node" } },
];

/** The Mocha suite, once for each extension host. */
const editorTests = [
  { ...node, entryPoints: ["test/editor/suite/index.node.ts"], outfile: "dist/test/editor/index.js", packages: "external" },
  {
    ...web,
    format: "iife",
    // Mocha's browser build takes `module` for its own; the bundle's own exports are put back behind it.
    globalName: "__suite",
    footer: { js: "module.exports = __suite;" },
    define: { "process.env.NODE_DEBUG": "undefined", global: "globalThis" },
    entryPoints: ["test/editor/suite/index.web.ts"],
    outfile: "dist/test/editor/web/index.js",
  },
];

const begin = Date.now();
const bundles = production ? product : [...product, ...editorTests];
for (const { outfile } of bundles) fs.rmSync(inProject(`${outfile}.map`), { force: true });
await Promise.all(bundles.map((options) => build(options)));
fs.chmodSync(inProject("dist", "cli.js"), 0o755);
console.log(`dist/ ${production ? "(production) " : ""}${Date.now() - begin} ms`);
