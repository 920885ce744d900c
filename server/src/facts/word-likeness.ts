import { fold } from "../text/fold.ts";

/** Syllables and pairs of syllables with their weights; Vietnamese words are mostly pairs. */
export type WeighedWords = ReadonlyMap<string, number>;

/** Learns from all texts which words tell one from another; gives a reader of such texts. */
export function weighed(texts: readonly string[]): (text: string) => WeighedWords {
  const seen = new Map<string, number>();
  for (const text of texts) for (const term of new Set(termsOf(text))) seen.set(term, (seen.get(term) ?? 0) + 1);
  const weightOf = (term: string): number =>
    Math.log(1 + texts.length / (1 + (seen.get(term) ?? 0))) * (term.includes(" ") ? 1 : singleWeight);
  return (text) => new Map([...new Set(termsOf(text))].map((term) => [term, weightOf(term)]));
}

/** One syllable alone says little: "công" is in công tác, công nghệ, công chức. */
const singleWeight = 0.3;

/** How much of the weight of both texts lies in what they share, 0 … 1 (cosine of their weights). */
export function likeness(one: WeighedWords, other: WeighedWords): number {
  let shared = 0;
  for (const [term, weight] of one) if (other.has(term)) shared += weight * weight;
  const length = (words: WeighedWords): number => Math.sqrt([...words.values()].reduce((sum, weight) => sum + weight * weight, 0));
  const lengths = length(one) * length(other);
  return lengths === 0 ? 0 : shared / lengths;
}

function termsOf(text: string): readonly string[] {
  const syllables = fold(text).match(/[a-zà-ỹ\d]+/gu) ?? [];
  return syllables.flatMap((syllable, index) => {
    const next = syllables[index + 1];
    return next === undefined ? [syllable] : [syllable, `${syllable} ${next}`];
  });
}
