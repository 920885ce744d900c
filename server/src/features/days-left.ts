import type { Language } from "../workspace/settings.ts";
import { daysBetween } from "./calendar-days.ts";

const words = {
  vi: {
    left: (days: number) => `còn ${days} ngày`,
    today: "hôm nay",
    over: (days: number) => `đã qua ${days} ngày`,
  },
  en: {
    left: (days: number) => (days === 1 ? "1 day left" : `${days} days left`),
    today: "today",
    over: (days: number) => (days === 1 ? "1 day ago" : `${days} days ago`),
  },
} as const;

/** Of a plan of years ago nobody counts the days. */
const recently = 90;

/** "còn 12 ngày" from `today` to a last day in time (ISO dates); undefined when that is long over. */
export function daysLeft(today: string, due: string, language: Language): string | undefined {
  const say = words[language];
  const left = daysBetween(today, due);
  if (left > 0) return say.left(left);
  if (left === 0) return say.today;
  return left >= -recently ? say.over(-left) : undefined;
}
