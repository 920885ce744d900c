import { doubleSpaces } from "../facts/double-spaces.ts";
import type { Place, PlanDocument } from "../plan/document.ts";
import { punctuationPractice } from "./clause.ts";
import { defineRule } from "./rule.ts";

/** More places than this nobody looks through one by one; the fix changes them all the same. */
const mostRelated = 30;

export const punctuationDoubleSpace = defineRule({
  id: "punctuation/double-space",
  scope: "document",
  reads: [doubleSpaces],
  basis: ["PRAC-29"],
  clause: punctuationPractice,
  standing: "practice",
  fix: "ask",
  title: { vi: "Hai dấu cách liền nhau", en: "Two spaces between words" },
  explain: {
    vi: "Giữa hai chữ chỉ có một dấu cách. Một phát hiện cho cả văn bản, kèm cách sửa mọi chỗ; chỗ để trống, cột và bảng không tính.",
    en: "One space stands between words. There is one finding for the whole text, with a fix for all places; blanks, columns and tables do not count.",
  },
  examples: [{ bad: "Vận động,  khuyến  khích người dân trồng cây.", good: "Vận động, khuyến khích người dân trồng cây." }],
  *check(document) {
    const places = doubleSpaces(document);
    const [first, ...others] = places;
    if (!first) return;
    yield {
      at: withWords(document, first),
      severity: "hint",
      message: {
        vi: `Thừa dấu cách giữa hai chữ${others.length > 0 ? `, cả ở ${others.length} chỗ khác` : ""} (${this.clause.vi}).`,
        en: `Two spaces between words${others.length > 0 ? `, at ${others.length} more places too` : ""} (${this.clause.en}).`,
      },
      related: others
        .slice(0, mostRelated)
        .map((at) => ({ at: withWords(document, at), message: { vi: "Cũng thừa dấu cách ở đây", en: "Two spaces here too" } })),
      fixes: [
        {
          title: { vi: "Bỏ mọi dấu cách thừa giữa hai chữ", en: "Leave one space between words" },
          kind: "ask",
          edits: places.map((at) => ({ at, newText: " " })),
        },
      ],
    };
  },
});

/** A squiggle under spaces alone is hard to see: take the words beside them along. */
function withWords({ paragraphs }: PlanDocument, { paragraph, start, end }: Place): Place {
  const text = paragraphs[paragraph]?.text ?? "";
  const right = text.indexOf(" ", end);
  return { paragraph, start: text.lastIndexOf(" ", start - 1) + 1, end: right < 0 ? text.length : right };
}
