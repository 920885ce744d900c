import { ownCitationsIn } from "../facts/quoted-citations.ts";
import type { DateReading } from "../recognise/date.ts";
import { appendixOne } from "./clause.ts";
import { defineRule } from "./rule.ts";

/** "ngày 5 tháng 2 năm …" and "5/2/…": day, mark, month. */
const parts = /^(\D*)(\d{1,2})( ?tháng ?| ?\/ ?)(\d{1,2})(?!\d)/iu;

export const citationDateZeros = defineRule({
  id: "citation/date-zeros",
  scope: "paragraph",
  basis: ["CIT-8a", "ND30-I-2.4.b2", "ND30-I-2.4.b3", "DL-91"],
  clause: appendixOne("II", "4", "b"),
  standing: "recommended",
  fix: "safe",
  title: { vi: "Ngày dưới 10, tháng 1, 2 thiếu số 0", en: "Day below 10, month 1 or 2 without its zero" },
  explain: {
    vi: "Ngày nhỏ hơn 10 và tháng 1, 2 phải thêm số 0 ở trước: “ngày 05 tháng 8”, “09/02/2025”. Tháng 3 đến 9 không thêm; viết thêm cũng không bị báo.",
    en: "Days below 10 and months 1 and 2 take a leading zero: “ngày 05 tháng 8”, “09/02/2025”. Months 3 to 9 do not; an extra zero there is not reported.",
  },
  examples: [
    {
      bad: "Theo Nghị định số 13/2023/NĐ-CP ngày 5/11/2023 của Chính phủ.",
      good: "Theo Nghị định số 13/2023/NĐ-CP ngày 05/11/2023 của Chính phủ.",
    },
    {
      bad: "Theo Nghị định số 13/2023/NĐ-CP ngày 17 tháng 2 năm 2023 của Chính phủ.",
      good: "Theo Nghị định số 13/2023/NĐ-CP ngày 17 tháng 02 năm 2023 của Chính phủ.",
    },
  ],
  *check(paragraph) {
    for (const { date } of ownCitationsIn(paragraph)) {
      const right = date && withZeros(date);
      if (!date || right === undefined) continue;
      yield {
        at: date,
        message: {
          vi: `“${date.text}” thiếu số 0 trước ngày dưới 10 hoặc tháng 1, 2; viết “${right}” (${this.clause.vi}).`,
          en: `“${date.text}” lacks the zero before a day below 10 or month 1, 2; write “${right}” (${this.clause.en}).`,
        },
        fixes: [{ title: { vi: `Sửa thành “${right}”`, en: `Change to “${right}”` }, kind: "safe", edits: [{ at: date, newText: right }] }],
      };
    }
  },
});

/** The date with the zeros that the decree asks for, where they are missing. */
function withZeros({ text, iso }: DateReading): string | undefined {
  if (iso === null) return undefined;
  const right = text.replace(parts, (_, before: string, day: string, mark: string, month: string) => {
    const wanted = /^[12]$/.test(month) ? `0${month}` : month;
    return `${before}${day.padStart(2, "0")}${mark}${wanted}`;
  });
  return right === text ? undefined : right;
}
