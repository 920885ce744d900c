import { citationsOf, type PlacedCitation } from "../facts/citations.ts";
import { citationKey } from "../recognise/citation-form.ts";
import { defineRule } from "./rule.ts";

export const citationImpossibleDate = defineRule({
  id: "citation/impossible-date",
  scope: "document",
  reads: [citationsOf],
  basis: ["ND30-I-2.4.b5", "CIT-4a"],
  clause: { vi: "ngày, tháng phải có trong lịch", en: "a date must exist in the calendar" },
  standing: "mandatory",
  fix: "ask",
  title: { vi: "Ngày của văn bản viện dẫn không có thật", en: "Impossible date in a citation" },
  explain: {
    vi: "Ngày ban hành của văn bản được viện dẫn phải đủ ngày, tháng, năm và có trong lịch. Nếu văn bản ấy được viện dẫn ở chỗ khác với ngày đúng thì có thể lấy ngày ở đó.",
    en: "The date of a cited document has day, month and year, and exists in the calendar. Where the same document is cited elsewhere with a good date, that date is offered.",
  },
  examples: [
    {
      bad: "Theo Quyết định số 112/QĐ-UBND ngày 23//2022 của Ủy ban nhân dân tỉnh.\n\nKinh phí thực hiện Quyết định số 112/QĐ-UBND ngày 23/8/2022 do ngân sách tỉnh bảo đảm.",
      good: "Theo Quyết định số 112/QĐ-UBND ngày 23/8/2022 của Ủy ban nhân dân tỉnh.\n\nKinh phí thực hiện Quyết định số 112/QĐ-UBND ngày 23/8/2022 do ngân sách tỉnh bảo đảm.",
    },
    {
      bad: "Theo Quyết định số 112/QĐ-UBND ngày 31/4/2022 của Ủy ban nhân dân tỉnh.",
      good: "Theo Quyết định số 112/QĐ-UBND ngày 30/4/2022 của Ủy ban nhân dân tỉnh.",
    },
  ],
  *check(document) {
    const citations = citationsOf(document);
    const wrong = citations.filter(({ citation }) => citation.date?.problem);
    const dates = wrong.length > 0 ? goodDates(citations) : undefined;
    for (const { paragraph, citation } of wrong) {
      const { date } = citation;
      if (!date?.problem) continue;
      const good = dates?.get(citationKey(citation) ?? "");
      const at = { paragraph, start: date.start, end: date.end };
      const words = good ? goodDateText(good, date.text) : undefined;
      yield {
        at,
        message:
          date.problem === "malformed"
            ? {
                vi: `“${date.text}” thiếu hoặc thừa phần ngày, tháng, năm.`,
                en: `“${date.text}” lacks a part of day, month and year.`,
              }
            : {
                vi: `“${date.text}” không có trong lịch.`,
                en: `“${date.text}” does not exist in the calendar.`,
              },
        ...(good && words
          ? {
              related: [
                {
                  at: { paragraph: good.paragraph, start: good.citation.start, end: good.citation.end },
                  message: { vi: "Cùng văn bản, ngày đúng", en: "The same document with a good date" },
                },
              ],
              fixes: [
                {
                  title: { vi: `Lấy ngày ở chỗ khác: “${words}”`, en: `Take the date from elsewhere: “${words}”` },
                  kind: "ask" as const,
                  edits: [{ at, newText: words }],
                },
              ],
            }
          : {}),
      };
    }
  },
});

/** The first mention with a good date, for each document that has one. */
function goodDates(citations: readonly PlacedCitation[]): ReadonlyMap<string, PlacedCitation> {
  const good = new Map<string, PlacedCitation>();
  for (const placed of citations) {
    const key = placed.citation.date?.iso ? citationKey(placed.citation) : undefined;
    if (key !== undefined && !good.has(key)) good.set(key, placed);
  }
  return good;
}

/** The good date as written there, with "ngày" only if the bad one has it. */
function goodDateText(good: PlacedCitation, bad: string): string | undefined {
  const text = good.citation.date?.text;
  return /^ngày/i.test(bad) ? text : text?.replace(/^ngày /i, "");
}
