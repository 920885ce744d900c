import type { Span } from "../text/span.ts";

/**
 * What the commonest words become when text of a TCVN3 (.VnTime) or VNI font is read as Unicode: “Céng hoµ”, “ñöôïc”. None of these
 * groups of letters stands in Vietnamese or in a European language.
 */
const signs =
  /(?:[µ¸¹¶·¨©®¾»¼½Æ¬­][a-z]|[a-z][µ¸¹¶·¾»¼½Æ¬])[a-zµ¸¹¶·¨©®¾»¼½Æ¬]*|(?<![A-Za-zÀ-ỹ])(?:UÛy|Uûy|ñöôïc|nhaân|phöông|keá|hoaïch|vieäc|tænh)(?![A-Za-zÀ-ỹ])/gu;

/** So many such words in one paragraph are no accident. */
const fewest = 3;

/** Where a paragraph is written in an encoding from before Unicode: from its first such word to its last. */
export function oldEncodingIn(text: string): Span | undefined {
  const found = [...text.matchAll(signs)];
  const [first, last] = [found[0], found.at(-1)];
  return found.length >= fewest && first && last ? { start: first.index, end: last.index + last[0].length } : undefined;
}
