import { citationsOf, type PlacedCitation } from "../facts/citations.ts";
import { symbolKey } from "../facts/cited-documents.ts";
import { lacksYear, withYear } from "../recognise/symbol-year.ts";
import { defineRule } from "./rule.ts";

export const citationYearRequired = defineRule({
  id: "citation/year-required",
  scope: "document",
  reads: [citationsOf],
  basis: ["QPPL-20", "QPPL-21"],
  clause: {
    vi: "khoản 3 Điều 7 Luật Ban hành văn bản quy phạm pháp luật năm 2025",
    en: "Law on the promulgation of legal documents of 2025, Article 7.3",
  },
  standing: "mandatory",
  fix: "ask",
  title: { vi: "Ký hiệu luật, nghị định, thông tư thiếu năm", en: "Law, decree or circular without its year" },
  explain: {
    vi: "Số, ký hiệu của luật, nghị định, thông tư có năm ban hành: 35/2021/NĐ-CP. Quyết định và nghị quyết có thể có hoặc không có năm nên không bị báo.",
    en: "The symbol of a law, decree or circular carries the year of issue: 35/2021/NĐ-CP. Decisions and resolutions exist with and without a year and are not reported.",
  },
  examples: [
    {
      bad: "Theo Nghị định số 35/NĐ-CP ngày 29/3/2021 của Chính phủ.",
      good: "Theo Nghị định số 35/2021/NĐ-CP ngày 29/3/2021 của Chính phủ.",
    },
    { bad: "Theo Thông tư số 02/TT-BCT của Bộ Công Thương.", good: "Theo Thông tư số 02/2024/TT-BCT của Bộ Công Thương." },
  ],
  *check(document) {
    const citations = citationsOf(document);
    for (const { paragraph, citation, self } of citations) {
      const { symbol, date } = citation;
      if (self || !symbol || !lacksYear(citation)) continue;
      const at = { paragraph, start: symbol.start, end: symbol.end };
      const year = date?.year ?? yearElsewhere(citations, citation);
      const right = year === undefined ? undefined : withYear(symbol, year);
      yield {
        at,
        message: {
          vi: `Ký hiệu “${symbol.text}” thiếu năm ban hành (${this.clause.vi}).`,
          en: `Symbol “${symbol.text}” lacks the year of issue (${this.clause.en}).`,
        },
        ...(right === undefined
          ? {}
          : {
              fixes: [
                {
                  title: { vi: `Sửa thành “${right}”`, en: `Change to “${right}”` },
                  kind: "ask" as const,
                  edits: [{ at, newText: right }],
                },
              ],
            }),
      };
    }
  },
});

/** The year under which the same number of the same issuer is cited elsewhere in the plan. */
function yearElsewhere(citations: readonly PlacedCitation[], citation: PlacedCitation["citation"]): string | undefined {
  const { symbol } = citation;
  if (!symbol) return undefined;
  const years = citations.flatMap(({ citation: { symbol: other } }) =>
    other?.year && symbolKey({ ...citation, symbol: { ...symbol, normal: withYear(symbol, other.year) } }) === other.normal.toUpperCase()
      ? [other.year]
      : [],
  );
  return new Set(years).size === 1 ? years[0] : undefined;
}
