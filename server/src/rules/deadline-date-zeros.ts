import { deadlinesAt } from "../facts/deadlines.ts";
import { textOf } from "../plan/place.ts";
import { writtenDays } from "../recognise/written-day.ts";
import { appendixOne } from "./clause.ts";
import { defineRule } from "./rule.ts";

export const deadlineDateZeros = defineRule({
  id: "deadline/date-zeros",
  scope: "placed",
  basis: ["DL-91", "ND30-I-2.4.b2", "ND30-I-2.4.b3"],
  clause: appendixOne("II", "4", "b"),
  standing: "recommended",
  fix: "safe",
  title: { vi: "Ngày dưới 10, tháng 1, 2 của thời hạn thiếu số 0", en: "Day below 10, month 1 or 2 of a deadline without its zero" },
  explain: {
    vi: "Ngày nhỏ hơn 10 và tháng 1, 2 thêm số 0 ở trước: “trước ngày 05/11”, “15/02/2026”. Tháng 3 đến 9 không thêm; viết thêm cũng không bị báo.",
    en: "Days below 10 and months 1 and 2 take a leading zero: “trước ngày 05/11”, “15/02/2026”. Months 3 to 9 do not; an extra zero there is not reported.",
  },
  examples: [
    { bad: "1. Sở Nội vụ gửi dự thảo trước ngày 5/11/2026.", good: "1. Sở Nội vụ gửi dự thảo trước ngày 05/11/2026." },
    {
      bad: "1. Các xã báo cáo trước ngày 25 tháng 1 hằng năm.",
      good: "1. Các xã báo cáo trước ngày 25 tháng 01 hằng năm.",
    },
  ],
  *check(document, paragraph) {
    for (const { phrase } of deadlinesAt(document, paragraph)) {
      for (const written of writtenDays(phrase)) {
        const at = { start: written.start, end: written.end };
        const text = textOf(document, { paragraph, ...at });
        const right = withZeros(text);
        if (right === text) continue;
        yield {
          at,
          message: {
            vi: `“${text}” thiếu số 0 trước ngày dưới 10 hoặc tháng 1, 2; viết “${right}” (${this.clause.vi}).`,
            en: `“${text}” lacks the zero before a day below 10 or month 1, 2; write “${right}” (${this.clause.en}).`,
          },
          fixes: [{ title: { vi: `Sửa thành “${right}”`, en: `Change to “${right}”` }, kind: "safe", edits: [{ at, newText: right }] }],
        };
      }
    }
  },
});

/** "ngày 5/1/2026" → "ngày 05/01/2026"; nothing else changes. */
function withZeros(text: string): string {
  return text.replace(
    /^(\D*)(\d{1,2})(\D+)(\d{1,2})/u,
    (_, before: string, day: string, mark: string, month: string) =>
      `${before}${day.padStart(2, "0")}${mark}${/^[12]$/.test(month) ? `0${month}` : month}`,
  );
}
