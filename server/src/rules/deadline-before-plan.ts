import { deadlineSentence } from "../facts/deadline-sentence.ts";
import { deadlinesOf, timeOf } from "../facts/deadlines.ts";
import { orders } from "../facts/history.ts";
import { sectionPath } from "../facts/section-path.ts";
import type { DeadlinePhrase } from "../recognise/deadline.ts";
import { writtenDate } from "../recognise/weekday.ts";
import { defineRule } from "./rule.ts";

const kinds: ReadonlySet<DeadlinePhrase["kind"]> = new Set(["date", "month", "quarter", "half", "year"]);
/** These say by when; "trong tháng 3" and "ngày 12/3" may tell what has been. */
const byWhen: ReadonlySet<DeadlinePhrase["bound"]> = new Set(["before", "noLaterThan"]);
/** "a) Sở Xây dựng khảo sát đường trước ngày …": somebody is told to, at the beginning of the paragraph. */
const givenTo =
  /^(?:[-+*•] ?|\d{1,2}[.)] ?|[a-zđ]\) ?)*(?:giao |đề nghị |yêu cầu )?(?:sở|ủy ban|uỷ ban|ubnd|công an|bộ chỉ huy|văn phòng|thanh tra|chi cục|phòng|trung tâm|báo|đài) [^;.]*$/iu;
/** "hồ sơ nộp trước ngày …", "cán bộ được tuyển dụng trước ngày …": which ones, not by when. */
const whichOnes =
  /(?<![A-Za-zÀ-ỹ])(?:các|những|đối với|người|đối tượng|hồ sơ|cán bộ|dự án|công trình|trường hợp|được)(?![A-Za-zÀ-ỹ])[^,;.]*$/iu;
const looksBack = /(?<![A-Za-zÀ-ỹ])(?:kết quả|tình hình|thực trạng|đánh giá|sơ kết|tổng kết|cơ sở|căn cứ)(?![A-Za-zÀ-ỹ])/iu;
const done = /(?<![A-Za-zÀ-ỹ])(?:đã|từng|vừa|tính đến)(?![A-Za-zÀ-ỹ])/u;

export const deadlineBeforePlan = defineRule({
  id: "deadline/before-plan",
  scope: "document",
  reads: [deadlinesOf, ({ sections }) => sections, ({ appendices }) => appendices],
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
      bad: "Phước Hải, ngày 16 tháng 9 năm 2026\n\nKẾ HOẠCH\nCải cách hành chính\n\n1. Sở Nội vụ rà soát thủ tục, hoàn thành trước ngày 30/6/2026.",
      good: "Phước Hải, ngày 16 tháng 9 năm 2026\n\nKẾ HOẠCH\nCải cách hành chính\n\n1. Sở Nội vụ rà soát thủ tục, hoàn thành trước ngày 30/12/2026.",
    },
    {
      bad: "Phước Hải, ngày 12 tháng 02 năm 2026\n\nKẾ HOẠCH\nCải cách hành chính\n\n* Thời gian thực hiện: Quý II/2025.",
      good: "Phước Hải, ngày 12 tháng 02 năm 2026\n\nKẾ HOẠCH\nCải cách hành chính\n\n* Thời gian thực hiện: Quý II/2026.",
    },
  ],
  *check(document) {
    const { planDate } = timeOf(document);
    if (planDate === null) return;
    for (const { paragraph: index, phrase, due } of deadlinesOf(document)) {
      const paragraph = document.paragraphs[index];
      if (!paragraph || due === null || due >= planDate || !kinds.has(phrase.kind)) continue;
      if (!orders(paragraph.text, phrase) && !isGiven(paragraph.text, phrase)) continue;
      if (sectionPath(document, index).sections.some(({ title }) => looksBack.test(title))) continue;
      if (done.test(deadlineSentence(paragraph, phrase))) continue;
      const day = writtenDate(planDate);
      yield {
        at: { paragraph: index, start: phrase.start, end: phrase.end },
        message: {
          vi: `“${phrase.text}” đã qua khi kế hoạch được ban hành (${day}).`,
          en: `“${phrase.text}” was over when the plan was issued (${day}).`,
        },
      };
    }
  },
});

function isGiven(text: string, { start, bound }: DeadlinePhrase): boolean {
  const before = text.slice(0, start);
  return byWhen.has(bound) && givenTo.test(before) && !whichOnes.test(before);
}
