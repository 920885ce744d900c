import { readyText } from "../recognise/deadline-text.ts";
import type { Paragraph } from "../text/paragraph.ts";
import type { Span } from "../text/span.ts";
import { citationsIn } from "./citations.ts";

/** The sentence (or the part of it between semicolons) that a deadline begins in: lower case, what is cited blanked out. */
export function deadlineSentence(paragraph: Paragraph, { start }: Span): string {
  const { lower, sentences } = readyText(paragraph.text, citationsIn(paragraph));
  const sentence = sentences.find(({ end }) => start < end);
  return sentence ? lower.slice(sentence.start, sentence.end) : lower;
}
