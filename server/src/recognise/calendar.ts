/** Number of days of a month (1–12); February has 29 where the year is not known. */
export function daysInMonth(month: number, year?: number): number {
  if (month === 2) return year === undefined || isLeapYear(year) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** Whether such a day exists in the calendar: not 31/11, not 29/2/2023, not 5/13. */
export function dayExists(day: number, month: number, year?: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(month, year);
}

function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

/** A day of the calendar in numbers; in text it is an ISO date ("2026-04-10"). */
export interface CalendarDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

export function isoDate({ year, month, day }: CalendarDay): string {
  return `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}

/** Year, month and day of an ISO date. */
export function calendarDay(iso: string): CalendarDay {
  return { year: Number(iso.slice(0, 4)), month: Number(iso.slice(5, 7)), day: Number(iso.slice(8, 10)) };
}

/** The day so many days after (or, below zero, before) an ISO date. */
export function addDays(iso: string, days: number): string {
  const { year, month, day } = calendarDay(iso);
  return new Date(Date.UTC(year, month - 1, day + days)).toISOString().slice(0, 10);
}

/** The same day number so many months later, or the last day of a month that is shorter (Bộ luật Dân sự 2015 Điều 148, DL-11). */
export function addMonths(iso: string, months: number): string {
  const { year, month, day } = calendarDay(iso);
  const count = year * 12 + month - 1 + months;
  const there = { year: Math.floor(count / 12), month: (count % 12) + 1 };
  return isoDate({ ...there, day: Math.min(day, daysInMonth(there.month, there.year)) });
}

/** 1 Monday … 7 Sunday. */
export function weekdayOf(iso: string): number {
  const { year, month, day } = calendarDay(iso);
  return new Date(Date.UTC(year, month - 1, day)).getUTCDay() || 7;
}
