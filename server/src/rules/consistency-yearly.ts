import { yearlyVariants } from "../facts/variants.ts";
import { spellingPractice } from "./clause.ts";
import { defineRule } from "./rule.ts";
import { unify } from "./unify.ts";

export const consistencyYearly = defineRule({
  id: "consistency/yearly",
  scope: "document",
  reads: [yearlyVariants],
  basis: ["PRAC-20"],
  clause: spellingPractice,
  standing: "practice",
  fix: "ask",
  title: { vi: "“hằng năm” và “hàng năm” lẫn lộn", en: "“hằng năm” beside “hàng năm”" },
  explain: {
    vi: "Cả hai cách viết đều dùng được; trong một kế hoạch nên giữ một cách. Một phát hiện cho cả văn bản, kèm cách sửa thống nhất mọi chỗ.",
    en: "Either way is accepted; within a plan one should be kept. There is one finding for the whole text, with a fix that unifies all places.",
  },
  examples: [
    { bad: "Hằng năm sơ kết; hằng quý báo cáo; hàng tháng giao ban.", good: "Hằng năm sơ kết; hằng quý báo cáo; hằng tháng giao ban." },
  ],
  *check(document) {
    yield* unify(document, yearlyVariants(document), { vi: "“Hằng năm”", en: "“Hằng năm” is written" });
  },
});
