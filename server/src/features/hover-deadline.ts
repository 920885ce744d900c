import { deadlinesOf, type PlacedDeadline, timeOf } from "../facts/deadlines.ts";
import { daysOf, recurringDay } from "../facts/recurrence-days.ts";
import { workingDayFrom } from "../facts/working-days.ts";
import { rangeOf } from "../plan/place.ts";
import { addDays } from "../recognise/calendar.ts";
import type { DeadlinePhrase } from "../recognise/deadline.ts";
import { writtenDate, writtenDay } from "../recognise/weekday.ts";
import type { Message } from "../rules/rule.ts";
import type { Language } from "../workspace/settings.ts";
import { daysLeft } from "./days-left.ts";
import { reckoning } from "./deadline-reckoning.ts";
import { dayWithWeekday } from "./due-day-words.ts";
import { escaped, lines, type Note, type Pointed } from "./hover-note.ts";
import { covers } from "./part-at-cursor.ts";

const kinds: Readonly<Record<DeadlinePhrase["kind"], Message>> = {
  date: { vi: "Thời hạn theo ngày", en: "A day" },
  month: { vi: "Thời hạn theo tháng", en: "A month" },
  quarter: { vi: "Thời hạn theo quý", en: "A quarter" },
  half: { vi: "Thời hạn theo nửa năm", en: "Half a year" },
  year: { vi: "Thời hạn theo năm", en: "A year" },
  recurring: { vi: "Định kỳ", en: "Recurring" },
  relative: { vi: "Tính từ một sự kiện", en: "Counted from an event" },
  duration: { vi: "Khoảng thời gian", en: "A term" },
  continuous: { vi: "Thường xuyên", en: "All the time" },
  event: { vi: "Khi có sự kiện", en: "Upon an event" },
  vague: { vi: "Không xác định được ngày", en: "No day can be told" },
  period: { vi: "Giai đoạn, không phải thời hạn", en: "A period, not a deadline" },
  horizon: { vi: "Mốc tầm nhìn, không phải thời hạn", en: "A horizon, not a deadline" },
};

const words = {
  vi: {
    due: "Ngày cuối cùng còn trong hạn:",
    next: "Lần tới, ngày cuối cùng còn trong hạn:",
    first: "Bắt đầu:",
    inYear: "Các lần trong năm",
    moved: (day: string) => `Gặp ngày nghỉ thì hết hạn vào ngày làm việc tiếp theo, ${day} (khoản 5 Điều 148 Bộ luật Dân sự 2015).`,
    impossible: "Không có ngày này.",
    malformed: "Không đọc được ngày này.",
  },
  en: {
    due: "Last day in time:",
    next: "Next time, last day in time:",
    first: "Begins:",
    inYear: "In",
    moved: (day: string) => `A term that ends on a day off ends on the next working day, ${day} (Civil Code 2015, Article 148.5).`,
    impossible: "There is no such day.",
    malformed: "This day cannot be read.",
  },
} as const;

/** What a deadline at the cursor means: its kind, its last day with the weekday and the days left, and how that is counted. */
export function deadlineNotes({ document, cursor, knowledge: { language, today } }: Pointed): Note[] {
  const placed = deadlinesOf(document).find(({ paragraph, phrase }) => paragraph === cursor.paragraph && covers(phrase, cursor.offset));
  if (!placed) return [];
  const { phrase, first, paragraph } = placed;
  const due = nextDue(placed, today);
  const say = words[language];
  const markdown = lines(
    `**${escaped(phrase.text)}** – ${kinds[phrase.kind][language]}`,
    due !== null && dueLine(phrase, due, today, language),
    first !== undefined && first !== due && `${say.first} ${dayWithWeekday(first, language)}`,
    thisYear(phrase, today, language),
    ...(phrase.problem ? [say[phrase.problem]] : reckoning(phrase, timeOf(document), due, language)),
    due !== null && phrase.kind === "date" && nextWorkingDay(due, language),
  );
  return [{ range: rangeOf(document, { paragraph, start: phrase.start, end: phrase.end }), markdown }];
}

/** Of a recurring duty the next time from today. */
function nextDue({ phrase, due }: PlacedDeadline, today: string): string | null {
  const recurring = due !== null && due < today ? recurringDay(phrase) : undefined;
  return recurring ? (daysOf(recurring, today, addDays(today, 366))[0] ?? due) : due;
}

/** Of a period or a horizon nobody counts the days that are left. */
function dueLine({ kind, time }: DeadlinePhrase, due: string, today: string, language: Language): string {
  const say = words[language];
  const left = kind === "period" || kind === "horizon" ? undefined : daysLeft(today, due, language);
  const hour = time === undefined ? "" : `, ${time}`;
  return `${kind === "recurring" ? say.next : say.due} **${dayWithWeekday(due, language)}**${hour}${left ? ` · ${left}` : ""}`;
}

/** The days of a duty that comes several times a year. */
function thisYear(phrase: DeadlinePhrase, today: string, language: Language): string | undefined {
  const recurring = recurringDay(phrase);
  if (recurring?.every !== "year" || recurring.months.length < 2) return undefined;
  const year = today.slice(0, 4);
  return `${words[language].inYear} ${year}: ${daysOf(recurring, `${year}-01-01`, `${year}-12-31`).map(writtenDate).join(", ")}`;
}

function nextWorkingDay(due: string, language: Language): string | undefined {
  const { day } = workingDayFrom(due);
  return day === due ? undefined : words[language].moved(writtenDay(day, language));
}
