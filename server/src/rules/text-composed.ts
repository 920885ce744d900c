import type { Paragraph } from "../text/paragraph.ts";
import type { Span } from "../text/span.ts";
import { characterPractice } from "./clause.ts";
import { defineRule } from "./rule.ts";

export const textComposed = defineRule({
  id: "text/composed",
  scope: "paragraph",
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
  *check(paragraph) {
    if (!paragraph.lines.some(({ source }) => marks.test(source))) return;
    const words = wordsInPieces(paragraph);
    const [first] = words;
    if (!first) return;
    yield {
      at: first,
      message: {
        vi: `${words.length} tiếng trong đoạn này viết bằng chữ cái và dấu rời; nên đổi sang chữ dựng sẵn.`,
        en: `${words.length} words of this paragraph are written with separate marks; turn them into composed letters.`,
      },
      fixes: [
        {
          title: { vi: "Đổi sang chữ dựng sẵn", en: "Compose the letters" },
          kind: "safe",
          edits: words.map((at) => ({ at, newText: paragraph.text.slice(at.start, at.end) })),
        },
      ],
    };
  },
});

const marks = /[\u0300-\u0309\u0323\u031b]/;

/** The words of the clean text that stand in the source with separate marks: those of its letters that take more than one unit there. */
function wordsInPieces({ lines, pieces, text }: Paragraph): readonly Span[] {
  return pieces.flatMap(({ start, line }) => {
    const clean = lines[line]?.clean;
    const { starts, ends } = clean ?? {};
    if (!clean || !starts || !ends) return [];
    return [...clean.text.matchAll(/[A-Za-zÀ-ỹ]+/gu)]
      .filter(({ 0: word, index }) => (ends[index + word.length - 1] ?? 0) - (starts[index] ?? 0) > word.length)
      .map(({ 0: word, index }) => ({ start: start + index, end: start + index + word.length }))
      .filter((span) => span.end <= text.length);
  });
}
