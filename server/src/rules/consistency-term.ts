import { termVariants } from "../facts/variants.ts";
import { appendixTwo } from "./clause.ts";
import { defineRule } from "./rule.ts";
import { unify } from "./unify.ts";

export const consistencyTerm = defineRule({
  id: "consistency/term",
  scope: "document",
  reads: [termVariants],
  basis: ["ND30-II-9.1"],
  clause: appendixTwo("V"),
  standing: "practice",
  fix: "ask",
  title: { vi: "“khóa” và “Khóa” lẫn lộn", en: "“khóa” beside “Khóa”" },
  explain: {
    vi: "Khóa của đại hội, Ban Chấp hành viết với số La Mã, “khóa XI” hay “Khóa XI” đều gặp; trong một văn bản nên giữ một cách.",
    en: "Terms of congresses and committees are met as “khóa XI” and “Khóa XI”; within a text one should be kept.",
  },
  examples: [
    {
      bad: "Nghị quyết của Trung ương khóa XI và của Trung ương khóa XII, Hội nghị Khóa XIII.",
      good: "Nghị quyết của Trung ương khóa XI và của Trung ương khóa XII, Hội nghị khóa XIII.",
    },
  ],
  *check(document) {
    yield* unify(document, termVariants(document), { vi: "“Khóa”", en: "“Khóa” is written" });
  },
});
