import { folding, tableSize } from "./agency-fold.ts";

/** A phrase found at an offset: where it ends, and what is kept under it. */
export interface PhraseMatch<T> {
  readonly end: number;
  readonly found: T;
}

/** Phrases by their folded letters. */
export interface PhraseTrie<T> {
  /** Whether some phrase begins with a folded letter. */
  readonly starts: Uint8Array;
  /** The phrases that stand at an offset as whole words, the shortest first; those that go on from `said` when it is given. */
  matchesAt(text: string, offset: number, said?: string): readonly PhraseMatch<T>[];
}

/**
 * A trie in flat arrays, first child and next sibling: some 6,000 nodes for the whole catalogue take 60 KB. A walk costs one step a
 * letter, whatever the number of phrases; most words of a plan end it at the second letter. `gather` makes what is kept of all values of
 * one folded phrase.
 */
export function phraseTrie<V, T>(
  phrases: Iterable<readonly [phrase: string, value: V]>,
  gather: (values: readonly V[]) => T,
): PhraseTrie<T> {
  const { at, isWordAt } = folding();
  const letters = [0];
  const children = [0];
  const siblings = [0];
  const valuesOf = new Map<number, V[]>();
  const step = (node: number, letter: number): number => {
    let child = children[node] ?? 0;
    while (child !== 0 && letters[child] !== letter) child = siblings[child] ?? 0;
    return child;
  };
  for (const [phrase, value] of phrases) {
    let node = 0;
    for (let i = 0; i < phrase.length; i++) {
      const letter = at(phrase, i);
      let child = step(node, letter);
      if (child === 0) {
        child = letters.push(letter) - 1;
        children.push(0);
        siblings.push(children[node] ?? 0);
        children[node] = child;
      }
      node = child;
    }
    valuesOf.set(node, [...(valuesOf.get(node) ?? []), value]);
  }
  const kept = new Map([...valuesOf].map(([node, values]) => [node, gather(values)]));
  return frozen(Uint16Array.from(letters), Uint16Array.from(children), Uint16Array.from(siblings), kept, at, isWordAt);
}

function frozen<T>(
  letters: Uint16Array,
  children: Uint16Array,
  siblings: Uint16Array,
  kept: ReadonlyMap<number, T>,
  at: (text: string, offset: number) => number,
  isWordAt: (text: string, offset: number) => boolean,
): PhraseTrie<T> {
  const starts = new Uint8Array(tableSize);
  for (let child = children[0] ?? 0; child !== 0; child = siblings[child] ?? 0) starts[letters[child] ?? 0] = 1;
  const none: readonly PhraseMatch<T>[] = [];
  const step = (node: number, letter: number): number => {
    let child = children[node] ?? 0;
    while (child !== 0 && letters[child] !== letter) child = siblings[child] ?? 0;
    return child;
  };
  return {
    starts,
    matchesAt(text, offset, said = "") {
      let found: PhraseMatch<T>[] | undefined;
      let node = 0;
      for (let i = 0; i < said.length; i++) {
        node = step(node, at(said, i));
        if (node === 0) return none;
      }
      for (let i = offset; i < text.length; i++) {
        const child = step(node, at(text, i));
        if (child === 0) break;
        node = child;
        const here = isWordAt(text, i + 1) ? undefined : kept.get(node);
        if (here !== undefined) {
          found ??= [];
          found.push({ end: i + 1, found: here });
        }
      }
      return found ?? none;
    },
  };
}
