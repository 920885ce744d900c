import type { Span } from "../text/span.ts";
import { punctuationPractice } from "./clause.ts";
import { replacement } from "./replacement.ts";
import { defineRule } from "./rule.ts";

const run = /(?<![A-Za-zÀ-ỹ])([Cc]hủ trì) (phối hợp(?: chặt chẽ)? với)(?![A-Za-zÀ-ỹ])/gu;

export const assignmentLeadComma = defineRule({
  id: "assignment/lead-comma",
  scope: "paragraph",
  basis: ["PRAC-7"],
  clause: punctuationPractice,
  standing: "practice",
  fix: "safe",
  title: { vi: "“chủ trì phối hợp với” thiếu dấu phẩy", en: "Comma missing in “chủ trì, phối hợp với”" },
  explain: {
    vi: "“Chủ trì” và “phối hợp với” là hai việc, viết cách nhau bằng dấu phẩy: “chủ trì, phối hợp với”.",
    en: "To lead and to work with others are two things, set apart by a comma: “chủ trì, phối hợp với”.",
  },
  examples: [
    {
      bad: "Sở Y tế chủ trì phối hợp với Sở Tài chính lập dự toán trước ngày 20/5/2026.",
      good: "Sở Y tế chủ trì, phối hợp với Sở Tài chính lập dự toán trước ngày 20/5/2026.",
    },
  ],
  *check({ text }) {
    for (const { 0: written, 1: lead = "", 2: partners = "", index } of text.matchAll(run)) {
      const at: Span = { start: index, end: index + written.length };
      const right = `${lead}, ${partners}`;
      yield {
        at,
        message: {
          vi: `Thiếu dấu phẩy: viết “${right}” (${this.clause.vi}).`,
          en: `A comma is missing: write “${right}” (${this.clause.en}).`,
        },
        fixes: [replacement(at, right, "safe")],
      };
    }
  },
});
