import { periodVariants } from "../facts/variants.ts";
import { numberPractice } from "./clause.ts";
import { defineRule } from "./rule.ts";
import { unify } from "./unify.ts";

export const consistencyPeriod = defineRule({
  id: "consistency/period",
  scope: "document",
  reads: [periodVariants],
  basis: ["PRAC-27"],
  clause: numberPractice,
  standing: "practice",
  fix: "ask",
  title: { vi: "Giai đoạn viết có và không có dấu cách", en: "Periods with and without spaces" },
  explain: {
    vi: "“2021-2025” hay “2021 - 2025” đều được; trong một kế hoạch nên giữ một cách.",
    en: "“2021-2025” and “2021 - 2025” are both accepted; within a plan one should be kept.",
  },
  examples: [
    {
      bad: "Giai đoạn 2016-2020, giai đoạn 2021-2025 và giai đoạn 2026 - 2030.",
      good: "Giai đoạn 2016-2020, giai đoạn 2021-2025 và giai đoạn 2026-2030.",
    },
  ],
  *check(document) {
    yield* unify(document, periodVariants(document), { vi: "Giai đoạn", en: "Periods are written" });
  },
});
