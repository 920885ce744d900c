import { punctuationSlipsIn } from "../recognise/punctuation.ts";
import { punctuationPractice } from "./clause.ts";
import { defineRule } from "./rule.ts";

export const punctuationEllipsis = defineRule({
  id: "punctuation/ellipsis",
  scope: "paragraph",
  basis: ["PRAC-30"],
  clause: punctuationPractice,
  standing: "recommended",
  fix: "safe",
  title: { vi: "Dấu chấm lửng viết sai", en: "Malformed ellipsis" },
  explain: {
    vi: "Dấu chấm lửng có đúng ba chấm: “đào tạo, bồi dưỡng,...” hoặc “…”; không viết “,..”, “....”, “….”. Chỗ để trống trong dự thảo không bị báo.",
    en: "An ellipsis has three dots: “đào tạo, bồi dưỡng,...” or “…”, not “,..”, “....” or “….”. Blanks of a draft are not reported.",
  },
  examples: [
    { bad: "Hỗ trợ cây giống, phân bón,.. cho các hộ.", good: "Hỗ trợ cây giống, phân bón,... cho các hộ." },
    { bad: "Chăm sóc các khu rừng....để giữ nước.", good: "Chăm sóc các khu rừng... để giữ nước." },
    { bad: "Chế biến nông sản, thủy sản….", good: "Chế biến nông sản, thủy sản..." },
  ],
  *check({ text }, role) {
    if (role === "number" || role === "headerRow" || role === "placeDate" || role === "row" || role === "signature") return;
    for (const { start, end, kind, right } of punctuationSlipsIn(text)) {
      if (kind !== "ellipsis") continue;
      yield {
        at: { start, end },
        message: {
          vi: `Dấu chấm lửng viết là “${right.trim()}”, không phải “${text.slice(start, end)}” (${this.clause.vi}).`,
          en: `The ellipsis is written “${right.trim()}”, not “${text.slice(start, end)}” (${this.clause.en}).`,
        },
        fixes: [
          {
            title: { vi: `Viết “${right.trim()}”`, en: `Write “${right.trim()}”` },
            kind: "safe",
            edits: [{ at: { start, end }, newText: right }],
          },
        ],
      };
    }
  },
});
