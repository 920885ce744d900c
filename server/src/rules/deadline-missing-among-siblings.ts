import { deadlinesOf } from "../facts/deadlines.ts";
import type { PlanDocument, Section } from "../plan/document.ts";
import type { DeadlineKind } from "../recognise/deadline.ts";
import { defineRule } from "./rule.ts";

/** A task that names its lead first: "Sở Nội vụ chủ trì …", "Giao Công an tỉnh …". */
const namesLead =
  /^(?:giao |phân công )?(?:các )?(?:sở|công an|bộ chỉ huy|ủy ban|uỷ ban|ubnd|văn phòng|thanh tra|cục|chi cục|ban|phòng|báo|đài|trung tâm|tỉnh đoàn|hội|liên đoàn|liên minh|kho bạc|thuế|bảo hiểm|trường)(?= )(?! (?:hợp|cáo|hành|vệ|đảm|bộ|chống|nghị|ngừa|mình|sung) )/iu;
/**
 * Standing duties: money, follow-up, help to others, troubles. They have no day of their own, whatever their sisters have. Who leads "chủ trì,
 * phối hợp với …" does not help another.
 */
const standingDuty =
  /(?<!\p{L})(?:bố trí|kinh phí|dự toán|theo dõi|đôn đốc|hướng dẫn|giám sát|(?<!chủ trì,? )phối hợp với|tuyên truyền|thông tin|phổ biến|vướng mắc|theo chức năng|lồng ghép|tiếp tục|tăng cường|đẩy mạnh|chịu trách nhiệm|thường trực)(?!\p{L})/iu;
const hasTime: ReadonlySet<DeadlineKind> = new Set([
  "date",
  "month",
  "quarter",
  "half",
  "year",
  "recurring",
  "relative",
  "duration",
  "continuous",
  "event",
]);

export const deadlineMissingAmongSiblings = defineRule({
  id: "deadline/missing-among-siblings",
  scope: "document",
  basis: ["DL-86"],
  clause: { vi: "cách giao nhiệm vụ thường dùng: rõ đơn vị, rõ thời gian", en: "usual practice: a task names who and when" },
  // A list may mix tasks with a day and duties without one, and no reader can tell all of them apart: a note, not a fault.
  standing: "practice",
  fix: "none",
  title: { vi: "Nhiệm vụ không có thời hạn", en: "Task without a deadline" },
  explain: {
    vi: "Khi từ hai phần ba số nhiệm vụ cùng cấp đã ghi thời hạn mà một nhiệm vụ giao cho đơn vị cụ thể lại không ghi thì có thể đã sót.",
    en: "Where two thirds of the sister tasks carry a deadline and one given to a body does not, it was probably forgotten.",
  },
  examples: [
    {
      bad: "1. Nhiệm vụ\n- Sở Nội vụ chủ trì xây dựng đề án, hoàn thành trước ngày 30/6/2026.\n- Sở Tài chính chủ trì bố trí kinh phí trong quý II/2026.\n- Sở Tư pháp chủ trì thẩm định văn bản.",
      good: "1. Nhiệm vụ\n- Sở Nội vụ chủ trì xây dựng đề án, hoàn thành trước ngày 30/6/2026.\n- Sở Tài chính chủ trì bố trí kinh phí trong quý II/2026.\n- Sở Tư pháp chủ trì thẩm định văn bản trong quý II/2026.",
    },
  ],
  *check(document) {
    const dated = new Set(
      deadlinesOf(document)
        .filter(({ phrase }) => hasTime.has(phrase.kind))
        .map(({ paragraph }) => paragraph),
    );
    for (const tasks of sisterTasks(document)) {
      const without = tasks.filter((task) => !holdsAny(task, dated));
      const withTime = tasks.length - without.length;
      if (withTime < 2 || without.length * 2 > withTime) continue;
      const example = tasks.find((task) => holdsAny(task, dated));
      for (const task of without) {
        if (standingDuty.test(task.title)) continue;
        const text = document.paragraphs[task.paragraph]?.text ?? "";
        const start = task.marker?.contentStart ?? 0;
        yield {
          at: { paragraph: task.paragraph, start, end: text.indexOf(",", start) > 0 ? text.indexOf(",", start) : text.length },
          message: {
            vi: `Nhiệm vụ này chưa ghi thời hạn, trong khi ${withTime} nhiệm vụ cùng cấp đã ghi (${this.clause.vi}).`,
            en: `This task has no deadline while ${withTime} sister tasks have one (${this.clause.en}).`,
          },
          ...(example
            ? {
                related: [
                  {
                    at: { paragraph: example.paragraph, start: 0, end: document.paragraphs[example.paragraph]?.text.length ?? 0 },
                    message: { vi: "Nhiệm vụ cùng cấp có thời hạn", en: "A sister task with a deadline" },
                  },
                ],
              }
            : {}),
        };
      }
    }
  },
});

function holdsAny(task: Section, dated: ReadonlySet<number>): boolean {
  for (let index = task.paragraph; index < task.end; index++) if (dated.has(index)) return true;
  return false;
}

/** Tasks below one parent that open with the body they are given to. */
function sisterTasks(document: PlanDocument): readonly (readonly Section[])[] {
  const listsIn = (sections: readonly Section[]): Section[][] => {
    const tasks = sections.filter(
      ({ kind, title }) => (kind === "bullet" || kind === "letter" || kind === "arabic") && namesLead.test(title) && title.length > 30,
    );
    return [...(tasks.length > 2 ? [tasks] : []), ...sections.flatMap((section) => listsIn(section.children))];
  };
  return [...listsIn(document.sections), ...document.appendices.flatMap((appendix) => listsIn(appendix.sections))];
}
