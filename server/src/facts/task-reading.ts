import type { AgencyTable } from "../catalogue/agencies.ts";
import type { AgencyMention } from "../recognise/agency.ts";
import { type Assignment, bidsJoin, readAssignments, saysNoWork } from "../recognise/assignment.ts";
import type { NamedBody } from "../recognise/body-list.ts";
import { readyText } from "../recognise/deadline-text.ts";
import { opensWithDuty } from "../recognise/duty-verb.ts";
import { inlinePoints } from "../recognise/inline-points.ts";
import { type ReportClause, readReport } from "../recognise/report.ts";
import { reportingClauses } from "../recognise/reporting-clause.ts";
import type { Paragraph } from "../text/paragraph.ts";
import { perParagraph } from "../text/per-paragraph.ts";
import type { Span } from "../text/span.ts";
import { agenciesIn } from "./agencies.ts";
import { citationsIn } from "./citations.ts";

/** A piece of work in a paragraph, before it is known where the paragraph stands. */
export interface WorkPiece extends Span {
  /** Who the clause names; none where that is told elsewhere. */
  readonly bodies: readonly NamedBody[];
  readonly partners: readonly NamedBody[];
  readonly order?: Assignment["order"];
  readonly chairs: boolean;
  readonly form: Assignment["form"];
  /** The words of the work; empty where only bodies are named. */
  readonly work: Span;
  /** Told by a verb of duty, or by an order. */
  readonly isDuty: boolean;
  readonly report?: ReportClause;
}

/** The pieces of work of one paragraph, kept with the paragraph; at least one. */
export function workIn(paragraph: Paragraph, agencies: AgencyTable): readonly WorkPiece[] {
  const reader = readers.get(agencies) ?? perParagraph((one: Paragraph) => readWork(one, agencies));
  readers.set(agencies, reader);
  return reader(paragraph);
}

const readers = new WeakMap<AgencyTable, (paragraph: Paragraph) => readonly WorkPiece[]>();

/** "Tháng 02/2026: Ban hành Kế hoạch": the time before the work. */
const scheduled = /^(?:từ |trong |đến |trước |chậm nhất )?(?:đầu |giữa |cuối )?(?:ngày|tuần|tháng|quý|năm|\d)[^:]{0,40}: ?/iu;

/** Troubles are told when they come up; that gives nobody work (PRAC-4). */
const trouble = /(?:nếu|trường hợp|khi)(?: [A-Za-zÀ-ỹ]+){0,4} (?:khó khăn|vướng mắc|vấn đề|phát sinh|bất cập)/iu;

function readWork(paragraph: Paragraph, agencies: AgencyTable): readonly WorkPiece[] {
  const { text, marker } = paragraph;
  const cited = citationsIn(paragraph);
  const mentions = agenciesIn(paragraph, agencies);
  const { sentences } = readyText(text, cited);
  const regular = reportingClauses(text, cited);
  const clauses = readAssignments(text, marker?.contentStart ?? 0, mentions, sentences);
  const points = inlinePoints(text, marker?.contentStart ?? 0);
  return clauses.flatMap((clause) => pieces(text, clause, { sentences, points: tasksAmong(text, clause, points) }, regular, mentions));
}

/** The points of a clause, where each of them bids somebody do something and nothing else is to be done. */
function tasksAmong(text: string, { work }: Assignment, points: readonly Span[]): readonly Span[] {
  const within = points.filter(({ start, end }) => start >= work.start && end <= work.end);
  const [first] = within;
  if (!first || within.length < 2 || !saysNoWork(text.slice(work.start, first.start))) return [];
  return within.every(({ end }) => opensWithDuty(text.slice(end, end + longestDuty))) ? within : [];
}

const longestDuty = 60;

/** What parts a paragraph: its sentences, and points within the line that are tasks. */
interface Partings {
  readonly sentences: readonly Span[];
  readonly points: readonly Span[];
}

/**
 * A clause, with its points and the sentences that order a report as pieces of their own; what only says whom to tell of troubles is left
 * out.
 */
function pieces(
  text: string,
  clause: Assignment,
  { sentences, points }: Partings,
  regular: readonly Span[],
  mentions: readonly AgencyMention[],
): readonly WorkPiece[] {
  const { bodies, order, work } = clause;
  const parts: { readonly start: number; end: number; readonly report?: ReportClause }[] = [];
  for (const sentence of sentences) {
    const point = points.find(({ start }) => start >= sentence.start && start < sentence.end);
    const start = point?.end ?? Math.max(sentence.start, work.start);
    const end = Math.min(sentence.end, work.end);
    if (start >= end || trouble.test(text.slice(start, end))) continue;
    const report = readReport(text, { start, end }, regular, mentions);
    const last = parts.at(-1);
    if (last && !last.report && !report && !point) last.end = end;
    else parts.push({ start, end, ...(report ? { report } : {}) });
  }
  if (parts.length === 0 && work.start === work.end) parts.push(work);
  return parts.map(({ start, end, report }, index) => {
    const words = trimmedWork(text, start, end);
    const first = index === 0;
    const share = points.length > 0 ? shareOf(text, clause, words, points) : undefined;
    return {
      start: first ? clause.start : words.start,
      end: index === parts.length - 1 ? clause.end : words.end,
      bodies,
      partners: share?.partners ?? (first ? clause.partners : []),
      chairs: clause.chairs,
      ...(order === undefined ? {} : { order }),
      form: share?.form ?? (first ? clause.form : "plain"),
      work: share?.work ?? words,
      isDuty: order !== undefined || opensWithDuty(text.slice(words.start, words.end).replace(scheduled, "")),
      ...(report ? { report } : {}),
    };
  });
}

/** What one point has of its clause: those named before all points take part in each, those named in a point in that one. */
function shareOf(
  text: string,
  { partners, form, chairs }: Assignment,
  words: Span,
  points: readonly Span[],
): Pick<WorkPiece, "partners" | "form" | "work"> {
  const shared = partners.filter(({ end }) => end <= (points[0]?.start ?? 0));
  const own = partners.filter(({ start, end }) => start >= words.start && end <= words.end);
  const joins = own.length > 0 && !chairs && bidsJoin(text.slice(words.start, words.end));
  const work = joins ? trimmedWork(text, own.at(-1)?.end ?? words.start, words.end) : words;
  return { partners: [...shared, ...own], form: joins ? "joins" : form === "joins" ? "plain" : form, work };
}

function trimmedWork(text: string, start: number, end: number): Span {
  const words = text.slice(start, end);
  const from = start + (/^[ ,;:]*/u.exec(words)?.[0].length ?? 0);
  return { start: from, end: Math.max(from, start + words.replace(/[ .;,:/]+$/u, "").length) };
}

/** The order to report in a stretch of a paragraph, such as the work cell of a row. */
export function reportsIn(paragraph: Paragraph, span: Span, agencies: AgencyTable): ReportClause | undefined {
  const { text } = paragraph;
  return readReport(text, span, reportingClauses(text, citationsIn(paragraph)), agenciesIn(paragraph, agencies));
}
