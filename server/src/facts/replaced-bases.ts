import type { DocumentTable } from "../catalogue/documents.ts";
import type { KnownDocument } from "../catalogue/schema.ts";
import type { PlanDocument } from "../plan/document.ts";
import { citedSpan } from "../recognise/agency-inside.ts";
import type { Citation } from "../recognise/citation.ts";
import { fold } from "../text/fold.ts";
import type { Span } from "../text/span.ts";
import { citationsIn } from "./citations.ts";

/** A document that a plan rests on though another had taken its place by the plan's day. */
export interface ReplacedBasis {
  readonly paragraph: number;
  readonly citation: Citation;
  /** The citation with its issuer and abstract. */
  readonly whole: Span;
  readonly known: KnownDocument;
  readonly replacement: KnownDocument;
}

/** Replaced documents among the bases and in the opening of a dated plan; only what the catalogue knows for certain. */
export function replacedBasesOf(document: PlanDocument, table: DocumentTable): readonly ReplacedBasis[] {
  const { issueDate: day } = document.header;
  if (!day) return [];
  const grounds = [...document.legalBases, ...(document.opening ? [document.opening] : [])].map(({ paragraph }) => paragraph);
  return [...new Set(grounds)].flatMap((index) => {
    const paragraph = document.paragraphs[index];
    if (!paragraph) return [];
    let abstractEnd = 0;
    return citationsIn(paragraph).flatMap((citation): ReplacedBasis[] => {
      const whole = citedSpan(paragraph.text, citation);
      // "Nghị định … quy định chi tiết Luật …": the law is in the decree's title.
      const inAbstract = citation.start < abstractEnd;
      abstractEnd = Math.max(abstractEnd, whole.end);
      if (inAbstract || citation.shortForm) return [];
      const replaced = candidates(citation, table).map((known) => ({ known, replacement: replacementOf(known, day, table) }));
      const [first] = replaced;
      if (!first || replaced.some(({ replacement }) => replacement === undefined)) return [];
      const { known, replacement } = first;
      return replacement ? [{ paragraph: index, citation, whole, known, replacement }] : [];
    });
  });
}

/** All the documents a citation may mean. Laws of one name are told apart by date; where none is given any of them may be meant. */
function candidates({ type, symbol, date, subject, system }: Citation, table: DocumentTable): readonly KnownDocument[] {
  const name = fold(`${type ?? ""} ${subject?.text ?? ""}`);
  const rows = symbol
    ? table.bySymbol(symbol.normal).filter((row) => row.type === type)
    : system === "named"
      ? table.rows.filter((row) => fold(row.title) === name)
      : [];
  const year = date?.year === undefined ? undefined : String(date.year);
  return rows.filter(
    (row) =>
      year === undefined ||
      row.date === undefined ||
      (date?.iso && isSure(row, "date") ? row.date === date.iso : row.date.startsWith(year)),
  );
}

function replacementOf(known: KnownDocument, day: string, table: DocumentTable): KnownDocument | undefined {
  const replacement = table.replacementOn(known, day);
  if (!replacement || !isSure(known, "status") || !isSure(replacement, "status") || !isSure(replacement, "symbol")) return undefined;
  const since = replacement.from ?? replacement.date;
  return since !== undefined && since <= day ? replacement : undefined;
}

/** Whether a fact of a row was confirmed. */
export function isSure({ recalled, unsure }: KnownDocument, fact: "date" | "status" | "symbol" | "title"): boolean {
  return recalled === undefined && unsure?.includes(fact) !== true;
}
