import { dashVariants } from "../facts/variants.ts";
import { punctuationPractice } from "./clause.ts";
import { defineRule } from "./rule.ts";
import { unify } from "./unify.ts";

export const consistencyDash = defineRule({
  id: "consistency/dash",
  scope: "document",
  reads: [dashVariants],
  basis: ["PRAC-42"],
  clause: punctuationPractice,
  standing: "practice",
  fix: "ask",
  title: { vi: "Hai kiểu gạch nối (-, –)", en: "Two kinds of dashes (-, –)" },
  explain: {
    vi: "Giữa hai từ ngữ hoặc hai năm, văn bản hành chính dùng gạch nối “-”. Trong một kế hoạch không nên để lẫn gạch dài “–”. Một phát hiện cho cả văn bản, kèm cách sửa thống nhất mọi chỗ.",
    en: "Between two words or years administrative documents use the hyphen “-”. Within a plan dashes “–” do not stand beside it. There is one finding for the whole text, with a fix that unifies all places.",
  },
  examples: [
    {
      bad: "Phát triển tuyến Hà Nội - Hải Phòng và tuyến Hà Nội – Lào Cai.",
      good: "Phát triển tuyến Hà Nội - Hải Phòng và tuyến Hà Nội - Lào Cai.",
    },
  ],
  *check(document) {
    yield* unify(document, dashVariants(document), { vi: "Gạch nối giữa hai từ ngữ", en: "Dashes between words are written" }, "first");
  },
});
