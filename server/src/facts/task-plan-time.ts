import type { PlanDocument } from "../plan/document.ts";
import { perStructure } from "../plan/gathered.ts";
import { deadlinesIn, type PlacedDeadline, timeOf } from "./deadlines.ts";
import { dueDay, firstDay } from "./due-day.ts";
import type { TaskDeadline } from "./task.ts";
import { takenFrom, timesIn } from "./task-deadlines.ts";

const timeTitle = /^thời gian(?:,? (?:và )?địa điểm)?(?: thực hiện| tổ chức| triển khai)?/iu;

/** The plan's own time: the period its subject names, and the part "Thời gian thực hiện". */
export function planTimes(document: PlanDocument): readonly TaskDeadline[] {
  const parts = document.sections
    .filter(({ title }) => timeTitle.test(title))
    .flatMap(({ paragraph, end }) => {
      const found: PlacedDeadline[] = [];
      for (let index = paragraph; index < end; index++) {
        found.push(...timesIn(document, index, { start: 0, end: document.paragraphs[index]?.text.length ?? 0 }));
      }
      return found;
    });
  return takenFrom([...parts, ...subjectPeriod(document)], "plan");
}

/** "… giai đoạn 2026 - 2027", "… đến năm 2030" in the subject; the first of several. */
const subjectPeriod = perStructure((document): readonly PlacedDeadline[] => {
  const { subject } = document.header;
  const paragraph = subject && document.paragraphs[subject.paragraph];
  if (!subject || !paragraph) return [];
  const time = timeOf(document);
  const phrase = deadlinesIn(paragraph).find(({ kind, start }) => start >= subject.start && (kind === "period" || kind === "horizon"));
  if (!phrase) return [];
  const first = firstDay(phrase, time);
  return [{ paragraph: subject.paragraph, phrase, due: dueDay(phrase, time), ...(first === null ? {} : { first }) }];
});
