import { describe, expect, it } from "vitest";
import { doubledWordsIn } from "../../../server/src/recognise/doubled-word.ts";
import { joinedItemsIn } from "../../../server/src/recognise/joined-items.ts";
import { misspellingsIn } from "../../../server/src/recognise/misspelling.ts";
import { punctuationSlipsIn } from "../../../server/src/recognise/punctuation.ts";
import { syllableSlipsIn } from "../../../server/src/recognise/syllable-slip.ts";
import { misplacedTonesIn } from "../../../server/src/recognise/tone-mark.ts";
import { timed } from "../timed.ts";

const length = 200_000;
const filled = (unit: string): string => unit.repeat(Math.ceil(length / unit.length));

/** Texts of one line that a reader looking back or ahead without bound would read over and over. */
const hostile = [
  "a,",
  " ,",
  "“ ",
  "....",
  "các ",
  "phát ",
  "- ",
  "ọa",
  "a",
  "sử lý ",
  "chia sẽ ",
  "thựchiệncácviệc",
  "đuợc ",
  "à à à đuợc ",
  "đuợc làm việc này ",
].map(filled);

describe.each([
  ["misspellings", misspellingsIn],
  ["misplaced tones", misplacedTonesIn],
  ["doubled words", doubledWordsIn],
  ["words that are no syllables", syllableSlipsIn],
  ["punctuation", punctuationSlipsIn],
  ["joined items", joinedItemsIn],
] as const)("%s", (_, read) => {
  it.each(hostile.map((text) => [text.slice(0, 8), text] as const))("are read in linear time in «%s…»", timed, (_, text) => {
    const began = performance.now();
    read(text);
    expect(performance.now() - began).toBeLessThan(1000);
  });
});
