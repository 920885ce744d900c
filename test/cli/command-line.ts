import { spawnSync } from "node:child_process";
import * as fs from "node:fs";
import * as os from "node:os";
import * as path from "node:path";
import { buildSync } from "esbuild";

export const root = path.resolve(import.meta.dirname, "../..");
export const cli = path.join(root, "dist", "cli.js");

export interface Answer {
  readonly status: number | null;
  readonly out: string;
  readonly err: string;
}

interface Call {
  readonly input?: string | Buffer;
  readonly cwd?: string;
  readonly program?: string;
}

/** Runs the built command line as a user would, and waits for it. */
export function kehoach(args: readonly string[], { input = "", cwd = root, program = cli }: Call = {}): Answer {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], { input, cwd, encoding: "utf8" });
  return { status, out: stdout, err: stderr };
}

/** What a command answers with `--format json`. */
export function answerOf<File>(answer: Answer): {
  readonly version: number;
  readonly files: readonly ({ readonly path: string } & File)[];
} {
  return JSON.parse(answer.out);
}

/** An empty folder for the files of one test; each file's folders are made on the way. */
export function folderWith(files: Readonly<Record<string, string | Buffer>>): string {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "kehoach-"));
  for (const [name, content] of Object.entries(files)) {
    fs.mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    fs.writeFileSync(path.join(folder, name), content);
  }
  return folder;
}

/** Builds dist/cli.js and what lies beside it where they are missing or older than their sources. */
export function buildWhenStale(): void {
  for (const [source, bundle] of [
    ["server/src/cli.ts", "dist/cli.js"],
    ["server/src/node.ts", "dist/server/node.js"],
    ["server/src/output/tasks-file.ts", "dist/server/task-files.js"],
    ["server/src/output/word/word-file.ts", "dist/server/word.js"],
    ["server/src/input/word/word-reader.ts", "dist/server/word-reader.js"],
  ] as const) {
    if (modified(path.join(root, bundle)) > newestSource()) continue;
    // Written aside and moved: another test process may be starting the old bundle right now.
    const aside = path.join(root, `${bundle}.${process.pid}`);
    const shared = { absWorkingDir: root, bundle: true, platform: "node", format: "cjs", target: "es2022", logLevel: "warning" } as const;
    buildSync({ ...shared, entryPoints: [source], outfile: aside, banner: { js: "#!/usr/bin/env node" } });
    fs.chmodSync(aside, 0o755);
    fs.renameSync(aside, path.join(root, bundle));
  }
}

function newestSource(): number {
  const folder = path.join(root, "server", "src");
  const names = fs.readdirSync(folder, { recursive: true, encoding: "utf8" });
  return Math.max(modified(path.join(root, "package.json")), ...names.map((name) => modified(path.join(folder, name))));
}

function modified(file: string): number {
  return fs.statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}
