import { numberPractice } from "./clause.ts";
import { respelled } from "./respelled.ts";
import { defineRule } from "./rule.ts";

const period = /(?<=(?:giai đoạn|thời kỳ|nhiệm kỳ) )(?:19|20)\d\d ?[-–] ?(?:19|20)\d\d(?![\d/])/giu;

function inOrder(years: string): string {
  const [first = "", last = ""] = years.split(/ ?[-–] ?/u);
  return first > last ? `${last}${years.slice(4, -4)}${first}` : years;
}

export const textYearRange = defineRule({
  id: "text/year-range",
  scope: "paragraph",
  basis: ["PRAC-27"],
  clause: numberPractice,
  standing: "recommended",
  fix: "ask",
  title: { vi: "Giai đoạn có năm đầu sau năm cuối", en: "Years of a period the wrong way round" },
  explain: {
    vi: "Năm đầu của giai đoạn đứng trước năm cuối: “giai đoạn 2021-2025”.",
    en: "The first year of a period stands before the last: “giai đoạn 2021-2025”.",
  },
  examples: [{ bad: "Thực hiện trong giai đoạn 2025-2021.", good: "Thực hiện trong giai đoạn 2021-2025." }],
  *check(paragraph) {
    if (!/giai đoạn|thời kỳ|nhiệm kỳ/iu.test(paragraph.text)) return;
    yield* respelled(paragraph, period, inOrder, this.clause);
  },
});
