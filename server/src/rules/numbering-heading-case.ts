import { isPartyDocument } from "../facts/party-document.ts";
import { plainPartTitles, plainTitles } from "../facts/plain-headings.ts";
import { textOf } from "../plan/place.ts";
import { defineRule } from "./rule.ts";

export const numberingHeadingCase = defineRule({
  id: "numbering/heading-case",
  scope: "document",
  reads: [plainTitles],
  basis: ["ND30-I-5.b1"],
  clause: {
    vi: "bảng mẫu chữ tại Mục V Phần I Phụ lục I Nghị định 30/2020/NĐ-CP",
    en: "Decree 30/2020/NĐ-CP, Appendix I, Part I, Section V",
  },
  // The table shows capitals and no clause commands them; many bodies print small letters.
  standing: "practice",
  fix: "ask",
  title: { vi: "Tên mục La Mã không viết hoa toàn bộ", en: "Roman heading not in capitals" },
  explain: {
    vi: "Kế hoạch chia theo mục “I. … II. …” thì tên mục viết in hoa, không có dấu hai chấm ở cuối. Một phát hiện cho cả văn bản, kèm cách sửa mọi tên mục.",
    en: "In a plan of parts “I. … II. …” their titles are in capitals, without a colon at the end. There is one finding for the whole text, with a fix for all titles.",
  },
  examples: [
    {
      bad: "I. Mục đích, yêu cầu:\n\n1. Nâng cao nhận thức.\n\nII. Tổ chức thực hiện\n\n1. Sở Nội vụ đôn đốc.",
      good: "I. MỤC ĐÍCH, YÊU CẦU\n\n1. Nâng cao nhận thức.\n\nII. TỔ CHỨC THỰC HIỆN\n\n1. Sở Nội vụ đôn đốc.",
    },
  ],
  *check(document) {
    if (isPartyDocument(document)) return;
    const [first, ...others] = plainPartTitles(document);
    if (!first) return;
    const title = inCapitals(textOf(document, first));
    yield {
      at: first,
      message: {
        vi: `Tên mục viết in hoa: “${title}” (${this.clause.vi}).`,
        en: `The title of a part is in capitals: “${title}” (${this.clause.en}).`,
      },
      related: others.map((at) => ({ at, message: { vi: "Tên mục này cũng vậy", en: "This title too" } })),
      fixes: [
        {
          title: { vi: "Viết hoa mọi tên mục La Mã", en: "Write all Roman headings in capitals" },
          kind: "ask",
          edits: [first, ...others].map((at) => ({ at, newText: inCapitals(textOf(document, at)) })),
        },
      ],
    };
  },
});

/** In capitals but for symbols (“749/QĐ-TTg”), without the colon at the end. */
function inCapitals(title: string): string {
  return title
    .replace(/ ?:$/, "")
    .split(" ")
    .map((word) => (word.includes("/") ? word : word.toUpperCase()))
    .join(" ");
}
