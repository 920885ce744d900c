import { expect, test } from "vitest";
import { holidayOn, holidays, holidayYears, isDayOff } from "../../../server/src/catalogue/holidays.ts";

test("11 days off a year until 2025, 12 from 2026", () => {
  const daysIn = (year: number) => holidays.filter(({ from }) => (from ?? 0) <= year).reduce((sum, { days }) => sum + days, 0);
  expect([2024, 2025, 2026, 2030].map(daysIn)).toEqual([11, 11, 12, 12]);
});

test.each([
  ["2025-01-29", "Tết Âm lịch"],
  ["2030-02-02", "Tết Âm lịch"], // 03/02 in China
  ["2026-04-26", "Ngày Giỗ Tổ Hùng Vương"],
  ["2026-09-02", "Quốc khánh"],
  ["2025-11-24", undefined],
  ["2026-11-24", "Ngày Văn hóa Việt Nam"],
  ["2026-06-15", undefined],
])("%s is %s", (day, name) => {
  expect(holidayOn(day)?.name).toBe(name);
});

test.each([
  ["2026-02-17", true], // mùng 1 Tết
  ["2026-01-02", true], // swapped
  ["2026-01-10", false], // Saturday worked in exchange
  ["2026-01-17", true], // Saturday
  ["2026-06-15", false],
  ["2027-02-06", undefined], // no notice yet
])("on %s State bodies are off: %s", (day, off) => {
  expect(isDayOff(day)).toBe(off);
});

test("every holiday of a year with a notice is a day off, and the years follow one another", () => {
  expect(holidayYears.map(({ year }) => year)).toEqual([2024, 2025, 2026, 2027, 2028, 2029, 2030]);
  for (const { year, off, lunar } of holidayYears) {
    for (const id of Object.keys(lunar)) expect(holidays.find((holiday) => holiday.id === id)?.calendar).toBe("lunar");
    if (off === undefined) continue;
    for (const day of Object.values(lunar)) expect(isDayOff(day), day).toBe(true);
    for (const { calendar, day, from } of holidays) {
      if (calendar === "solar" && (from ?? 0) <= year) expect(isDayOff(`${year}-${day}`), day).toBe(true);
    }
  }
});
