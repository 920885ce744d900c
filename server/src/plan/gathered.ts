import type { PlanDocument } from "./document.ts";
import type { StructureKey } from "./structure-memory.ts";

/**
 * A list over a whole plan of what each paragraph gives, in the order of the text. After an edit that left the structure as it was (see
 * `withSameStructure`) only the changed paragraphs are asked again; `read` must look at nothing else that such an edit can change.
 */
export function gathered<T extends { readonly paragraph: number }>(
  read: (document: PlanDocument, paragraph: number) => readonly T[],
): (document: PlanDocument) => readonly T[] {
  const key: StructureKey<{ readonly paragraphs: PlanDocument["paragraphs"]; readonly found: readonly T[] }> = {};
  return (document) => {
    const { memory, paragraphs } = document;
    const before = memory.get(key);
    if (before?.paragraphs === paragraphs) return before.found;
    let found = before?.found ?? readAll(document, read);
    if (before) {
      for (const index of changedParagraphs(before.paragraphs, paragraphs)) found = replaced(found, index, read(document, index));
    }
    memory.keep(key, { paragraphs, found });
    return found;
  };
}

function readAll<T>(document: PlanDocument, read: (document: PlanDocument, paragraph: number) => readonly T[]): readonly T[] {
  const found: T[] = [];
  for (let index = 0; index < document.paragraphs.length; index++) for (const one of read(document, index)) found.push(one);
  return found;
}

/**
 * The last edit that led to a version of the paragraphs: every list asks for the same one. The version before is held weakly, or each
 * version would keep the one before it and so all of them.
 */
const edits = new WeakMap<
  PlanDocument["paragraphs"],
  { readonly before: WeakRef<PlanDocument["paragraphs"]>; readonly changed: readonly number[] }
>();

/** The paragraphs that are not the same in two versions of one structure. */
export function changedParagraphs(before: PlanDocument["paragraphs"], after: PlanDocument["paragraphs"]): readonly number[] {
  const known = edits.get(after);
  if (known?.before.deref() === before) return known.changed;
  const changed: number[] = [];
  for (let index = 0; index < after.length; index++) if (after[index] !== before[index]) changed.push(index);
  edits.set(after, { before: new WeakRef(before), changed });
  return changed;
}

function replaced<T extends { readonly paragraph: number }>(found: readonly T[], paragraph: number, now: readonly T[]): readonly T[] {
  const from = firstFrom(found, paragraph);
  const to = firstFrom(found, paragraph + 1);
  return from === to && now.length === 0 ? found : found.toSpliced(from, to - from, ...now);
}

/** Index of the first of a list, in the order of the text, that stands at `paragraph` or below it. */
export function firstFrom(found: readonly { readonly paragraph: number }[], paragraph: number): number {
  let low = 0;
  let high = found.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((found[middle]?.paragraph ?? 0) < paragraph) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Remembers what follows from the structure of a plan alone, for as long as edits leave it as it is. */
export function perStructure<T>(read: (document: PlanDocument) => T): (document: PlanDocument) => T {
  const key: StructureKey<{ readonly value: T }> = {};
  return (document) => {
    const known = document.memory.get(key);
    if (known) return known.value;
    const value = read(document);
    document.memory.keep(key, { value });
    return value;
  };
}
