import { holidayOn, holidayYears, isDayOff } from "../catalogue/holidays.ts";
import { addDays, addMonths, weekdayOf } from "../recognise/calendar.ts";
import type { DeadlinePhrase } from "../recognise/deadline.ts";

/** A day that was counted. Not sure where no notice of days off is known for a year it depends on, or the notice is recalled only. */
export interface CountedDay {
  readonly day: string;
  readonly sure: boolean;
}

/** Whether State bodies are off on a day (ISO), and how sure that is. */
export interface DayOff {
  readonly off: boolean;
  readonly sure: boolean;
}

/**
 * Weekends, public holidays (Bộ luật Lao động 2019 Điều 112) and the days in lieu of those on a weekend (Điều 111). Swapped days and the
 * five days of Tết follow from a yearly notice: without one a weekday may still be off, and a Saturday worked.
 */
export function dayOff(day: string): DayOff {
  const holiday = holidayOn(day) !== undefined;
  const announced = isDayOff(day);
  if (announced !== undefined) {
    const year = Number(day.slice(0, 4));
    const recalled = holidayYears.find((row) => row.year === year)?.recalled === true;
    return { off: announced, sure: holiday || !recalled };
  }
  const off = holiday || weekdayOf(day) > 5 || isInLieu(day);
  return { off, sure: holiday };
}

/** No run of weekends and holidays reaches back further. */
const longestRun = 10;

/** Whether a weekday without a holiday makes up for a holiday on the weekend before it. */
function isInLieu(day: string): boolean {
  let owed = 0;
  for (let before = longestRun; before > 0; before--) {
    const one = addDays(day, -before);
    const holiday = holidayOn(one) !== undefined;
    if (weekdayOf(one) > 5) owed += holiday ? 1 : 0;
    else if (!holiday && owed > 0) owed -= 1;
  }
  return owed > 0;
}

/** The day itself, or the first working day after it. */
export function workingDayFrom(day: string): CountedDay {
  let at = day;
  let sure = true;
  for (;;) {
    const here = dayOff(at);
    sure &&= here.sure;
    if (!here.off) return { day: at, sure };
    at = addDays(at, 1);
  }
}

/** The so-manieth working day after an event; the day of the event is not counted (DL-10, DL-15). */
export function addWorkingDays(event: string, count: number): CountedDay {
  let { day, sure }: CountedDay = { day: event, sure: true };
  for (let counted = 0; counted < count; counted++) {
    const next = workingDayFrom(addDays(day, 1));
    day = next.day;
    sure &&= next.sure;
  }
  return { day, sure };
}

/**
 * When a term from an event ends (DL-10, DL-11): the day of the event is not counted, and an end on a day off moves to the next
 * working day. Undefined for terms in hours, and for terms that look back from the event.
 */
export function endOfTerm(
  event: string,
  { amount, unit, bound }: Pick<DeadlinePhrase, "amount" | "unit" | "bound">,
): CountedDay | undefined {
  if (amount === undefined || bound === "before") return undefined;
  switch (unit) {
    case "workingDay":
      return addWorkingDays(event, amount);
    case "day":
      return workingDayFrom(addDays(event, amount));
    case "week":
      return workingDayFrom(addDays(event, 7 * amount));
    case "month":
      return workingDayFrom(addMonths(event, amount));
    case "year":
      return workingDayFrom(addMonths(event, 12 * amount));
    default:
      return undefined;
  }
}
