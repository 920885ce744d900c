import { holidayOn, isDayOff } from "../catalogue/holidays.ts";
import { deadlinesOf } from "../facts/deadlines.ts";
import { rangeOf } from "../plan/place.ts";
import type { DeadlinePhrase } from "../recognise/deadline.ts";
import type { Message } from "../rules/rule.ts";
import type { Language } from "../workspace/settings.ts";
import { escaped, lines, type Note, type Pointed } from "./hover-note.ts";
import { citedDay } from "./known-documents.ts";
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

const arithmetic: Readonly<Record<string, Message>> = {
  beforeDay: {
    vi: "“Trước ngày”: ngày nêu ra không còn trong hạn (theo cách hiểu thông thường).",
    en: "“Trước ngày”: the day named is no longer in time (as usually understood).",
  },
  beforeSpan: {
    vi: "“Trước tháng, quý, năm”: hạn là ngày cuối trước khi khoảng đó bắt đầu.",
    en: "“Before” a month, quarter or year: the last day before it begins.",
  },
  noLaterThan: { vi: "“Chậm nhất”, “đến hết”: tính cả ngày cuối nêu ra.", en: "“No later than”: the last day named is in time." },
  by: { vi: "“Đến ngày”: hiểu là tính cả ngày nêu ra.", en: "“By”: understood with the day named." },
  on: { vi: "Đúng ngày nêu ra; nên viết “trước ngày” hoặc “chậm nhất ngày”.", en: "On that day; better say “before” or “no later than”." },
  within: { vi: "“Trong”: đến ngày cuối của khoảng nêu ra.", en: "“Within”: until the last day of what is named." },
  span: { vi: "“Từ … đến …”: hạn là ngày cuối.", en: "“From … to …”: the last day." },
  term: {
    vi: "Không tính ngày đầu tiên; hết hạn vào cuối ngày cuối cùng, gặp ngày nghỉ thì vào ngày làm việc tiếp theo (Điều 147, 148 Bộ luật Dân sự 2015).",
    en: "The first day is not counted; the term ends with its last day, or on the next working day after days off (Articles 147 and 148 of the Civil Code 2015).",
  },
  workingDays: {
    vi: "Ngày làm việc: thứ Hai đến thứ Sáu, trừ ngày nghỉ lễ.",
    en: "Working days: Monday to Friday without public holidays.",
  },
};

const words = {
  vi: {
    due: "Ngày cuối cùng còn trong hạn:",
    next: "Lần tới, ngày cuối cùng còn trong hạn:",
    weekdays: ["Chủ nhật", "thứ Hai", "thứ Ba", "thứ Tư", "thứ Năm", "thứ Sáu", "thứ Bảy"],
    off: "ngày nghỉ",
    impossible: "Không có ngày này.",
    malformed: "Không đọc được ngày này.",
  },
  en: {
    due: "Last day in time:",
    next: "Next time, last day in time:",
    weekdays: ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"],
    off: "a day off",
    impossible: "There is no such day.",
    malformed: "This day cannot be read.",
  },
} as const;

/** What a deadline at the cursor means: its kind, its last day with the weekday, and how that is counted. */
export function deadlineNotes({ document, cursor, knowledge: { language } }: Pointed): Note[] {
  const placed = deadlinesOf(document).find(({ paragraph, phrase }) => paragraph === cursor.paragraph && covers(phrase, cursor.offset));
  if (!placed) return [];
  const { phrase, due, paragraph } = placed;
  const say = words[language];
  const markdown = lines(
    `**${escaped(phrase.text)}** – ${kinds[phrase.kind][language]}`,
    due !== null && `${phrase.kind === "recurring" ? say.next : say.due} **${dayWithWeekday(due, language)}**`,
    phrase.problem ? say[phrase.problem] : clauseOf(phrase)?.[language],
    phrase.unit === "workingDay" && arithmetic.workingDays?.[language],
  );
  return [{ range: rangeOf(document, { paragraph, start: phrase.start, end: phrase.end }), markdown }];
}

function clauseOf({ kind, bound, day, recurrence }: DeadlinePhrase): Message | undefined {
  if (kind === "duration" || kind === "relative") return arithmetic.term;
  if (kind === "continuous" || kind === "event" || kind === "vague" || kind === "period" || kind === "horizon") return undefined;
  const ofDay = day !== undefined || recurrence?.day !== undefined;
  if (bound === "before") return ofDay ? arithmetic.beforeDay : arithmetic.beforeSpan;
  if (bound === "none" || bound === "on") return ofDay ? arithmetic.on : arithmetic.within;
  return bound === "from" ? undefined : arithmetic[bound];
}

/** "thứ Sáu, 14/11/2026", with a word where State bodies are off. */
export function dayWithWeekday(iso: string, language: Language): string {
  const say = words[language];
  const weekday = new Date(`${iso}T00:00:00Z`).getUTCDay();
  const holiday = holidayOn(iso)?.name;
  const off = isDayOff(iso) ?? (weekday === 0 || weekday === 6 || holiday !== undefined);
  const note = off ? ` (${[say.off, holiday].filter((part) => part !== undefined).join(", ")})` : "";
  return `${say.weekdays[weekday] ?? ""}, ${citedDay(iso)}${note}`;
}
