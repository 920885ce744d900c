/**
 * What readers keep with the structure of a plan (see `gathered`, `perStructure`), for as long as edits leave it as it is. It lies in the plan
 * and not in WeakMaps: the collector takes the values of a WeakMap for alive when it clears away young objects, so that every plan an index
 * had read and dropped was copied once more. It shows nothing of its contents, so equal plans stay equal.
 */
export class StructureMemory {
  readonly #kept = new Map<unknown, unknown>();

  /** What was kept under a key last. */
  get<T extends object>(key: StructureKey<T>): T | undefined {
    // Under a key only its own values are ever kept.
    return this.#kept.get(key) as T | undefined;
  }

  keep<T extends object>(key: StructureKey<T>, value: T): void {
    this.#kept.set(key, value);
  }
}

/** What a reader keeps is found by this object's identity. */
export interface StructureKey<T extends object> {
  readonly kept?: T;
}
