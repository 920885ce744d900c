import {
  addDays as addDaysIndependently,
  addMonths as addMonthsIndependently,
  formatISO,
  getDaysInMonth,
  getISODay,
  isValid,
  lastDayOfMonth,
  lastDayOfQuarter,
  parse,
  parseISO,
} from "date-fns";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dueDay, firstDay } from "../../server/src/facts/due-day.ts";
import { daysOf, type RecurringDay } from "../../server/src/facts/recurrence-days.ts";
import { addWorkingDays, dayOff, endOfTerm, workingDayFrom } from "../../server/src/facts/working-days.ts";
import { addDays, addMonths, dayExists, daysInMonth, weekdayOf } from "../../server/src/recognise/calendar.ts";
import { recogniseDeadlines } from "../../server/src/recognise/deadline.ts";
import { runs } from "./runs.ts";

const firstYear = 2000;
const lastYear = 2040;
const noTime = { planDate: null, planYear: null };

/** Every day from 2000 to 2040 by the independent library, ISO. */
const days: readonly string[] = Array.from({ length: 14_976 }, (_, index) => iso(addDaysIndependently(new Date(firstYear, 0, 1), index)));

function iso(day: Date): string {
  return formatISO(day, { representation: "date" });
}

const anyDay = fc.constantFrom(...days);

describe("every day from 2000 to 2040, against an independent library", () => {
  it("follows the day before it, on the right weekday, in a month of the right length", () => {
    expect([days[0], days.at(-1)]).toEqual(["2000-01-01", "2040-12-31"]);
    for (const [index, day] of days.entries()) {
      const next = days[index + 1];
      if (next) expect([addDays(day, 1), addDays(next, -1)]).toEqual([next, day]);
      const date = parseISO(day);
      expect(weekdayOf(day)).toBe(getISODay(date));
      expect(daysInMonth(date.getMonth() + 1, date.getFullYear())).toBe(getDaysInMonth(date));
    }
  });

  it("exists, and no other", () => {
    for (let year = firstYear; year <= lastYear; year++)
      for (let month = 0; month <= 13; month++)
        for (let day = 0; day <= 32; day++) {
          const there = isValid(parse(`${day}/${month}/${year}`, "d/M/yyyy", new Date(0)));
          expect(`${day}/${month}/${year} ${dayExists(day, month, year)}`).toBe(`${day}/${month}/${year} ${there}`);
        }
  });

  it("has a day before it, which is the last in time of “trước ngày” (DL-1), and is itself that of “chậm nhất ngày” (DL-2)", () => {
    for (const [index, day] of days.entries()) {
      const [year, month, number] = day.split("-").map(Number);
      const written = index % 2 === 0 ? `${number}/${month}/${year}` : `${number} tháng ${month} năm ${year}`;
      expect(due(`Gửi kết quả trước ngày ${written}.`)).toBe(iso(addDaysIndependently(parseISO(day), -1)));
      expect(due(`Gửi kết quả chậm nhất là ngày ${written}.`)).toBe(day);
    }
  });
});

describe("every month and quarter from 2000 to 2040", () => {
  it("ends with its last day, and “trước” it is the day before its first (DL-5, DL-6)", () => {
    for (let year = firstYear; year <= lastYear; year++)
      for (let month = 0; month < 12; month++) {
        const first = new Date(year, month, 1);
        expect(due(`Hoàn thành trong tháng ${month + 1}/${year}.`)).toBe(iso(lastDayOfMonth(first)));
        expect(due(`Hoàn thành trước tháng ${month + 1}/${year}.`)).toBe(iso(addDaysIndependently(first, -1)));
        if (month % 3 > 0) continue;
        const quarter = ["I", "II", "III", "IV"][month / 3];
        expect(due(`Hoàn thành trong quý ${quarter}/${year}.`)).toBe(iso(lastDayOfQuarter(first)));
        expect(due(`Hoàn thành trước quý ${quarter}/${year}.`)).toBe(iso(addDaysIndependently(first, -1)));
      }
  });
});

