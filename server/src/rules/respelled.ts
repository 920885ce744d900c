import { ownWords } from "../facts/own-words.ts";
import type { Paragraph } from "../text/paragraph.ts";
import { replacement } from "./replacement.ts";
import type { Finding, Message } from "./rule.ts";

/**
 * A finding for each of the writer's own words that a pattern finds and that `rightOf` writes otherwise; undefined or the same words are right.
 * Headings in capitals are left alone.
 */
export function* respelled(
  paragraph: Paragraph,
  pattern: RegExp,
  rightOf: (written: string, atStart: boolean) => string | undefined,
  clause: Message,
): Iterable<Finding> {
  for (const { start, end, text } of ownWords(paragraph, pattern)) {
    if (text !== text.toLowerCase() && text === text.toUpperCase()) continue;
    const atStart = start === 0 || /(?:[.:!?] |[-+*•“"(|] ?|^\S{1,8} )$/u.test(paragraph.text.slice(Math.max(0, start - 9), start));
    const right = rightOf(text, atStart);
    if (right === undefined || right === text) continue;
    const at = { start, end };
    yield {
      at,
      message: {
        vi: `Viết “${right}”, không viết “${text}” (${clause.vi}).`,
        en: `Write “${right}”, not “${text}” (${clause.en}).`,
      },
      fixes: [replacement(at, right, "ask")],
    };
  }
}

/** Words with the capitals they have in a list, whatever capitals they were written with. */
export function listed(words: readonly string[]): (written: string) => string | undefined {
  const known = new Map(words.map((word) => [word.toLowerCase(), word]));
  return (written) => known.get(written.toLowerCase());
}
