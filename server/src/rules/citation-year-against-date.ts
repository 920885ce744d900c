import { citationsIn } from "../facts/citations.ts";
import { defineRule } from "./rule.ts";

export const citationYearAgainstDate = defineRule({
  id: "citation/year-against-date",
  scope: "paragraph",
  basis: ["QPPL-25", "CIT-10a"],
  clause: {
    vi: "khoản 3 Điều 7 Luật Ban hành văn bản quy phạm pháp luật năm 2025",
    en: "Law on the promulgation of legal documents of 2025, Article 7.3",
  },
  standing: "mandatory",
  fix: "ask",
  title: { vi: "Năm trong ký hiệu khác năm ban hành", en: "Year of the symbol against the date" },
  explain: {
    vi: "Năm trong ký hiệu là năm ban hành, nên phải trùng với năm trong ngày ban hành: 35/2021/NĐ-CP ngày 29/3/2021.",
    en: "The year in the symbol is that of issue, so it equals the year of the date: 35/2021/NĐ-CP ngày 29/3/2021.",
  },
  examples: [
    {
      bad: "Theo Nghị định số 35/2021/NĐ-CP ngày 29/3/2022 của Chính phủ.",
      good: "Theo Nghị định số 35/2021/NĐ-CP ngày 29/3/2021 của Chính phủ.",
    },
  ],
  *check(paragraph) {
    for (const { symbol, date } of citationsIn(paragraph)) {
      if (!symbol?.year || symbol.problems.includes("unreadable") || !date?.iso || date.year === undefined) continue;
      if (String(date.year) === symbol.year) continue;
      const right = date.text.replace(/\d{4}$/, symbol.year);
      yield {
        at: { start: symbol.start, end: date.end },
        message: {
          vi: `Ký hiệu “${symbol.text}” là của năm ${symbol.year} nhưng ngày ban hành ghi “${date.text}” (${this.clause.vi}).`,
          en: `Symbol “${symbol.text}” is of ${symbol.year}, but the date is “${date.text}” (${this.clause.en}).`,
        },
        fixes: [
          {
            title: { vi: `Đổi ngày thành “${right}”`, en: `Change the date to “${right}”` },
            kind: "ask",
            edits: [{ at: date, newText: right }],
          },
        ],
      };
    }
  },
});
