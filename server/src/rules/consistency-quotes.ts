import { quoteVariants } from "../facts/variants.ts";
import { punctuationPractice } from "./clause.ts";
import { defineRule } from "./rule.ts";
import { unify } from "./unify.ts";

export const consistencyQuotes = defineRule({
  id: "consistency/quotes",
  scope: "document",
  reads: [quoteVariants],
  basis: ["PRAC-28"],
  clause: punctuationPractice,
  standing: "practice",
  fix: "ask",
  title: { vi: "Ngoặc kép thẳng lẫn ngoặc kép cong", en: "Straight beside curly quotation marks" },
  explain: {
    vi: 'Văn bản hành chính dùng ngoặc kép cong “…”. Kế hoạch đã có ngoặc kép cong thì không nên để lẫn ngoặc kép thẳng ("). Một phát hiện cho cả văn bản, kèm cách sửa thống nhất mọi chỗ.',
    en: 'Administrative documents use curly marks “…”. Where a plan has them, straight ones (") do not stand beside them. There is one finding for the whole text, with a fix that unifies all places.',
  },
  examples: [
    {
      bad: 'Phong trào “Ngày Chủ nhật xanh” và phong trào "Đường hoa".',
      good: "Phong trào “Ngày Chủ nhật xanh” và phong trào “Đường hoa”.",
    },
  ],
  *check(document) {
    const marks = quoteVariants(document);
    for (const finding of unify(document, marks, this.title, "first")) {
      // Each quotation has two marks.
      const straight = marks.filter(({ form }) => form === "second").length / 2;
      const curly = marks.length / 2 - straight;
      yield {
        ...finding,
        message: {
          vi: `Ngoặc kép viết hai kiểu: thẳng (${straight} cụm từ) và cong (${curly} cụm từ); nên thống nhất dùng “…” (${this.clause.vi}).`,
          en: `Quotation marks are of two kinds: straight (${straight} quotations) and curly (${curly}); keep “…” (${this.clause.en}).`,
        },
        fixes: (finding.fixes ?? []).map((fix) => ({ ...fix, title: { vi: "Đổi hết sang “…”", en: "Turn all into “…”" } })),
      };
    }
  },
});
