import { deadlineSentence } from "../facts/deadline-sentence.ts";
import { fromDeadlines, timeOf } from "../facts/deadlines.ts";
import { orders } from "../facts/history.ts";
import { outermostPart, sectionPath } from "../facts/section-path.ts";
import type { Place, PlanDocument, Section } from "../plan/document.ts";
import type { DeadlinePhrase } from "../recognise/deadline.ts";
import { writtenDate } from "../recognise/weekday.ts";
import type { Paragraph } from "../text/paragraph.ts";
import { defineRule, type Finding } from "./rule.ts";

const kinds: ReadonlySet<DeadlinePhrase["kind"]> = new Set(["date", "month", "quarter", "half", "year"]);
/** These say by when; "trong tháng 3" and "ngày 12/3" may tell what has been. */
const byWhen: ReadonlySet<DeadlinePhrase["bound"]> = new Set(["before", "noLaterThan"]);
/** "a) Sở Xây dựng khảo sát đường trước ngày …": somebody is told to, at the beginning of the paragraph. */
const givenTo =
  /^(?:[-+*•] ?|\d{1,2}[.)] ?|[a-zđ]\) ?)*(?:giao |đề nghị |yêu cầu )?(?:sở|ủy ban|uỷ ban|ubnd|công an|bộ chỉ huy|văn phòng|thanh tra|chi cục|phòng|trung tâm|báo|đài) [^;.]*$/iu;
/** "Giao Sở Y tế rà soát … trong tháng 6/2026": what is ordered is yet to be done. */
const ordered = /^(?:[-+*•] ?|\d{1,2}[.)] ?|[a-zđ]\) ?)*(?:giao|đề nghị|yêu cầu) /iu;
/** "hồ sơ nộp trước ngày …", "cán bộ được tuyển dụng trước ngày …": which ones, not by when. */
const whichOnes =
  /(?<![A-Za-zÀ-ỹ])(?:các|những|đối với|người|đối tượng|hồ sơ|cán bộ|dự án|công trình|trường hợp|được)(?![A-Za-zÀ-ỹ])[^,;.]*$/iu;
const looksBack = /(?<![A-Za-zÀ-ỹ])(?:kết quả|tình hình|thực trạng|đánh giá|sơ kết|tổng kết|cơ sở|căn cứ)(?![A-Za-zÀ-ỹ])/iu;
const done = /(?<![A-Za-zÀ-ỹ])(?:đã|từng|vừa|tính đến)(?![A-Za-zÀ-ỹ])/u;

/** Deadlines of work that were over when the plan was made. */
const overAtPlan = fromDeadlines((document, { paragraph: index, phrase, due }) => {
  const { planDate } = timeOf(document);
  const paragraph = document.paragraphs[index];
  if (!paragraph || planDate === null || due === null || due >= planDate || !kinds.has(phrase.kind)) return [];
  if (!tellsToDo(paragraph, phrase)) return [];
  const day = writtenDate(planDate);
  const finding: Finding<Place> = {
    at: { paragraph: index, start: phrase.start, end: phrase.end },
    message: {
      vi: `“${phrase.text}” đã qua khi kế hoạch được ban hành (${day}).`,
      en: `“${phrase.text}” was over when the plan was issued (${day}).`,
    },
  };
  return [{ paragraph: index, finding }];
});

export const deadlineBeforePlan = defineRule({
  id: "deadline/before-plan",
  scope: "document",
  reads: [overAtPlan, ({ sections }) => sections, ({ appendices }) => appendices],
  basis: ["DL-82"],
  clause: { vi: "thời hạn phải sau ngày ban hành kế hoạch", en: "a deadline comes after the day of the plan" },
  standing: "recommended",
  fix: "none",
  title: { vi: "Thời hạn trước ngày ban hành kế hoạch", en: "Deadline before the day of the plan" },
  explain: {
    vi: "Việc giao trong kế hoạch không thể hết hạn trước ngày ban hành kế hoạch; thường là năm của kế hoạch cũ chưa sửa. Câu kể việc đã làm và mục đánh giá kết quả không bị báo.",
    en: "Work that a plan hands out cannot be due before the day of the plan; mostly the year of an older plan was left standing. Sentences on what was done, and parts on results, are not reported.",
  },
  examples: [
    {
      bad: "Phước Hải, ngày 16 tháng 9 năm 2026\n\nKẾ HOẠCH\nCải cách hành chính\n\n1. Giao Sở Nội vụ rà soát thủ tục trong tháng 6/2026.",
      good: "Phước Hải, ngày 16 tháng 9 năm 2026\n\nKẾ HOẠCH\nCải cách hành chính\n\n1. Giao Sở Nội vụ rà soát thủ tục trong tháng 10/2026.",
    },
    {
      bad: "Phước Hải, ngày 16 tháng 9 năm 2026\n\nKẾ HOẠCH\nCải cách hành chính\n\n1. Sở Nội vụ rà soát thủ tục, hoàn thành trước ngày 30/6/2026.",
      good: "Phước Hải, ngày 16 tháng 9 năm 2026\n\nKẾ HOẠCH\nCải cách hành chính\n\n1. Sở Nội vụ rà soát thủ tục, hoàn thành trước ngày 30/12/2026.",
    },
    {
      bad: "Phước Hải, ngày 12 tháng 02 năm 2026\n\nKẾ HOẠCH\nCải cách hành chính\n\n* Thời gian thực hiện: Quý II/2025.",
      good: "Phước Hải, ngày 12 tháng 02 năm 2026\n\nKẾ HOẠCH\nCải cách hành chính\n\n* Thời gian thực hiện: Quý II/2026.",
    },
  ],
  *check(document) {
    for (const { paragraph, finding } of overAtPlan(document)) if (!standsInReview(document, paragraph)) yield finding;
  },
});

const reviews = new WeakMap<Section, Map<number, boolean>>();

/** Whether a heading above a paragraph tells of results; kept with the outermost section, for as long as no heading in it changes. */
function standsInReview(document: PlanDocument, paragraph: number): boolean {
  const { section } = outermostPart(document, paragraph);
  if (!section) return false;
  const known = reviews.get(section) ?? new Map<number, boolean>();
  reviews.set(section, known);
  const isReview = known.get(paragraph) ?? sectionPath(document, paragraph).sections.some(({ title }) => looksBack.test(title));
  known.set(paragraph, isReview);
  return isReview;
}

/** Whether the words around a deadline hand work out and do not tell what has been done. */
function tellsToDo(paragraph: Paragraph, phrase: DeadlinePhrase): boolean {
  const { text } = paragraph;
  return (orders(text, phrase) || isGiven(text, phrase)) && !done.test(deadlineSentence(paragraph, phrase));
}

function isGiven(text: string, { start, bound }: DeadlinePhrase): boolean {
  const before = text.slice(0, start);
  const isBy = byWhen.has(bound) || (bound === "within" && ordered.test(before));
  return isBy && givenTo.test(before) && !whichOnes.test(before);
}
