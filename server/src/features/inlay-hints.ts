import type { InlayHint } from "vscode-languageserver-types";
import { deadlinesOf, type PlacedDeadline } from "../facts/deadlines.ts";
import type { PlanDocument } from "../plan/document.ts";
import { firstFrom } from "../plan/gathered.ts";
import { paragraphAtLine, rangeOf } from "../plan/place.ts";
import type { Range } from "../text/source-text.ts";
import type { Language } from "../workspace/settings.ts";
import { daysLeft } from "./days-left.ts";
import { dayWithWeekday, shortDayWithWeekday } from "./due-day-words.ts";

const tooltip = {
  vi: (day: string) => `Ngày cuối cùng còn trong hạn: ${day}. Chữ này không nằm trong văn bản.`,
  en: (day: string) => `The last day in time: ${day}. These words are not in the text.`,
} as const;

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
  return {
    position: rangeOf(document, { paragraph, start: phrase.start, end: phrase.end }).end,
    // The editor cuts hints of more than 43 characters off.
    label: [shortDayWithWeekday(due, language), daysLeft(today, due, language)].filter((part) => part !== undefined).join(" · "),
    tooltip: tooltip[language](dayWithWeekday(due, language)),
    paddingLeft: true,
  };
}
