import { citationsOf, type PlacedCitation } from "../facts/citations.ts";
import { isInHead } from "../facts/plan-parts.ts";
import { isQuoted } from "../facts/quoted-citations.ts";
import { appendixOne } from "./clause.ts";
import { defineRule } from "./rule.ts";

type Format = "words" | "slashes";

export const citationMixedDateFormats = defineRule({
  id: "citation/mixed-date-formats",
  scope: "document",
  reads: [citationsOf],
  basis: ["CIT-8b"],
  clause: appendixOne("II", "4", "b"),
  standing: "practice",
  fix: "ask",
  title: { vi: "Ngày của văn bản viện dẫn viết hai kiểu", en: "Dates of citations in two formats" },
  explain: {
    vi: "Trong một kế hoạch, ngày của các văn bản viện dẫn nên viết một kiểu: hoặc “ngày 12/7/2024”, hoặc “ngày 12 tháng 7 năm 2024”. Thời hạn viết bằng chữ, viện dẫn viết bằng số là bình thường và không bị báo.",
    en: "Within a plan the dates of cited documents keep one format: “ngày 12/7/2024” or “ngày 12 tháng 7 năm 2024”. Deadlines in words beside citations in figures are usual and not reported.",
  },
  examples: [
    {
      bad: "Thực hiện Kết luận số 72-KL/TW ngày 23/02/2024 của Bộ Chính trị.\n\nTheo Quyết định số 112/QĐ-UBND ngày 23/8/2024 của Ủy ban nhân dân tỉnh và Kế hoạch số 41/KH-UBND ngày 12 tháng 9 năm 2024 của Ủy ban nhân dân tỉnh.",
      good: "Thực hiện Kết luận số 72-KL/TW ngày 23/02/2024 của Bộ Chính trị.\n\nTheo Quyết định số 112/QĐ-UBND ngày 23/8/2024 của Ủy ban nhân dân tỉnh và Kế hoạch số 41/KH-UBND ngày 12/9/2024 của Ủy ban nhân dân tỉnh.",
    },
  ],
  *check(document) {
    const byFormat: Record<Format, PlacedCitation[]> = { words: [], slashes: [] };
    for (const placed of citationsOf(document)) {
      const { date } = placed.citation;
      // The bracket below an appendix's title repeats the heading's words ("Kèm theo Kế hoạch số … ngày … tháng …").
      if (placed.self || !date?.iso || isInHead(document, placed.paragraph)) continue;
      if (isQuoted(document.paragraphs[placed.paragraph], placed.citation)) continue;
      if (document.roles[placed.paragraph] === "appendixHeading" || !/^ngày /u.test(date.text)) continue;
      if (/tháng/u.test(date.text)) byFormat.words.push(placed);
      else if (date.text.includes("/")) byFormat.slashes.push(placed);
    }
    const { words, slashes } = byFormat;
    const [fewer, more, to]: readonly [PlacedCitation[], PlacedCitation[], Format] =
      words.length > slashes.length ? [slashes, words, "words"] : [words, slashes, "slashes"];
    const [first] = fewer;
    const [usual] = more;
    const [written, other] = [first?.citation.date, usual?.citation.date];
    if (!first || !usual || !written || !other) return;
    yield {
      at: { paragraph: first.paragraph, start: written.start, end: written.end },
      message: {
        vi: `Ngày của văn bản viện dẫn viết hai kiểu: “${written.text}” (${fewer.length} chỗ) và “${other.text}” (${more.length} chỗ); nên thống nhất một kiểu (${this.clause.vi}).`,
        en: `Dates of citations come in two formats: “${written.text}” (${fewer.length}) and “${other.text}” (${more.length}); keep one (${this.clause.en}).`,
      },
      related: [
        {
          at: { paragraph: usual.paragraph, start: other.start, end: other.end },
          message: { vi: "Ở đây viết kiểu khác", en: "Another format here" },
        },
      ],
      fixes: [
        {
          title: { vi: `Thống nhất theo kiểu “${other.text}”`, en: `Write all like “${other.text}”` },
          kind: "ask",
          edits: fewer.flatMap(({ paragraph, citation: { date } }) =>
            date ? [{ at: { paragraph, start: date.start, end: date.end }, newText: inFormat(date.iso ?? "", to) }] : [],
          ),
        },
      ],
    };
  },
});

/** An ISO date in the decree's words or in figures, with zeros as ND30-I-2.4.b2–b4 ask. */
function inFormat(iso: string, format: Format): string {
  const [year = "", month = "", day = ""] = iso.split("-");
  const plainMonth = Number(month) <= 2 ? month : String(Number(month));
  return format === "words" ? `ngày ${day} tháng ${plainMonth} năm ${year}` : `ngày ${day}/${plainMonth}/${year}`;
}
