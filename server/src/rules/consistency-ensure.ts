import { ensureVariants } from "../facts/variants.ts";
import { spellingPractice } from "./clause.ts";
import { defineRule } from "./rule.ts";
import { unify } from "./unify.ts";

export const consistencyEnsure = defineRule({
  id: "consistency/ensure",
  scope: "document",
  reads: [ensureVariants],
  basis: ["PRAC-25"],
  clause: spellingPractice,
  standing: "practice",
  fix: "ask",
  title: { vi: "“bảo đảm” và “đảm bảo” lẫn lộn", en: "“bảo đảm” beside “đảm bảo”" },
  explain: {
    vi: "Cả hai cách viết đều dùng được; trong một kế hoạch nên giữ một cách. Một phát hiện cho cả văn bản, kèm cách sửa thống nhất mọi chỗ.",
    en: "Either way is accepted; within a plan one should be kept. There is one finding for the whole text, with a fix that unifies all places.",
  },
  examples: [
    { bad: "Bảo đảm tiến độ, bảo đảm chất lượng, đảm bảo an toàn.", good: "Bảo đảm tiến độ, bảo đảm chất lượng, bảo đảm an toàn." },
  ],
  *check(document) {
    yield* unify(document, ensureVariants(document), { vi: "“Bảo đảm”", en: "“Bảo đảm” is written" });
  },
});
