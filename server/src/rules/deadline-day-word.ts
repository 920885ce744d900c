import { deadlinesAt } from "../facts/deadlines.ts";
import type { Role } from "../plan/document.ts";
import type { DeadlinePhrase } from "../recognise/deadline.ts";
import { writtenDays } from "../recognise/written-day.ts";
import { defineRule } from "./rule.ts";

const bounds: ReadonlySet<DeadlinePhrase["bound"]> = new Set(["before", "noLaterThan", "by"]);
/** In tables and behind “Thời gian:” people write shortly. */
const terse: ReadonlySet<Role> = new Set(["row", "label"]);

export const deadlineDayWord = defineRule({
  id: "deadline/day-word",
  scope: "placed",
  basis: ["DL-44"],
  clause: {
    vi: "cách ghi thời hạn thường dùng: “trước ngày …”, “chậm nhất ngày …”",
    en: "usual practice: “trước ngày …”, “chậm nhất ngày …”",
  },
  standing: "practice",
  fix: "ask",
  title: { vi: "Thời hạn thiếu chữ “ngày”", en: "Deadline without the word “ngày”" },
  explain: {
    vi: "Trong câu văn, ngày của thời hạn đứng sau chữ “ngày”: “chậm nhất ngày 15/10/2026”, không viết “chậm nhất 15/10/2026”. Ô bảng và dòng “Thời gian” không bị báo.",
    en: "In running text the day of a deadline follows the word “ngày”: “chậm nhất ngày 15/10/2026”. Cells of tables and lines “Thời gian:” are not reported.",
  },
  examples: [
    { bad: "1. Sở Nội vụ ban hành hướng dẫn chậm nhất 15/10/2026.", good: "1. Sở Nội vụ ban hành hướng dẫn chậm nhất ngày 15/10/2026." },
    { bad: "1. Các xã góp ý trước 01 tháng 3 năm 2027.", good: "1. Các xã góp ý trước ngày 01 tháng 3 năm 2027." },
  ],
  *check(document, paragraph) {
    for (const { phrase } of deadlinesAt(document, paragraph)) {
      if (!bounds.has(phrase.bound) || terse.has(document.roles[paragraph] ?? "body")) continue;
      const written = writtenDays(phrase).at(-1);
      // The second of “trước ngày 10/6 và 10/12/2026” shares the words of the first; "xong 15/10" and "15-16/10" have words of their own.
      if (
        !written ||
        written.named ||
        !/(?:trước|nhất|là|hơn|đến|hết|tới|vào) $/iu.test(phrase.text.slice(0, written.start - phrase.start))
      )
        continue;
      const at = { start: written.start, end: written.start };
      yield {
        at: { start: phrase.start, end: phrase.end },
        message: {
          vi: `“${phrase.text}” thiếu chữ “ngày” (${this.clause.vi}).`,
          en: `“${phrase.text}” lacks the word “ngày” (${this.clause.en}).`,
        },
        fixes: [{ title: { vi: "Thêm chữ “ngày”", en: "Add “ngày”" }, kind: "ask", edits: [{ at, newText: "ngày " }] }],
      };
    }
  },
});
