import { type DocumentIdentity, keysOf, sameDocument } from "./index-identity.ts";
import type { IndexedCitation, PlanSummary } from "./index-summary.ts";
import { uriKey } from "./plan-files.ts";

/** A plan of the folder, or one open in the editor. */
export interface IndexedPlan {
  readonly uri: string;
  readonly summary: PlanSummary;
}

/** One document as one plan cites it. */
export interface FolderCitation extends IndexedPlan {
  readonly citation: IndexedCitation;
}

/** The summaries of all known plans, with what finds them by the symbols they cite and bear. */
export class IndexStore {
  readonly #plans = new Map<string, IndexedPlan>();
  readonly #citing = new Map<string, Set<string>>();
  readonly #bearing = new Map<string, Set<string>>();

  #version = 0;

  get size(): number {
    return this.#plans.size;
  }

  /** Another number when anything in it is another. */
  get version(): number {
    return this.#version;
  }

  all(): Iterable<IndexedPlan> {
    return this.#plans.values();
  }

  get(uri: string): IndexedPlan | undefined {
    return this.#plans.get(uriKey(uri));
  }

  set(uri: string, summary: PlanSummary): void {
    this.delete(uri);
    const key = uriKey(uri);
    this.#version++;
    this.#plans.set(key, { uri, summary });
    for (const citation of summary.citations) for (const one of keysOf(citation)) add(this.#citing, one, key);
    if (summary.own) add(this.#bearing, summary.own.key, key);
  }

  delete(uri: string): void {
    const key = uriKey(uri);
    const known = this.#plans.get(key);
    if (!known) return;
    this.#version++;
    this.#plans.delete(key);
    for (const citation of known.summary.citations) for (const one of keysOf(citation)) remove(this.#citing, one, key);
    if (known.summary.own) remove(this.#bearing, known.summary.own.key, key);
  }

  /** How plans cite a symbol or a law, in no order; documents of other years and bodies that share it are among them. */
  citing(key: string): FolderCitation[] {
    return this.#at(this.#citing, key).flatMap((plan) =>
      plan.summary.citations.filter((citation) => keysOf(citation).includes(key)).map((citation) => ({ ...plan, citation })),
    );
  }

  /** The plans that are a document: they bear its symbol, and neither date nor body speaks against it. */
  being(identity: DocumentIdentity): readonly IndexedPlan[] {
    return this.#at(this.#bearing, identity.key)
      .filter(({ summary: { own } }) => own !== undefined && sameDocument(own, identity))
      .sort(byUri);
  }

  #at(keys: ReadonlyMap<string, ReadonlySet<string>>, key: string): IndexedPlan[] {
    return [...(keys.get(key) ?? [])].flatMap((uri) => this.#plans.get(uri) ?? []);
  }
}

/** Files are read in any order; answers come in the same one every time. */
export function byUri({ uri: a }: IndexedPlan, { uri: b }: IndexedPlan): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function add(keys: Map<string, Set<string>>, key: string, uri: string): void {
  const uris = keys.get(key);
  if (uris) uris.add(uri);
  else keys.set(key, new Set([uri]));
}

function remove(keys: Map<string, Set<string>>, key: string, uri: string): void {
  const uris = keys.get(key);
  uris?.delete(uri);
  if (uris?.size === 0) keys.delete(key);
}
