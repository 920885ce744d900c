import type { Place } from "../plan/document.ts";
import { textOf } from "../plan/place.ts";
import { draftingPractice } from "./clause.ts";
import { defineRule } from "./rule.ts";

/** The title repeated in the closing runs up to the first pause. */
const repeated = /^Trên đây là Kế hoạch [^;.]{1,400}/u;
const years = /(?<!\d)20\d\d(?!\d)/gu;

export const formClosingYear = defineRule({
  id: "form/closing-year",
  scope: "document",
  reads: [],
  basis: ["PRAC-3"],
  clause: draftingPractice,
  standing: "practice",
  fix: "none",
  title: { vi: "Câu kết nhắc năm khác với trích yếu", en: "Closing names another year than the subject" },
  explain: {
    vi: "Câu kết “Trên đây là Kế hoạch …” nhắc lại trích yếu; năm ghi ở đó phải là năm của kế hoạch này, không phải của bản cũ đã sao chép.",
    en: "The closing “Trên đây là Kế hoạch …” repeats the subject; its year must be this plan's, not that of an older text it was copied from.",
  },
  examples: [
    {
      bad: "KẾ HOẠCH\nTrồng cây phân tán năm 2026\n\nI. MỤC ĐÍCH\n\n1. Phủ xanh đất trống.\n\nTrên đây là Kế hoạch trồng cây phân tán năm 2025; đề nghị các cơ quan thực hiện./.",
      good: "KẾ HOẠCH\nTrồng cây phân tán năm 2026\n\nI. MỤC ĐÍCH\n\n1. Phủ xanh đất trống.\n\nTrên đây là Kế hoạch trồng cây phân tán năm 2026; đề nghị các cơ quan thực hiện./.",
    },
  ],
  *check(document) {
    const { closing, header } = document;
    if (!closing || !header.subject) return;
    const text = repeated.exec(textOf(document, closing))?.[0];
    const known = new Set(textOf(document, header.subject).match(years));
    if (text === undefined || known.size === 0) return;
    for (const { 0: year, index } of text.matchAll(years)) {
      if (known.has(year)) continue;
      const at: Place = { ...closing, start: closing.start + index, end: closing.start + index + year.length };
      yield {
        at,
        message: {
          vi: `Câu kết nhắc năm ${year}, trích yếu ghi năm ${[...known].join(", ")} (${this.clause.vi}).`,
          en: `The closing names ${year}, the subject ${[...known].join(", ")} (${this.clause.en}).`,
        },
        related: [{ at: header.subject, message: { vi: "Trích yếu", en: "The subject" } }],
      };
      return;
    }
  },
});
