import { type Catalogue, type CatalogueRows, mergeCatalogue, shippedCatalogue, withWords } from "../catalogue/catalogue.ts";
import { type CatalogueProblem, readUserCatalogue } from "../catalogue/user-catalogue.ts";
import type { CatalogueSource } from "./catalogue-setting.ts";
import { below } from "./file-below.ts";
import { uriKey } from "./plan-files.ts";
import type { FileChange } from "./plan-index.ts";

/** Where a folder keeps its own catalogue. */
export const folderCatalogue = ".kehoach/catalogue.json";

export interface OwnCataloguesOptions {
  /** The workspace folder a plan is in. */
  readonly folderOf: (uri: string) => string | undefined;
  /** What the setting `kehoach.catalogue` names for a plan. */
  readonly sourcesFor: (uri: string) => Promise<readonly CatalogueSource[]>;
  /** What the setting `kehoach.dictionary` holds for a plan. */
  readonly wordsFor: (uri: string) => Promise<readonly string[]>;
  /** The text of a file; an error where it cannot be read. */
  readonly read: (uri: string) => Promise<string>;
  /** Told what a catalogue file holds that cannot be used; nothing when all is well. */
  readonly problems: (uri: string, text: string, problems: readonly CatalogueProblem[]) => void;
  /** Told of a path of the setting that leads to no file that can be read. */
  readonly missing: (path: string) => void;
  /** Told of every file that the setting names outside the folders, whose changes nobody watches yet. */
  readonly outside: (uri: string) => void;
}

/** What folders and users add to the shipped catalogue. */
export interface OwnCatalogues {
  /** The catalogue for a plan; the same object as long as nothing changes. */
  of(uri: string): Promise<Catalogue>;
  /** The catalogue last asked for, for what belongs to no document. */
  latest(): Catalogue;
  filesChanged(changes: readonly FileChange[]): void;
  /** Settings or folders have changed: the same files may be wanted no more, or others. */
  forget(): void;
  /** Grows when a catalogue may hold something else. */
  generation(): number;
  onChange(listener: () => void): void;
}

/** Keeps the catalogues of folders and users: read when first asked for, and anew when a file of theirs changes. */
export function createOwnCatalogues({
  folderOf,
  sourcesFor,
  wordsFor,
  read,
  problems,
  missing,
  outside,
}: OwnCataloguesOptions): OwnCatalogues {
  const files = new Map<string, Promise<CatalogueRows | undefined>>();
  const merged = new Map<string, Promise<Catalogue>>();
  const listeners: (() => void)[] = [];
  let last: Catalogue | undefined;
  let generation = 0;

  const load = async (uri: string): Promise<CatalogueRows | undefined> => {
    const text = await read(uri).catch(() => undefined);
    const reading = text === undefined ? undefined : readUserCatalogue(text);
    problems(uri, text ?? "", reading?.problems ?? []);
    return reading?.catalogue;
  };
  const rowsOf = (uri: string): Promise<CatalogueRows | undefined> => {
    const key = uriKey(uri);
    const rows = files.get(key) ?? load(uri);
    files.set(key, rows);
    return rows;
  };
  const merge = async (sources: readonly FoundSource[], words: readonly string[]): Promise<Catalogue> => {
    const read = await Promise.all(
      sources.map(async (source) => ({ source, rows: "uri" in source ? await rowsOf(source.uri) : source.rows })),
    );
    let catalogue = shippedCatalogue();
    for (const { source, rows } of read) {
      if (rows) catalogue = mergeCatalogue(catalogue, rows);
      else if ("uri" in source && source.path !== undefined) missing(source.path);
    }
    return withWords(catalogue, words);
  };

  return {
    of: async (uri) => {
      const folder = folderOf(uri);
      const named = (await sourcesFor(uri)).flatMap((source) => located(source, folder));
      for (const source of named) {
        if ("uri" in source && folderOf(source.uri) === undefined) outside(source.uri);
      }
      // The folder's own rows come last: they are nearest to the plan.
      const sources: readonly FoundSource[] = [...named, ...(folder === undefined ? [] : [{ uri: below(folder, folderCatalogue) }])];
      const words = await wordsFor(uri);
      const key = JSON.stringify([sources.map((source) => ("uri" in source ? source.uri : source.text)), words]);
      const catalogue = merged.get(key) ?? merge(sources, words);
      merged.set(key, catalogue);
      last = await catalogue;
      return last;
    },
    latest: () => last ?? shippedCatalogue(),
    filesChanged: (changes) => {
      const changed = changes.map(({ uri }) => uriKey(uri)).filter((key) => files.has(key));
      if (changed.length === 0) return;
      for (const key of changed) files.delete(key);
      merged.clear();
      generation++;
      for (const listener of listeners) listener();
    },
    forget: () => {
      files.clear();
      merged.clear();
      generation++;
    },
    generation: () => generation,
    onChange: (listener) => {
      listeners.push(listener);
    },
  };
}

/** Rows of the settings, or a file by its URI; `path` is as the setting names it. */
type FoundSource = { readonly uri: string; readonly path?: string } | Extract<CatalogueSource, { readonly rows: unknown }>;

/** A path of the setting as a URI: "chung/danh-muc.json" is in the plan's folder, "/srv/danh-muc.json" and "C:\…" are on the disk. */
function located(source: CatalogueSource, folder: string | undefined): readonly FoundSource[] {
  if ("rows" in source) return [source];
  const { path } = source;
  if (/^[a-z][a-z0-9+.-]+:\/\//i.test(path)) return [{ path, uri: path }];
  const slashed = path.replaceAll("\\", "/");
  if (/^(?:\/|[a-z]:\/)/i.test(slashed)) return [{ path, uri: `file://${escaped(slashed.startsWith("/") ? slashed : `/${slashed}`)}` }];
  return folder === undefined ? [] : [{ path, uri: below(folder, slashed) }];
}

function escaped(path: string): string {
  return path.split("/").map(encodeURIComponent).join("/");
}
