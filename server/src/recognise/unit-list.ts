import type { Span } from "../text/span.ts";

/** Kinds of administrative units named in a row, “huyện, thị xã, thành phố”, as one speaks of all units of a province. */
export interface UnitList extends Span {
  /** The kinds in the order of the text. */
  readonly kinds: readonly string[];
}

const kind = "thị trấn|thị xã|thành phố|huyện|quận|phường|xã|đặc khu";
/** At least three: “xã, phường” and “phường, xã” are both usual, and two alone may be two of more. No name follows the last. */
const pattern = new RegExp(
  `(?<=(?<![A-Za-zÀ-ỹ])(?:[Cc]ác|\\d{1,3}) )(?:${kind})(?:(?:, | và )(?:${kind})){2,4}(?![A-Za-zÀ-ỹ]| [\\p{Lu}\\d])(?!(?:, | và )(?:${kind})(?![A-Za-zÀ-ỹ]))`,
  "gu",
);
const one = new RegExp(kind, "gu");

/** The rows of kinds of units in a clean text. */
export function unitListsIn(text: string): readonly UnitList[] {
  return [...text.matchAll(pattern)].map(({ 0: words, index }) => ({
    start: index,
    end: index + words.length,
    kinds: [...words.matchAll(one)].map(([found]) => found),
  }));
}
