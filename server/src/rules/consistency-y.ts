import { yVariants } from "../facts/variants.ts";
import { spellingPractice } from "./clause.ts";
import { defineRule } from "./rule.ts";
import { unify } from "./unify.ts";

export const consistencyY = defineRule({
  id: "consistency/y",
  scope: "document",
  reads: [yVariants],
  basis: ["PRAC-23"],
  clause: spellingPractice,
  standing: "practice",
  fix: "ask",
  title: { vi: "i và y lẫn lộn", en: "i beside y" },
  explain: {
    vi: "“kỹ thuật”, “lý luận”, “kỷ luật”, “công ty” viết i hay y đều gặp; trong một kế hoạch nên giữ một cách, thường là y.",
    en: "“kỹ thuật”, “lý luận”, “công ty” are met with i and y; within a plan one should be kept, usually y.",
  },
  examples: [{ bad: "Đào tạo kỹ thuật, rèn kỹ năng, học kĩ thuật mới.", good: "Đào tạo kỹ thuật, rèn kỹ năng, học kỹ thuật mới." }],
  *check(document) {
    yield* unify(document, yVariants(document), { vi: "Âm i", en: "The sound i is written" });
  },
});
