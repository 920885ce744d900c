import type { Place } from "../plan/document.ts";
import { textOf } from "../plan/place.ts";
import { appendixOne } from "./clause.ts";
import { defineRule } from "./rule.ts";

/** As the decree says "short": the annotated plans' longest good subject has some sixty words. */
const longestSubject = 70;

export const formTypeLine = defineRule({
  id: "form/type-line",
  scope: "document",
  reads: [],
  basis: ["ND30-I-2.5.a1", "ND30-I-2.5.a2"],
  clause: appendixOne("II", "5", "a"),
  standing: "recommended",
  fix: "none",
  title: { vi: "Tên loại và trích yếu", en: "Type and subject" },
  explain: {
    vi: "Tên loại văn bản đứng riêng một dòng; trích yếu ở dòng dưới là một câu hoặc một cụm từ ngắn gọn, nêu nội dung chủ yếu.",
    en: "The type stands alone on its line; the subject below it is one short phrase that says what the document is mainly about.",
  },
  examples: [
    {
      bad: "Hà Tĩnh, ngày 12 tháng 5 năm 2026\n\nKẾ HOẠCH Trồng cây phân tán trên địa bàn tỉnh",
      good: "KẾ HOẠCH\nTrồng cây phân tán trên địa bàn tỉnh",
    },
    {
      bad: `KẾ HOẠCH\n${"Trồng cây phân tán trên địa bàn tỉnh và chăm sóc rừng ".repeat(7).trim()}`,
      good: "KẾ HOẠCH\nTrồng cây phân tán trên địa bàn tỉnh",
    },
  ],
  *check(document) {
    const { title, subject, symbol, placeAndDate } = document.header;
    if (!title || !subject) return;
    const words = textOf(document, subject);
    // Where the page lost its head it lost its lines too.
    const isWhole = symbol !== undefined || placeAndDate !== undefined;
    if (
      isWhole &&
      title.paragraph === subject.paragraph &&
      title.start === 0 &&
      standsAlone(document.paragraphs[title.paragraph]?.lines.length) &&
      /[a-zà-ỹ]/u.test(words)
    ) {
      const at: Place = { paragraph: title.paragraph, start: title.start, end: title.end };
      yield {
        at,
        message: {
          vi: `Tên loại “${textOf(document, title)}” đứng riêng một dòng, trích yếu xuống dòng dưới (${this.clause.vi}).`,
          en: `The type “${textOf(document, title)}” stands alone on its line, the subject below it (${this.clause.en}).`,
        },
      };
    }
    if (words.split(" ").length > longestSubject) {
      yield {
        at: subject,
        severity: "information",
        message: {
          vi: `Trích yếu dài ${words.split(" ").length} chữ; nên rút thành một cụm từ ngắn gọn (${this.clause.vi}).`,
          en: `The subject has ${words.split(" ").length} words; make it one short phrase (${this.clause.en}).`,
        },
      };
    }
  },
});

/** A paragraph joined from two lines had the type on a line of its own. */
function standsAlone(lines: number | undefined): boolean {
  return lines === 1;
}
