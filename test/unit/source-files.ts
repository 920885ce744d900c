import { readdirSync, readFileSync } from "node:fs";
import * as path from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** One module of the project, with what it imports. */
export interface SourceFile {
  /** From the project's root, with forward slashes. */
  readonly path: string;
  readonly text: string;
  /** The text without comments and without what stands between double quotes. */
  readonly code: string;
  /** As written: "vscode", "node:fs", "./span.ts". */
  readonly imports: readonly string[];
}

/** Every module of our own, in every folder. */
export const sourceFiles: readonly SourceFile[] = ["client", "server", "test", "scripts"].flatMap((folder) =>
  readdirSync(path.join(root, folder), { recursive: true, encoding: "utf8" })
    .filter((name) => /\.(?:ts|mjs)$/.test(name))
    .map((name) => read(path.posix.join(folder, name.replaceAll(path.sep, "/")))),
);

function read(file: string): SourceFile {
  const text = readFileSync(path.join(root, file), "utf8");
  const code = text.replace(/^\s*(?:\/\/|\/?\*).*$/gm, "").replace(/"(?:[^"\\\n]|\\.)*"/g, '""');
  const imports = [...text.matchAll(/^(?:import "|(?:import|export) [^;"=]*? from "|\} from ")([^"]+)"|\bimport\("([^"]+)"\)/gm)].map(
    ([, named, dynamic]) => named ?? dynamic ?? "",
  );
  return { path: file, text, code, imports };
}

/** Where a relative import leads, from the project's root. */
export function target(from: SourceFile, specifier: string): string {
  return path.posix.join(path.posix.dirname(from.path), specifier);
}

/** The manifest's contributions. */
export const manifest: {
  readonly contributes: {
    readonly keybindings: readonly { readonly key: string; readonly mac: string; readonly when: string }[];
  };
} = JSON.parse(readFileSync(path.join(root, "package.json"), "utf8"));
