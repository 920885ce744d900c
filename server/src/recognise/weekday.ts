import { weekdayOf } from "./calendar.ts";

/** Names of the days of the week as ND30 Phụ lục II writes them, Monday first. */
export const weekdayNames = {
  vi: ["thứ Hai", "thứ Ba", "thứ Tư", "thứ Năm", "thứ Sáu", "thứ Bảy", "Chủ nhật"],
  en: ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"],
} as const;

/** The name of the weekday of an ISO date. */
export function weekdayName(iso: string, language: keyof typeof weekdayNames): string {
  return weekdayNames[language][weekdayOf(iso) - 1] ?? "";
}

/** "13/11/2026", "05/02/2026", "03/9/2026". */
export function writtenDate(iso: string): string {
  const [year = "", month = "", day = ""] = iso.split("-");
  return `${day}/${Number(month) <= 2 ? month : Number(month)}/${year}`;
}

/** "thứ Sáu, 13/11/2026". */
export function writtenDay(iso: string, language: keyof typeof weekdayNames): string {
  return `${weekdayName(iso, language)}, ${writtenDate(iso)}`;
}
