import { describe, expect, it } from "vitest";
import { rules } from "../../server/src/rules/index.ts";
import { manifest, type SourceFile, sourceFiles, target } from "./source-files.ts";

const inFolder = (folder: string): readonly SourceFile[] => sourceFiles.filter(({ path }) => path.startsWith(folder));
const server = inFolder("server/src/");
const client = inFolder("client/src/");

/** The files that import a module, by a pattern of its name. */
function importers(files: readonly SourceFile[], module: RegExp): readonly string[] {
  return files.filter(({ imports }) => imports.some((name) => module.test(name))).map(({ path }) => path);
}

/** "file: what was found" for each place in the code that matches. */
function places(files: readonly SourceFile[], pattern: RegExp): readonly string[] {
  return files.flatMap(({ path, code }) => [...code.matchAll(pattern)].map(([found]) => `${path}: ${found.trim()}`));
}

/** Server files that may use Node: its start, what reads files for it, the command line, and nothing else. */
const isForNode = ({ path }: SourceFile): boolean =>
  /^server\/src\/(?:node\.ts|(?:workspace|output\/word)\/node-[\w-]+\.ts|cli\.ts|cli\/)/.test(path);

/** Files and folders whose features are still to come; a row goes as soon as something uses it. */
const aheadOfUse = ["server/src/catalogue/"];

