import type { Span } from "../text/span.ts";

const wordIn = /[A-Za-zÀ-ỹ\p{M}]+/gu;
/** Words that an abbreviation mostly leaves out: "khoa học và công nghệ" is KH&CN. */
const smallWord = /^(?:và|của|về)$/iu;
/** The longest name that anybody abbreviates. */
const reach = 160;

/** The words that end at `end` and whose first letters an abbreviation is made of ("phòng cháy, chữa cháy" for PCCC); else undefined. */
export function wordsOfInitials(text: string, end: number, short: string): Span | undefined {
  const from = Math.max(0, end - reach);
  const words = [...text.slice(from, end).matchAll(wordIn)];
  let at = words.length;
  for (const letter of lettersOf(short).toReversed()) {
    at -= 1;
    while (at >= 0 && smallWord.test(words[at]?.[0] ?? "") && initial(words[at]) !== letter) at -= 1;
    if (initial(words[at]) !== letter) return undefined;
  }
  return { start: from + (words[at]?.index ?? 0), end: from + text.slice(from, end).trimEnd().length };
}

function lettersOf(short: string): readonly string[] {
  return [...short.replace(/[^A-Za-zÀ-ỹ]/gu, "").toUpperCase()];
}

function initial(word: RegExpMatchArray | undefined): string | undefined {
  return word?.[0].charAt(0).toUpperCase();
}
