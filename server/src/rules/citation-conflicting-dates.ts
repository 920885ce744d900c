import { citationsOf, type PlacedCitation } from "../facts/citations.ts";
import { citationKey, differentBodies } from "../recognise/citation-form.ts";
import { article } from "./clause.ts";
import { defineRule } from "./rule.ts";

export const citationConflictingDates = defineRule({
  id: "citation/conflicting-dates",
  scope: "document",
  reads: [citationsOf],
  basis: ["CIT-9a", "ND30-D.15.1"],
  clause: article("15", "1"),
  standing: "mandatory",
  fix: "ask",
  title: { vi: "Một văn bản, hai ngày ban hành", en: "One document with two dates" },
  explain: {
    vi: "Cùng một số, ký hiệu mà ghi hai ngày khác nhau trong cùng năm (hoặc cùng ngày, tháng nhưng khác năm) thì một chỗ đã chép sai. Hai văn bản của hai năm, hai nhiệm kỳ khác nhau có thể trùng số và không bị báo.",
    en: "The same symbol with two dates in one year (or the same day and month in two years): one of them is a slip. Documents of different years or terms may share a symbol and are not reported.",
  },
  examples: [
    {
      bad: "Theo Quyết định số 112/QĐ-UBND ngày 23/8/2022 của Ủy ban nhân dân tỉnh.\n\nKinh phí thực hiện Quyết định số 112/QĐ-UBND ngày 23/8/2022 do ngân sách tỉnh bảo đảm.\n\nTheo dõi việc thực hiện Quyết định số 112/QĐ-UBND ngày 28/8/2022.",
      good: "Theo Quyết định số 112/QĐ-UBND ngày 23/8/2022 của Ủy ban nhân dân tỉnh.\n\nKinh phí thực hiện Quyết định số 112/QĐ-UBND ngày 23/8/2022 do ngân sách tỉnh bảo đảm.\n\nTheo dõi việc thực hiện Quyết định số 112/QĐ-UBND ngày 23/8/2022.",
    },
  ],
  *check(document) {
    for (const mentions of sameSymbol(citationsOf(document))) {
      const usual = mostUsual(mentions);
      if (!usual) continue;
      for (const { paragraph, citation } of mentions) {
        const { date } = citation;
        const right = usual.citation.date;
        if (!date?.iso || !right?.iso || !conflict(usual, { paragraph, citation, self: false })) continue;
        const at = { paragraph, start: date.start, end: date.end };
        yield {
          at,
          message: {
            vi: `${citation.type ?? "Văn bản"} số ${citation.symbol?.normal ?? ""} ở đây ghi “${date.text}”, chỗ khác ghi “${right.text}”; một văn bản chỉ có một ngày ban hành (${this.clause.vi}).`,
            en: `${citation.symbol?.normal ?? ""} is dated “${date.text}” here and “${right.text}” elsewhere; a document has one date (${this.clause.en}).`,
          },
          related: [
            {
              at: { paragraph: usual.paragraph, start: usual.citation.start, end: usual.citation.end },
              message: { vi: `Ở đây ghi “${right.text}”`, en: `Dated “${right.text}” here` },
            },
          ],
          fixes: [
            {
              title: { vi: `Đổi thành “${right.text}”`, en: `Change to “${right.text}”` },
              kind: "ask",
              edits: [{ at, newText: right.text }],
            },
          ],
        };
      }
    }
  },
});

function sameSymbol(citations: readonly PlacedCitation[]): readonly (readonly PlacedCitation[])[] {
  const groups = new Map<string, PlacedCitation[]>();
  for (const placed of citations) {
    const { citation, self } = placed;
    const key = citation.symbol && citation.date?.iso && !self ? `${citation.type ?? ""} ${citationKey(citation) ?? ""}` : undefined;
    if (key === undefined) continue;
    const group = groups.get(key);
    if (group) group.push(placed);
    else groups.set(key, [placed]);
  }
  return [...groups.values()].filter((group) => group.length > 1);
}

/** The mention whose date is written most often; the first one of equals. A date of another year than the symbol's is a slip itself. */
function mostUsual(mentions: readonly PlacedCitation[]): PlacedCitation | undefined {
  const counts = new Map<string, number>();
  for (const { citation } of mentions) counts.set(citation.date?.iso ?? "", (counts.get(citation.date?.iso ?? "") ?? 0) + 1);
  if (counts.size < 2) return undefined;
  const fitting = mentions.filter(({ citation: { symbol, date } }) => !symbol?.year || date?.iso?.startsWith(symbol.year));
  const candidates = fitting.length > 0 ? fitting : mentions;
  const countOf = ({ citation }: PlacedCitation): number => counts.get(citation.date?.iso ?? "") ?? 0;
  const highest = Math.max(...candidates.map(countOf));
  return candidates.find((mention) => countOf(mention) === highest);
}

/** Low numbers are given out on the same days every year: Nghị quyết 01/NQ-CP bears 01/01 of 2019, 2020 and 2021. */
const lowNumbers = 20;

/** Whether two mentions of one symbol name one document with two dates. */
function conflict({ citation: one }: PlacedCitation, { citation: other }: PlacedCitation): boolean {
  return !differentBodies(one, other) && datesConflict(one.symbol?.number ?? "0", one.date?.iso ?? "", other.date?.iso ?? "");
}

/**
 * Whether two ISO dates of one number cannot both be right. Numbers begin anew each year (state) or term (Party), in every body: only
 * dates of one year, or a mistyped year, can be told to conflict.
 */
export function datesConflict(number: string, a: string, b: string): boolean {
  return a !== b && (a.slice(0, 4) === b.slice(0, 4) || (a.slice(4) === b.slice(4) && Number.parseInt(number, 10) > lowNumbers));
}