describe("terms", () => {
  it("of months end on the same day number, or on the last day of a shorter month (DL-11)", () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -60, max: 120 }), (day, months) => {
        expect(addMonths(day, months)).toBe(iso(addMonthsIndependently(parseISO(day), months)));
      }),
      runs(5000),
    );
  });

  it("of days end so many days after the event, or on the next working day (DL-10, DL-11)", () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 1, max: 400 }), (event, amount) => {
        const end = endOfTerm(event, { amount, unit: "day", bound: "within" });
        const last = iso(addDaysIndependently(parseISO(event), amount));
        expect(end).toEqual(workingDayFrom(last));
        expect(dayOff(end?.day ?? "").off).toBe(false);
        expect((end?.day ?? "") >= last).toBe(true);
      }),
      runs(2000),
    );
  });

  it("of working days have just so many of them between the event and their end", () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 1, max: 60 }), (event, count) => {
        const { day: end } = addWorkingDays(event, count);
        let worked = 0;
        for (let day = addDays(event, 1); day <= end; day = addDays(day, 1)) worked += dayOff(day).off ? 0 : 1;
        expect(worked).toBe(count);
        expect(dayOff(end).off).toBe(false);
      }),
      runs(1000),
    );
  });
});

describe("spans and recurrences", () => {
  it("“từ … đến …” begins and ends with the days named", () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 1, max: 700 }), (from, length) => {
        const to = addDays(from, length);
        const [a, b] = [from, to].map((day) => day.split("-").reverse().map(Number).join("/"));
        const [phrase] = recogniseDeadlines(`Tổ chức từ ngày ${a} đến ngày ${b}.`, []);
        expect([phrase && firstDay(phrase, noTime), phrase && dueDay(phrase, noTime)]).toEqual([from, to]);
      }),
      runs(1000),
    );
  });

  const month = fc.integer({ min: 1, max: 12 });
  const recurring: fc.Arbitrary<RecurringDay> = fc.oneof(
    fc.record({
      every: fc.constant("year" as const),
      months: fc.uniqueArray(month, { minLength: 1, maxLength: 4 }),
      day: fc.integer({ min: 1, max: 28 }),
    }),
    fc.record({ every: fc.constant("year" as const), months: fc.uniqueArray(month, { minLength: 1, maxLength: 4 }), day: fc.constant(-1) }),
    fc.record({ every: fc.constant("month" as const), day: fc.oneof(fc.constant(-1), fc.integer({ min: 1, max: 31 })) }),
    fc.record({ every: fc.constant("week" as const), weekday: fc.integer({ min: 1, max: 7 }) }),
  );

  it("a recurring duty falls on the days that the independent library names, one by one", () => {
    fc.assert(
      fc.property(recurring, anyDay, fc.integer({ min: 0, max: 800 }), (rule, first, length) => {
        const last = addDays(first, length);
        const all = Array.from({ length: length + 1 }, (_, index) => addDaysIndependently(parseISO(first), index));
        const expected = all.filter((day) => {
          if (rule.every === "week") return getISODay(day) === rule.weekday;
          if (rule.every === "year" && !rule.months.includes(day.getMonth() + 1)) return false;
          return day.getDate() === (rule.day === -1 ? getDaysInMonth(day) : Math.min(rule.day, getDaysInMonth(day)));
        });
        expect(daysOf(rule, first, last)).toEqual(expected.map(iso));
      }),
      runs(1000),
    );
  });
});

/** The last day in time of the one deadline of a sentence. */
function due(sentence: string): string | null {
  const phrases = recogniseDeadlines(sentence, []);
  expect(phrases.map(({ problem }) => problem)).toEqual([undefined]);
  const [phrase] = phrases;
  return phrase ? dueDay(phrase, noTime) : null;
}