describe("what may import what", () => {
  it("imports the editor only in the client and in the tests inside the editor", () => {
    expect(importers(sourceFiles, /^vscode$/).filter((path) => !/^(?:client|test\/editor)\//.test(path))).toEqual([]);
  });

  it("speaks over a connection only where the server starts and keeps its documents; everything else knows LSP types alone", () => {
    const speaking = importers(server, /^vscode-(?:languageserver(?!-types)|languageclient|jsonrpc)/);
    expect(speaking.filter((path) => !/^server\/src\/(?:server(?:-\w+)?|node|browser)\.ts$|^server\/src\/workspace\//.test(path))).toEqual(
      [],
    );
  });

  it("keeps Node out of the core, which also runs in a web worker", () => {
    const core = server.filter((file) => !isForNode(file));
    expect(importers(core, /^node:|^(?:fs|path|os|url|util|buffer|child_process|crypto|stream)$/)).toEqual([]);
    expect(places(core, /\b(?:process\.|Buffer\b|__dirname|__filename|require\()/g)).toEqual([]);
  });

  it("keeps Node out of the client that runs in a browser", () => {
    const browser = client.filter(({ path }) => !/^client\/src\/(?:extension\.ts|word\/node-[\w-]+\.ts)$/.test(path));
    expect(importers(browser, /^node:|languageclient\/node$/)).toEqual([]);
  });

  it("goes from text to findings in one direction: a layer imports itself and those before it", () => {
    const layers = ["text", "catalogue", "recognise", "plan", "facts", "rules", "workspace", "features", "input", "output", "cli"];
    const layerOf = (path: string): number => layers.indexOf(/^server\/src\/([^/]+)\//.exec(path)?.[1] ?? "");
    const backward = server.flatMap((file) =>
      file.imports
        .filter((name) => name.startsWith("."))
        .map((name) => target(file, name))
        .filter(
          (path) => layerOf(file.path) >= 0 && path.startsWith("server/src/") && (layerOf(path) < 0 || layerOf(path) > layerOf(file.path)),
        )
        .map((path) => `${file.path} → ${path}`),
    );
    expect(backward).toEqual([]);
  });

  it("holds no file that nothing starts, but for what is written ahead of its features", () => {
    const byPath = new Map(sourceFiles.map((file) => [file.path, file]));
    const reached = new Set<string>();
    const visit = (path: string): void => {
      const file = byPath.get(path);
      if (!file || reached.has(path)) return;
      reached.add(path);
      for (const name of file.imports) if (name.startsWith(".")) visit(target(file, name));
    };
    for (const entry of [
      "server/src/node.ts",
      "server/src/browser.ts",
      "server/src/cli.ts",
      "server/src/output/tasks-file.ts",
      "client/src/task-files/worker.ts",
      "server/src/output/word/word-file.ts",
      "client/src/word/worker.ts",
      "server/src/input/word/word-reader.ts",
      "client/src/preview/page/main.ts",
      "client/src/word/node-thread.ts",
      "client/src/word/reader-worker.ts",
      "client/src/extension.ts",
      "client/src/browser.ts",
    ])
      visit(entry);
    const idle = [...server, ...client].map(({ path }) => path).filter((path) => !reached.has(path));
    expect(idle.filter((path) => !aheadOfUse.some((ahead) => path.startsWith(ahead)))).toEqual([]);
    expect(aheadOfUse.filter((ahead) => !idle.some((path) => path.startsWith(ahead)))).toEqual([]);
  });
});

describe("how the code is written", () => {
  it("has no file over 400 lines", () => {
    expect(sourceFiles.filter(({ text }) => text.split("\n").length > 401).map(({ path }) => path)).toEqual([]);
  });

  it("writes letters as [A-Za-zÀ-ỹ]: each pattern with \\p{L} costs the first findings 0.7 to 1.8 ms", () => {
    expect(places(server, /.{0,30}\\p\{L\}.{0,10}/g)).toEqual([]);
  });

  it("has no any, no non-null assertion, and nothing that silences the compiler or the linter", () => {
    const typed = sourceFiles.filter(({ path }) => path.endsWith(".ts"));
    expect(places(typed, /\bas any\b|[:<,|&]\s*any\b|\bany\[\]|[\w)\]]!(?=\s*[.;,)\]])/g)).toEqual([]);
    const silenced = /@ts-(?:ignore|expect-error|nocheck)|biome-ignore|eslint-disable/;
    expect(
      sourceFiles.filter(({ path, text }) => path !== "test/unit/architecture.test.ts" && silenced.test(text)).map(({ path }) => path),
    ).toEqual([]);
  });

  it("runs every test", () => {
    expect(places(inFolder("test/"), /\b(?:it|test|describe|suite)\.(?:skip|only|todo)\b/g)).toEqual([]);
  });
});

describe("rules", () => {
  const files = server.filter(({ path, text }) => path.startsWith("server/src/rules/") && text.includes("= defineRule({"));
  const idOf = ({ text }: SourceFile): string => /^ {2}id: "([^"]+)"/m.exec(text)?.[1] ?? "";

  it("stand in files named after their ids", () => {
    expect(files.map(({ path }) => path)).toEqual(files.map((file) => `server/src/rules/${idOf(file).replace("/", "-")}.ts`));
  });

  it("are all listed in index.ts, once", () => {
    expect(rules.map(({ id }) => id).sort()).toEqual(files.map(idOf).sort());
  });
});

describe("what the product leaves alone", () => {
  it("touches no network", () => {
    const shipped = [...server, ...client];
    expect(importers(shipped, /^(?:node:)?(?:https?|http2|net|tls|dns|dgram)$/)).toEqual([]);
    expect(places(shipped, /\b(?:fetch\(|XMLHttpRequest|WebSocket|sendBeacon|EventSource)/g)).toEqual([]);
  });

  it("takes no key that writes: commands are behind Ctrl+K and a second stroke with Alt, which input methods and the editor leave free", () => {
    const { keybindings } = manifest.contributes;
    expect(keybindings.map(({ key, mac }) => [key.replace(/\w+$/, "…"), mac.replace(/\w+$/, "…")])).toEqual(
      keybindings.map(() => ["ctrl+k alt+…", "cmd+k alt+…"]),
    );
    expect(new Set(keybindings.map(({ key }) => key)).size).toBe(keybindings.length);
    expect(keybindings.filter(({ when }) => when !== "editorTextFocus && editorLangId == kehoach")).toEqual([]);
    expect(
      client.filter(({ text }) => /registerCommand\(\s*"(?:type|default:type)"|registerTextEditorCommand\(\s*"type"/.test(text)),
    ).toEqual([]);
  });
});
