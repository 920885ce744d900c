import { gathered } from "../plan/gathered.ts";
import { type CommitteeMention, committeeMentionsIn } from "../recognise/committee-level.ts";
import { perParagraph } from "../text/per-paragraph.ts";

export interface PlacedMention extends CommitteeMention {
  readonly paragraph: number;
}

const inParagraph = perParagraph(({ text }) => committeeMentionsIn(text));

/** Whom the plan reports to and advises, as far as it is a People's Committee. */
export const committeeMentions = gathered((document, paragraph): readonly PlacedMention[] => {
  const words = document.paragraphs[paragraph];
  const role = document.roles[paragraph];
  if (!words || words.kind === "comment" || role === "noise" || role === "recipient") return [];
  return inParagraph(words).map((mention) => ({ paragraph, ...mention }));
});
