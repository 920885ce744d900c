import type { Place } from "../plan/document.ts";
import { gathered } from "../plan/gathered.ts";
import { textOf } from "../plan/place.ts";
import { characterPractice } from "./clause.ts";
import { defineRule } from "./rule.ts";

const marks = /[\u0300-\u0309\u0323\u031b]/;

/** A word of a plan by its place. */
interface PlacedWord {
  readonly paragraph: number;
  readonly at: Place;
}

/** The words that stand in the source with separate marks: those of whose letters one takes more than one unit there. */
const wordsInPieces = gathered(({ paragraphs, roles }, index): readonly PlacedWord[] => {
  const paragraph = paragraphs[index];
  if (!paragraph || roles[index] === "noise" || !paragraph.lines.some(({ source }) => marks.test(source))) return [];
  return paragraph.pieces.flatMap(({ start, line }) => {
    const { clean } = paragraph.lines[line] ?? {};
    const { starts, ends } = clean ?? {};
    if (!clean || !starts || !ends) return [];
    return [...clean.text.matchAll(/[A-Za-zÀ-ỹ]+/gu)]
      .filter(({ 0: word, index: from }) => (ends[from + word.length - 1] ?? 0) - (starts[from] ?? 0) > word.length)
      .map(({ 0: word, index: from }) => ({ start: start + from, end: start + from + word.length }))
      .filter(({ end }) => end <= paragraph.text.length)
      .map((span) => ({ paragraph: index, at: { paragraph: index, ...span } }));
  });
});

export const textComposed = defineRule({
  id: "text/composed",
  scope: "document",
  reads: [wordsInPieces],
  basis: ["PRAC-41", "ND30-I-1.4"],
  clause: characterPractice,
  standing: "practice",
  fix: "safe",
  title: { vi: "Chữ Việt tổ hợp", en: "Vietnamese letters in pieces" },
  explain: {
    vi: "Chữ có dấu nên là một ký tự dựng sẵn (“ế”), không phải chữ cái kèm các dấu rời: máy tìm kiếm và so sánh sẽ không nhận ra. Hay gặp khi chép từ PDF hoặc máy Mac.",
    en: "A letter with its marks is one character (“ế”), not a letter and separate marks, which searches do not find. It happens when text is copied from a PDF or a Mac.",
  },
  examples: [{ bad: "Ke\u0302\u0301 hoạch được ban hành.", good: "Kế hoạch được ban hành." }],
  *check(document) {
    const words = wordsInPieces(document);
    const [first] = words;
    if (!first) return;
    yield {
      at: first.at,
      message: {
        vi: `${words.length} tiếng trong văn bản này viết bằng chữ cái và dấu rời; nên đổi sang chữ dựng sẵn.`,
        en: `${words.length} words of this text are written with separate marks; turn them into composed letters.`,
      },
      fixes: [
        {
          title: { vi: "Đổi cả văn bản sang chữ dựng sẵn", en: "Compose the letters of the whole text" },
          kind: "safe",
          edits: words.map(({ at }) => ({ at, newText: textOf(document, at) })),
        },
      ],
    };
  },
});
