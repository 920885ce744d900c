import { holidayOn } from "../catalogue/holidays.ts";
import { dayOff } from "../facts/working-days.ts";
import { weekdayName, writtenDate, writtenDay } from "../recognise/weekday.ts";
import type { Language } from "../workspace/settings.ts";

const words = {
  vi: { off: "ngày nghỉ", offShort: "nghỉ" },
  en: { off: "a day off", offShort: "off" },
} as const;

/** "thứ Sáu, 13/11/2026" of an ISO date, with a word where State bodies are off: "(ngày nghỉ, Ngày Chiến thắng)". */
export function dayWithWeekday(iso: string, language: Language): string {
  const holiday = holidayOn(iso)?.name;
  const note = dayOff(iso).off ? ` (${[words[language].off, holiday].filter((part) => part !== undefined).join(", ")})` : "";
  return `${writtenDay(iso, language)}${note}`;
}

/** The same where there is little room: "thứ Sáu 13/11/2026", "Chủ nhật 15/11/2026 (nghỉ)". */
export function shortDayWithWeekday(iso: string, language: Language): string {
  const note = dayOff(iso).off ? ` (${words[language].offShort})` : "";
  return `${weekdayName(iso, language)} ${writtenDate(iso)}${note}`;
}
