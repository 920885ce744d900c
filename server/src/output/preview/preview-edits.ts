import type { PreviewBlock, PreviewEdit } from "./preview-format.ts";

/**
 * The edits that lead from one list of blocks to another, told by their keys. One letter changes one block, and with it perhaps the marks of
 * others: as long as no block came or went, each changed one is an edit of its own.
 */
export function previewEdits(before: readonly string[], after: readonly string[], blocks: readonly PreviewBlock[]): readonly PreviewEdit[] {
  let start = 0;
  while (start < before.length && start < after.length && before[start] === after[start]) start++;
  let end = 0;
  while (end < before.length - start && end < after.length - start && before.at(-1 - end) === after.at(-1 - end)) end++;
  const removed = before.length - end - start;
  const added = after.length - end - start;
  if (removed === 0 && added === 0) return [];
  if (removed !== added) return [{ start, removed, blocks: blocks.slice(start, start + added) }];
  const edits: PreviewEdit[] = [];
  for (let at = start; at < start + added; at++) {
    const block = blocks[at];
    if (block && before[at] !== after[at]) edits.push({ start: at, removed: 1, blocks: [block] });
  }
  return edits;
}

/** The list that edits lead to. */
export function withEdits<B>(
  list: readonly B[],
  edits: readonly { readonly start: number; readonly removed: number; readonly blocks: readonly B[] }[],
): readonly B[] {
  return edits.reduceRight<readonly B[]>((now, { start, removed, blocks }) => now.toSpliced(start, removed, ...blocks), list);
}
