import type { Place } from "../plan/document.ts";
import { gathered } from "../plan/gathered.ts";
import { textOf } from "../plan/place.ts";
import { oldEncodingIn } from "../recognise/old-encoding.ts";
import type { CleanText } from "../text/clean-text.ts";
import type { Span } from "../text/span.ts";
import { characterPractice } from "./clause.ts";
import { defineRule } from "./rule.ts";

/** Soft hyphen, zero-width space and joiners, marks of writing direction, word joiner, and the byte order mark inside a text. */
const invisible = /[\u00ad\u200b-\u200f\u2060\ufeff]/;
const everyInvisible = /[\u00ad\u200b-\u200f\u2060\ufeff]/g;

/** The words of a plan that an invisible character stands in or right behind. */
const wordsWithInvisible = gathered(({ paragraphs, roles }, index): readonly { readonly paragraph: number; readonly at: Place }[] => {
  const paragraph = paragraphs[index];
  if (!paragraph || roles[index] === "noise" || !paragraph.lines.some(({ source }) => invisible.test(source))) return [];
  // In a font from before Unicode the soft hyphen was the letter “ư”.
  if (oldEncodingIn(paragraph.text)) return [];
  return paragraph.pieces.flatMap(({ start, line }) => {
    const { clean, source } = paragraph.lines[line] ?? {};
    if (!clean || source === undefined) return [];
    return spansIn(clean, source)
      .map((span) => ({ paragraph: index, at: { paragraph: index, start: start + span.start, end: start + span.end } }))
      .filter(({ at }) => at.end <= paragraph.text.length);
  });
});

/** Words whose source is the word itself once the invisible characters are gone; with the space behind, where they stand before that. */
function spansIn({ text, starts, ends }: CleanText, source: string): readonly Span[] {
  if (!starts || !ends) return [];
  return [...text.matchAll(/\S+/gu)].flatMap(({ 0: word, index: start }) => {
    const end = start + word.length;
    return (
      [end, end + 1].flatMap((to) => {
        const written = source.slice(starts[start], ends[to - 1]);
        const isSame = to <= text.length && written.replace(everyInvisible, "").normalize("NFC") === text.slice(start, to);
        return invisible.test(written) && isSame && /[A-Za-zÀ-ỹ\d]/u.test(word) ? [{ start, end: to }] : [];
      })[0] ?? []
    );
  });
}

export const textInvisible = defineRule({
  id: "text/invisible",
  scope: "document",
  reads: [wordsWithInvisible],
  basis: ["PRAC-42"],
  clause: characterPractice,
  standing: "practice",
  fix: "safe",
  title: { vi: "Ký tự không nhìn thấy", en: "Invisible characters" },
  explain: {
    vi: "Dấu cách độ rộng bằng không, dấu nối mềm và các ký tự không nhìn thấy khác làm máy tìm kiếm, so sánh không nhận ra chữ. Hay gặp khi chép từ trang web hoặc PDF. Một phát hiện cho cả văn bản, kèm cách bỏ hết.",
    en: "Zero-width spaces, soft hyphens and other invisible characters hide words from searches and comparisons. They come from web pages and PDF. There is one finding for the whole text, with a fix that removes them all.",
  },
  examples: [
    { bad: "Kế ho\u200bạch được ban hành.", good: "Kế hoạch được ban hành." },
    { bad: "Bàn giao\u200b hồ sơ, lưu\u00ad trữ số.", good: "Bàn giao hồ sơ, lưu trữ số." },
  ],
  *check(document) {
    const words = wordsWithInvisible(document);
    const [first] = words;
    if (!first) return;
    yield {
      at: first.at,
      message: {
        vi: `${words.length} chỗ trong văn bản này có ký tự không nhìn thấy, chỗ đầu ở “${textOf(document, first.at).trim()}”; nên bỏ hết.`,
        en: `${words.length} places of this text hold invisible characters, the first at “${textOf(document, first.at).trim()}”; remove them.`,
      },
      fixes: [
        {
          title: { vi: "Bỏ mọi ký tự không nhìn thấy", en: "Remove all invisible characters" },
          kind: "safe",
          edits: words.map(({ at }) => ({ at, newText: textOf(document, at) })),
        },
      ],
    };
  },
});
