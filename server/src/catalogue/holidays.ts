import data from "./holidays.json";
import type { Holiday, HolidayYear } from "./schema.ts";

/** Public holidays by Điều 112 of the Labour Code, and 24/11 from 2026. The rows are tested against the schema, not read through it. */
export const holidays = data.holidays as unknown as readonly Holiday[];
export const holidayYears = data.years as unknown as readonly HolidayYear[];

/** The holiday a day (ISO date) is itself, not the days off around it; lunar ones for the years the catalogue holds. */
export function holidayOn(day: string): Holiday | undefined {
  const year = Number(day.slice(0, 4));
  const lunar = holidayYears.find((row) => row.year === year)?.lunar;
  return holidays.find(
    (holiday) => year >= (holiday.from ?? 0) && (holiday.calendar === "solar" ? day.slice(5) === holiday.day : lunar?.[holiday.id] === day),
  );
}

/** Whether State bodies are off on a day: as announced; undefined for years without a notice. */
export function isDayOff(day: string): boolean | undefined {
  const notice = holidayYears.find((row) => row.year === Number(day.slice(0, 4)));
  if (notice?.off === undefined) return undefined;
  if (notice.off.includes(day)) return true;
  if (notice.work?.includes(day)) return false;
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  return weekday === 0 || weekday === 6;
}
