import type { PlanDocument, Role } from "../plan/document.ts";
import { firstFrom, gathered } from "../plan/gathered.ts";
import { type DeadlinePhrase, recogniseDeadlines } from "../recognise/deadline.ts";
import type { Paragraph } from "../text/paragraph.ts";
import { perParagraph } from "../text/per-paragraph.ts";
import type { Span } from "../text/span.ts";
import { citationsIn } from "./citations.ts";
import { dueDay, firstDay, type PlanTime } from "./due-day.ts";
import { isHistory, orders } from "./history.ts";
import { planTimeOf } from "./plan-time.ts";
import { type TimeHeader, timeCell, timeHeaders } from "./time-columns.ts";

/** A deadline phrase of a plan with its days in time (ISO). */
export interface PlacedDeadline {
  readonly paragraph: number;
  readonly phrase: DeadlinePhrase;
  /** The last day in time, of a recurring duty the next one; null where none can be computed. */
  readonly due: string | null;
  /** The first day of the work, where the phrase names a span or a beginning. */
  readonly first?: string;
}

const times = new WeakMap<PlanDocument, PlanTime>();

/** When a plan is made and which year it is for, read once a version. */
export function timeOf(document: PlanDocument): PlanTime {
  const known = times.get(document) ?? planTimeOf(document);
  times.set(document, known);
  return known;
}

/** Where days and years say when something was issued or what it is called, never when something is due. */
const withoutDeadlines: ReadonlySet<Role> = new Set([
  "nationalTitle",
  "issuer",
  "number",
  "headerRow",
  "stamp",
  "placeDate",
  "title",
  "subject",
  "legalBasis",
  "recipientsHeading",
  "recipient",
  "signature",
  "appendixHeading",
  "noise",
]);

/** "(Kèm theo Kế hoạch số …/KH-UBND ngày …/…/2026 của …)": the day of the promulgating document, mostly half blank. */
const promulgation = /^\(? ?(?:ban hành )?kèm theo(?= )/iu;

/** The deadline phrases of one paragraph, kept with the paragraph; days of cited documents are none. */
export const deadlinesIn = perParagraph((paragraph) =>
  promulgation.test(paragraph.text) ? [] : recogniseDeadlines(paragraph.text, citationsIn(paragraph)),
);

/** The same for a row with a cell below "Tiến độ", "Thời hạn hoàn thành": there stand times and nothing else. */
function deadlinesInRow(row: Paragraph, cell: Span): readonly DeadlinePhrase[] {
  const known = rowReadings(row);
  const phrases = known.get(cell.start) ?? recogniseDeadlines(row.text, citationsIn(row), cell);
  known.set(cell.start, phrases);
  return phrases;
}

const rowReadings = perParagraph(() => new Map<number, readonly DeadlinePhrase[]>());

/** Every deadline phrase of a plan, in the order of the text. Periods and horizons are among them, told apart by their kind. */
export const deadlinesOf: (document: PlanDocument) => readonly PlacedDeadline[] = perTimeHeaders((headers) =>
  gathered((document, paragraph) => placedIn(document, paragraph, headers)),
);

/** The deadline phrases of one paragraph of a plan. */
export function deadlinesAt(document: PlanDocument, paragraph: number): readonly PlacedDeadline[] {
  const all = deadlinesOf(document);
  return all.slice(firstFrom(all, paragraph), firstFrom(all, paragraph + 1));
}

/**
 * A list, in the order of the text, of what deadlines give with the words of their paragraphs and the head of the plan alone: only those of
 * changed paragraphs are read again. It stays the same object while these give nothing.
 */
export function fromDeadlines<T extends { readonly paragraph: number }>(
  read: (document: PlanDocument, placed: PlacedDeadline) => readonly T[],
): (document: PlanDocument) => readonly T[] {
  return perTimeHeaders(() =>
    gathered((document, paragraph) => deadlinesAt(document, paragraph).flatMap((placed) => read(document, placed))),
  );
}

/** Another name above a column changes what all rows below it say, so each list of headers has its own memory. */
function perTimeHeaders<T>(
  readerFor: (headers: readonly TimeHeader[]) => (document: PlanDocument) => readonly T[],
): (document: PlanDocument) => readonly T[] {
  const readers = new WeakMap<readonly TimeHeader[], (document: PlanDocument) => readonly T[]>();
  return (document) => {
    const headers = timeHeaders(document);
    const reader = readers.get(headers) ?? readerFor(headers);
    readers.set(headers, reader);
    return reader(document);
  };
}

function placedIn(document: PlanDocument, paragraph: number, headers: readonly TimeHeader[]): readonly PlacedDeadline[] {
  const limited = document.paragraphs[paragraph];
  if (!limited || limited.kind === "comment" || limited.kind === "separator") return [];
  if (withoutDeadlines.has(document.roles[paragraph] ?? "body")) return [];
  const cell = timeCell(headers, document, paragraph);
  const phrases = cell ? deadlinesInRow(limited, cell) : deadlinesIn(limited);
  if (phrases.length === 0) return [];
  const time = timeOf(document);
  return phrases
    .filter((phrase) => !isHistory(phrase, time) || orders(limited.text, phrase))
    .map((phrase) => {
      const first = firstDay(phrase, time);
      return { paragraph, phrase, due: dueDay(phrase, time), ...(first === null ? {} : { first }) };
    });
}
