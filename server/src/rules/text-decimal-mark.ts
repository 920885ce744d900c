import { numberPractice } from "./clause.ts";
import { respelled } from "./respelled.ts";
import { defineRule } from "./rule.ts";

/** “2.5%”: three digits behind the dot may be thousands. Sections (“2.5”) are followed by no per cent. */
const decimalDot = /(?<![\d.,/])\d{1,3}\.\d{1,2}(?= ?%)/gu;
/** Two groups of three cannot be decimals; one could be (“2,000 ha”). */
const thousandsComma = /(?<![\d.,/])\d{1,3}(?:,\d{3}){2,}(?![\d,.])/gu;

export const textDecimalMark = defineRule({
  id: "text/decimal-mark",
  scope: "paragraph",
  basis: ["PRAC-26"],
  clause: numberPractice,
  standing: "recommended",
  fix: "ask",
  title: { vi: "Dấu thập phân, dấu hàng nghìn viết ngược", en: "Decimal and thousands marks swapped" },
  explain: {
    vi: "Phần thập phân ngăn bằng dấu phẩy, hàng nghìn ngăn bằng dấu chấm: “0,5%”, “2.000 ha”.",
    en: "A comma stands before decimals and a dot between thousands: “0,5%”, “2.000 ha”.",
  },
  examples: [
    { bad: "Giảm nghèo 0.5% mỗi năm.", good: "Giảm nghèo 0,5% mỗi năm." },
    { bad: "Trồng mới 2,000,000 cây phân tán.", good: "Trồng mới 2.000.000 cây phân tán." },
  ],
  *check(paragraph) {
    if (!/\d[.,]\d/u.test(paragraph.text)) return;
    yield* respelled(paragraph, decimalDot, (number) => number.replace(".", ","), this.clause);
    yield* respelled(paragraph, thousandsComma, (number) => number.replaceAll(",", "."), this.clause);
  },
});
