import type { DeadlinePhrase } from "../../../server/src/recognise/deadline.ts";

/** What a table row says of one marked phrase; its span and words come from the marks. */
export type Expected = Omit<DeadlinePhrase, "start" | "end" | "text">;

/** Takes the marks « » out of a sentence: the plain text and the phrases they enclosed, as the recogniser should give them. */
export function unmark(
  marked: string,
  expected: readonly Expected[],
): { readonly text: string; readonly phrases: readonly DeadlinePhrase[] } {
  const pieces = marked.split(/[«»]/u);
  const phrases: DeadlinePhrase[] = [];
  let text = "";
  pieces.forEach((piece, index) => {
    const said = index % 2 === 1 ? expected[(index - 1) / 2] : undefined;
    if (said) phrases.push({ start: text.length, end: text.length + piece.length, text: piece, ...said });
    text += piece;
  });
  return { text, phrases };
}
