import { fromTasks } from "../facts/plan-tasks.ts";
import type { DeadlineSource } from "../facts/task.ts";
import { isFirm } from "../facts/task-deadlines.ts";
import { hasBlankTime } from "./deadline-blank.ts";
import { defineRule } from "./rule.ts";

const near: ReadonlySet<DeadlineSource> = new Set(["own", "label", "cell"]);
/** Words that stand for a day; "theo quy định" and "theo tiến độ" point to one that is set elsewhere. */
const insteadOfDay = /^(?:trong thời gian tới|khi đủ điều kiện|kịp thời|sớm)$/iu;

/** The vague words that stand for the time of a task somebody leads, where nothing firmer does. */
const vagueTimes = fromTasks((document, { lead, deadlines, place }) => {
  const own = deadlines.filter(({ from }) => near.has(from));
  const vague = own[0]?.deadline;
  if (lead.length === 0 || !vague || own.some(isFirm) || !insteadOfDay.test(vague.phrase.text)) return [];
  const words = document.paragraphs[place.paragraph]?.text.slice(place.start, place.end) ?? "";
  return hasBlankTime(words) ? [] : [vague];
});

export const deadlineVague = defineRule({
  id: "deadline/vague",
  scope: "document",
  reads: [vagueTimes],
  basis: ["DL-58"],
  clause: { vi: "cách giao nhiệm vụ thường dùng: rõ thời gian", en: "usual practice: a task names its time" },
  standing: "practice",
  fix: "none",
  title: { vi: "Thời hạn không rõ ngày", en: "Vague deadline" },
  explain: {
    vi: "Nhiệm vụ giao cho cơ quan cụ thể mà chỉ ghi “trong thời gian tới”, “khi đủ điều kiện” thì không theo dõi, đôn đốc được; nên ghi ngày, tháng hoặc quý. “Theo quy định”, “theo tiến độ” dẫn đến thời hạn ghi ở nơi khác, không bị báo.",
    en: "A task given to a body “in the time to come” or “when conditions allow” cannot be followed up; name a day, a month or a quarter. “Theo quy định” and “theo tiến độ” point to a time set elsewhere and are not reported.",
  },
  examples: [
    {
      bad: "1. Xây dựng đề án vị trí việc làm\n* Đơn vị thực hiện: Sở Nội vụ.\n* Thời gian thực hiện: Trong thời gian tới.",
      good: "1. Xây dựng đề án vị trí việc làm\n* Đơn vị thực hiện: Sở Nội vụ.\n* Thời gian thực hiện: Quý II/2026.",
    },
  ],
  *check(document, catalogue) {
    const told = new Set<string>();
    for (const { paragraph, phrase } of vagueTimes(document, catalogue)) {
      const key = `${paragraph}:${phrase.start}`;
      if (told.has(key)) continue;
      told.add(key);
      yield {
        at: { paragraph, start: phrase.start, end: phrase.end },
        message: {
          vi: `“${phrase.text}” không cho biết ngày nào; nên ghi ngày, tháng hoặc quý (${this.clause.vi}).`,
          en: `“${phrase.text}” names no time; give a day, a month or a quarter (${this.clause.en}).`,
        },
      };
    }
  },
});
