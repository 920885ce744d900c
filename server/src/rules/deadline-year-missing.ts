import { citationsIn } from "../facts/citations.ts";
import { fromDeadlines, type PlacedDeadline, timeOf } from "../facts/deadlines.ts";
import { yearOfSubject } from "../facts/plan-time.ts";
import { sectionPath } from "../facts/section-path.ts";
import type { Place, PlanDocument } from "../plan/document.ts";
import { firstFrom, gathered, perStructure } from "../plan/gathered.ts";
import { textOf } from "../plan/place.ts";
import type { DeadlinePhrase } from "../recognise/deadline.ts";
import { defineRule, type Finding, type Fix } from "./rule.ts";

/** A year, "hằng năm", "định kỳ", "năm nay" anywhere near says which year is meant, or that it is every year. */
const saysYear =
  /(?:19|20)\d\d|h[ằà]ng (?:năm|qu[ýí]|tháng)|mỗi (?:năm|qu[ýí]|tháng)|thường niên|định k[ỳì]|năm (?:nay|sau|tới|báo cáo|kế hoạch|học|đó|này)|cùng năm/iu;
const clause = { vi: "cách ghi thời hạn thường dùng: đủ ngày, tháng, năm", en: "usual practice: a deadline has day, month and year" };
const kinds: ReadonlySet<DeadlinePhrase["kind"]> = new Set(["date", "month", "quarter"]);

/** Days, months and quarters without a year in paragraphs that name none outside what they cite. */
const withoutYear = fromDeadlines((document, placed) => {
  const { paragraph, phrase } = placed;
  const isBare = kinds.has(phrase.kind) && phrase.year === undefined && !phrase.problem;
  if (!isBare || saysYearIn(document, paragraph)) return [];
  const finding: Finding<Place> = {
    at: { paragraph, start: phrase.start, end: phrase.end },
    message: {
      vi: `“${phrase.text}” không ghi năm; ghi rõ năm, hoặc “hằng năm” nếu lặp lại (${clause.vi}).`,
      en: `“${phrase.text}” names no year; add it, or “hằng năm” where it recurs (${clause.en}).`,
    },
    fixes: fixes(document, placed),
  };
  return [{ paragraph, finding }];
});

/** Rows of tables that say which year, or that it is every year: mostly the first, over the columns. */
const rowsWithYear = gathered((document, paragraph) =>
  document.roles[paragraph] === "row" && saysYearIn(document, paragraph) ? [{ paragraph }] : [],
);

/** For each paragraph that is a row, the first row of its table. */
const tableStarts = perStructure(({ roles }: PlanDocument): readonly number[] => {
  const starts: number[] = [];
  roles.forEach((role, index) => {
    starts.push(role === "row" && roles[index - 1] === "row" ? (starts[index - 1] ?? index) : index);
  });
  return starts;
});

export const deadlineYearMissing = defineRule({
  id: "deadline/year-missing",
  scope: "document",
  reads: [withoutYear, rowsWithYear, ({ sections }) => sections, ({ appendices }) => appendices],
  basis: ["DL-81", "DL-60"],
  clause,
  standing: "recommended",
  fix: "ask",
  title: { vi: "Thời hạn thiếu năm", en: "Deadline without a year" },
  explain: {
    vi: "Ngày, tháng, quý của thời hạn phải ghi năm, hoặc “hằng năm” nếu lặp lại. Chỗ nào tên kế hoạch, đề mục hay chính đoạn ấy đã nói năm thì không bị báo.",
    en: "A day, month or quarter needs its year, or “hằng năm” where it recurs. Where the plan's title, a heading or the paragraph itself names the year, nothing is reported.",
  },
  examples: [
    {
      bad: "Phước Hải, ngày 12 tháng 02 năm 2026\n\nKẾ HOẠCH\nCải cách hành chính\n\n1. Sở Nội vụ hoàn thành trước ngày 05/11.",
      good: "Phước Hải, ngày 12 tháng 02 năm 2026\n\nKẾ HOẠCH\nCải cách hành chính\n\n1. Sở Nội vụ hoàn thành trước ngày 05/11/2026.",
    },
    {
      bad: "Phước Hải, ngày 12 tháng 11 năm 2026\n\nKẾ HOẠCH\nCải cách hành chính\n\n* Thời gian thực hiện: Quý I.",
      good: "Phước Hải, ngày 12 tháng 11 năm 2026\n\nKẾ HOẠCH\nCải cách hành chính\n\n* Thời gian thực hiện: Quý I/2027.",
    },
  ],
  *check(document) {
    if (yearOfSubject(document) !== null) return;
    for (const { paragraph, finding } of withoutYear(document)) if (!yearStandsNear(document, paragraph)) yield finding;
  },
});

/** In the rows of its table, or in a heading over it. */
function yearStandsNear(document: PlanDocument, paragraph: number): boolean {
  if (saysYearInTable(document, paragraph)) return true;
  const { appendix, sections } = sectionPath(document, paragraph);
  const title = appendix?.title ? textOf(document, appendix.title) : "";
  return saysYear.test(title) || sections.some(({ title }) => saysYear.test(title));
}

/** The row nearest above that says a year, if nothing but rows stands between. */
function saysYearInTable(document: PlanDocument, paragraph: number): boolean {
  if (document.roles[paragraph] !== "row") return false;
  const rows = rowsWithYear(document);
  const above = rows[firstFrom(rows, paragraph) - 1]?.paragraph;
  return above !== undefined && above >= (tableStarts(document)[paragraph] ?? paragraph);
}

function saysYearIn(document: PlanDocument, index: number): boolean {
  const paragraph = document.paragraphs[index];
  if (!paragraph) return false;
  const words = citationsIn(paragraph).reduceRight((text, { start, end }) => text.slice(0, start) + text.slice(end), paragraph.text);
  return saysYear.test(words);
}

function fixes(document: PlanDocument, { paragraph, phrase, due }: PlacedDeadline): readonly Fix<Place>[] {
  const { planDate } = timeOf(document);
  if (due === null) return [];
  const at = { paragraph, start: phrase.end, end: phrase.end };
  const dueYear = Number(due.slice(0, 4));
  const year = planDate !== null && due < planDate ? dueYear + 1 : dueYear;
  const written = phrase.kind === "date" && /tháng/iu.test(phrase.text) ? ` năm ${year}` : `/${year}`;
  const full = `${phrase.text}${written}`;
  const yearly = `${phrase.text} hằng năm`;
  return [
    { title: { vi: `Thêm năm: “${full}”`, en: `Add the year: “${full}”` }, kind: "ask", edits: [{ at, newText: written }] },
    ...(phrase.kind === "date"
      ? [
          {
            title: { vi: `Thêm “hằng năm”: “${yearly}”`, en: `Add “hằng năm”: “${yearly}”` },
            kind: "ask" as const,
            edits: [{ at, newText: " hằng năm" }],
          },
        ]
      : []),
  ];
}
