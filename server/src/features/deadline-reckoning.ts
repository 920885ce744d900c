import type { PlanTime } from "../facts/due-day.ts";
import { endOfTerm } from "../facts/working-days.ts";
import type { DeadlinePhrase } from "../recognise/deadline.ts";
import { writtenDate, writtenDay } from "../recognise/weekday.ts";
import type { Message } from "../rules/rule.ts";
import type { Language } from "../workspace/settings.ts";

const rules = {
  beforeDay: {
    vi: "“Trước ngày”: ngày nêu ra không còn trong hạn (theo cách hiểu thông thường).",
    en: "“Trước ngày”: the day named is no longer in time (as usually understood).",
  },
  beforeHour: {
    vi: "“Trước … giờ”: ngày nêu ra còn trong hạn đến giờ ấy.",
    en: "“Before” an hour: the day named is in time until then.",
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
  partOfMonth: {
    vi: "Đầu tháng là ngày mồng một, giữa tháng là ngày 15, cuối tháng là ngày cuối cùng (khoản 2 Điều 146 Bộ luật Dân sự 2015).",
    en: "The beginning of a month is its first day, the middle the 15th, the end the last day (Civil Code 2015, Article 146.2).",
  },
  partOfYear: {
    vi: "Đầu năm là ngày 01/01, giữa năm là ngày 30/6, cuối năm là ngày 31/12 (khoản 3 Điều 146 Bộ luật Dân sự 2015).",
    en: "The beginning of a year is 1 January, the middle 30 June, the end 31 December (Civil Code 2015, Article 146.3).",
  },
  noPeriod: { vi: "Không nói bao lâu một lần.", en: "It does not say how often." },
  noDay: { vi: "Không nói ngày nào.", en: "It names no day." },
  assumed: { vi: "“Định kỳ” với một ngày trong năm: hiểu là hằng năm.", en: "“Định kỳ” with a day of the year: understood as every year." },
} as const satisfies Readonly<Record<string, Message>>;

const words = {
  vi: {
    example: (event: string, end: string, unsure: string) =>
      `Chẳng hạn tính từ ngày ban hành kế hoạch (${event}) thì hết hạn ${end}${unsure}.`,
    unsure: " (chưa chắc về lịch nghỉ)",
    year: (year: number) => `Không ghi năm: hiểu là năm ${year}, theo kế hoạch.`,
  },
  en: {
    example: (event: string, end: string, unsure: string) =>
      `Counted from the day of the plan (${event}), say, it ends on ${end}${unsure}.`,
    unsure: " (not sure of the days off)",
    year: (year: number) => `No year is named: that of the plan, ${year}.`,
  },
} as const;

/** How the days of a deadline are counted, a sentence each, with the clause where there is one. */
export function reckoning(phrase: DeadlinePhrase, time: PlanTime, due: string | null, language: Language): readonly string[] {
  const say = words[language];
  const told: string[] = rulesOf(phrase).map((rule) => rules[rule][language]);
  const end = time.planDate === null ? undefined : endOfTerm(time.planDate, phrase);
  if (end && time.planDate !== null) {
    told.push(say.example(writtenDate(time.planDate), writtenDay(end.day, language), end.sure ? "" : say.unsure));
  }
  const { kind, year, day, month, quarter, half } = phrase;
  const dated = day !== undefined || month !== undefined || quarter !== undefined || half !== undefined;
  if (due !== null && year === undefined && dated && kind !== "recurring") told.push(say.year(Number(due.slice(0, 4))));
  return told;
}

function rulesOf(phrase: DeadlinePhrase): readonly (keyof typeof rules)[] {
  const { kind, unit, recurrence, text } = phrase;
  if (kind === "duration" || kind === "relative") return unit === "workingDay" ? ["term", "workingDays"] : ["term"];
  if (kind === "continuous" || kind === "event" || kind === "vague" || kind === "period" || kind === "horizon") return [];
  if (kind === "recurring" && recurrence === undefined) return ["noPeriod"];
  const bound = boundRule(phrase);
  const part = /(?<![A-Za-zÀ-ỹ])(?:đầu|giữa|cuối) (tháng|năm)(?![A-Za-zÀ-ỹ])/iu.exec(text)?.[1];
  return [
    ...(bound ? [bound] : []),
    ...(part === undefined || kind === "half" || kind === "quarter"
      ? []
      : [part === "tháng" ? ("partOfMonth" as const) : ("partOfYear" as const)]),
    ...(recurrence?.assumed ? (["assumed"] as const) : []),
  ];
}

function boundRule({ kind, bound, day, quarter, time, recurrence }: DeadlinePhrase): keyof typeof rules | undefined {
  const ofDay = day !== undefined || recurrence?.day !== undefined || recurrence?.weekday !== undefined;
  if (kind === "recurring" && !ofDay && recurrence?.month === undefined && quarter === undefined) return "noDay";
  if (bound === "before") return time ? "beforeHour" : ofDay ? "beforeDay" : "beforeSpan";
  if (bound === "none" || bound === "on") return ofDay ? (time ? undefined : "on") : "within";
  return bound === "from" ? undefined : bound;
}
