import type { InlayHint } from "vscode-languageserver-types";
import { deadlinesOf, type PlacedDeadline } from "../facts/deadlines.ts";
import type { PlanDocument } from "../plan/document.ts";
import { firstFrom } from "../plan/gathered.ts";
import { paragraphAtLine, rangeOf } from "../plan/place.ts";
import type { Range } from "../text/source-text.ts";
import type { Language } from "../workspace/settings.ts";
import { daysBetween } from "./calendar-days.ts";
import { dayWithWeekday } from "./hover-deadline.ts";

const words = {
  vi: {
    left: (days: number) => `còn ${days} ngày`,
    today: "hôm nay",
    over: (days: number) => `đã qua ${days} ngày`,
    tooltip: "Ngày cuối cùng còn trong hạn; không phải chữ của văn bản.",
  },
  en: {
    left: (days: number) => (days === 1 ? "1 day left" : `${days} days left`),
    today: "today",
    over: (days: number) => (days === 1 ? "1 day ago" : `${days} days ago`),
    tooltip: "The last day in time; not part of the text.",
  },
} as const;

/** Of a plan of years ago nobody counts the days. */
const recently = 90;

/** Behind each deadline in a range of lines its last day in time, with the weekday and the days that are left from `today` (ISO). */
export function deadlineHints(document: PlanDocument, { start, end }: Range, today: string, language: Language): InlayHint[] {
  const deadlines = deadlinesOf(document);
  const last = paragraphAtLine(document, end.line);
  const hints: InlayHint[] = [];
  for (let index = firstFrom(deadlines, Math.max(0, paragraphAtLine(document, start.line))); index < deadlines.length; index++) {
    const placed = deadlines[index];
    if (!placed || placed.paragraph > last) break;
    const hint = hintOf(document, placed, today, language);
    if (hint) hints.push(hint);
  }
  return hints;
}

function hintOf(
  document: PlanDocument,
  { paragraph, phrase, due }: PlacedDeadline,
  today: string,
  language: Language,
): InlayHint | undefined {
  if (due === null || phrase.kind === "period" || phrase.kind === "horizon") return undefined;
  const say = words[language];
  const left = daysBetween(today, due);
  const count = left > 0 ? say.left(left) : left === 0 ? say.today : left >= -recently ? say.over(-left) : undefined;
  return {
    position: rangeOf(document, { paragraph, start: phrase.start, end: phrase.end }).end,
    label: [dayWithWeekday(due, language), count].filter((part) => part !== undefined).join(" · "),
    tooltip: say.tooltip,
    paddingLeft: true,
  };
}
