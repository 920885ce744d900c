import type { PlanDocument } from "../plan/document.ts";
import { textOf } from "../plan/place.ts";
import { citationsIn } from "./citations.ts";
import type { PlanTime } from "./due-day.ts";

/** "năm 2027" alone: not "đến năm 2030", not "năm 2026 - 2030", not a list of years. */
const yearAlone = /(?<!(?:đến|nhìn|hướng|từ|và|trước|sau) )năm (20\d\d)(?! ?[-–,\d]| và)/giu;

/**
 * When a plan is made and which year it is for. "KẾ HOẠCH … năm 2027" signed in December 2026 means 2027 by "trước ngày 15/11"; a
 * draft whose day is still blank ("ngày … tháng … năm 2026") has a year all the same.
 */
export function planTimeOf(document: PlanDocument): PlanTime {
  const { issueDate, placeAndDate } = document.header;
  const planDate = issueDate ?? null;
  const written = placeAndDate ? /năm (20\d\d)(?!\d)/u.exec(textOf(document, placeAndDate))?.[1] : undefined;
  const year = planDate ? Number(planDate.slice(0, 4)) : written ? Number(written) : null;
  return { planDate, planYear: subjectYear(document, year) ?? year };
}

/** The year that the subject says the plan is for ("… năm 2027"); null where it names none, or several. */
export function yearOfSubject(document: PlanDocument): number | null {
  const { issueDate } = document.header;
  return subjectYear(document, issueDate ? Number(issueDate.slice(0, 4)) : null);
}

/** The year the subject names for the plan: that of its signing or the next. Years of cited documents do not count. */
function subjectYear(document: PlanDocument, signed: number | null): number | null {
  const { subject } = document.header;
  const paragraph = subject ? document.paragraphs[subject.paragraph] : undefined;
  if (!subject || !paragraph) return null;
  const cited = citationsIn(paragraph);
  for (const match of [...paragraph.text.matchAll(yearAlone)].reverse()) {
    const inCitation = cited.some(({ start, end }) => match.index >= start && match.index < end);
    const year = Number(match[1]);
    if (match.index < subject.start || inCitation) continue;
    if (signed === null || year === signed || year === signed + 1) return year;
  }
  return null;
}
