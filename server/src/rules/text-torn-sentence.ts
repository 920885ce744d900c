import { tornSentences } from "../facts/torn-sentences.ts";
import type { Place } from "../plan/document.ts";
import { textOf } from "../plan/place.ts";
import { punctuationPractice } from "./clause.ts";
import { defineRule, type FixEdit } from "./rule.ts";

/** More places than this nobody looks through one by one; the fix joins them all the same. */
const mostRelated = 30;

export const textTornSentence = defineRule({
  id: "text/torn-sentence",
  scope: "document",
  reads: [tornSentences],
  basis: ["PRAC-31"],
  clause: punctuationPractice,
  standing: "practice",
  fix: "ask",
  title: { vi: "Câu bị ngắt thành hai đoạn", en: "Sentence torn by a paragraph break" },
  explain: {
    vi: "Khi chép từ tệp PDF, chỗ sang trang thường cắt câu làm hai đoạn. Một phát hiện cho cả văn bản, kèm cách sửa nối mọi chỗ; lệnh “Nối dòng bị ngắt” nối cả những dòng ngắt trong đoạn.",
    en: "Copies from PDF files tear sentences where a page ends. There is one finding for the whole text, with a fix that joins all of them; the command “Join wrapped lines” joins lines within paragraphs too.",
  },
  examples: [
    {
      bad: "1. Sở Nội vụ tổng hợp kết quả của các cơ quan, đơn vị và địa phương, báo cáo trước ngày 15 tháng\n\n12, trình Ủy ban nhân dân tỉnh.",
      good: "1. Sở Nội vụ tổng hợp kết quả của các cơ quan, đơn vị và địa phương, báo cáo trước ngày 15 tháng 12, trình Ủy ban nhân dân tỉnh.",
    },
  ],
  *check(document) {
    const torn = tornSentences(document);
    const [first, ...others] = torn;
    if (!first) return;
    const words = textOf(document, first);
    const count = others.length;
    yield {
      at: first,
      severity: "hint",
      message: {
        vi: `Câu bị ngắt đoạn giữa “${words}”${count > 0 ? ` và ở ${count} chỗ khác` : ""}; nối lại thành một đoạn.`,
        en: `A paragraph break tears the sentence at “${words}”${count > 0 ? ` and at ${count} more places` : ""}; join it.`,
      },
      related: others.slice(0, mostRelated).map((at) => ({ at, message: { vi: "Cũng bị ngắt ở đây", en: "Torn here too" } })),
      fixes: [
        {
          title: { vi: "Nối các câu bị ngắt đoạn", en: "Join the torn sentences" },
          kind: "ask",
          edits: apart(torn).map((at): FixEdit<Place> => ({ at, newText: textOf(document, at) })),
        },
      ],
    };
  },
});

/** Places that share a word, torn off on both sides, as one. */
function apart(places: readonly Place[]): readonly Place[] {
  const joined: Place[] = [];
  for (const place of places) {
    const last = joined.at(-1);
    if (last && last.paragraph === place.paragraph && place.start <= last.end) joined.splice(-1, 1, { ...last, end: place.end });
    else joined.push(place);
  }
  return joined;
}
