import type { Diagnostic, DiagnosticSeverity } from "vscode-languageserver-types";
import { citationsOf } from "../facts/citations.ts";
import { documentMentionsOf, type MentionedDocument } from "../facts/document-mentions.ts";
import { knownDocument } from "../facts/known-document.ts";
import type { Place, PlanDocument } from "../plan/document.ts";
import { rangeOf, textOf } from "../plan/place.ts";
import type { Citation } from "../recognise/citation.ts";
import { fold } from "../text/fold.ts";
import type { Range } from "../text/source-text.ts";
import { identityOf } from "../workspace/index-identity.ts";
import type { Knowledge } from "./knowledge.ts";
import { citedDay, isCitedByName, issuerName } from "./known-documents.ts";

/** The request of the view "Văn bản viện dẫn": `{ textDocument: { uri } }` → the documents that a plan cites. */
export const citedDocumentsRequest = "kehoach/citedDocuments";

/** A document that a plan cites. */
export interface CitedDocumentEntry {
  /** Stays while the plan is edited. */
  readonly id: string;
  /** "Quyết định số 696/QĐ-TTg" */
  readonly name: string;
  /** Date and issuer: "ngày 25/5/2020 của Thủ tướng Chính phủ"; empty where nobody says. */
  readonly detail: string;
  /** As a first citation gives it, as far as the plan, the catalogue or the folder knows. */
  readonly fullForm: string;
  readonly mentions: readonly CitedDocumentMention[];
}

/** A place that speaks of a document, with some words before and after it. */
export interface CitedDocumentMention {
  readonly range: Range;
  readonly before: string;
  readonly text: string;
  readonly after: string;
  readonly problems: readonly { readonly severity: DiagnosticSeverity; readonly message: string }[];
}

/** Where a document is looked up that the plan itself does not cite in full. */
type Known = Pick<Knowledge, "catalogue" | "folder">;

/** Rules about how documents are cited; others may cover a citation without meaning it. */
const citing = /^(?:citation|legal-basis|short-name)\//;
/** Words shown around a mention, in characters. */
const reach = { before: 20, after: 48 };

/** The documents that a plan cites in the order of their first mention, with what is found wrong with each mention. */
export function citedDocuments(document: PlanDocument, diagnostics: readonly Diagnostic[], known: Known): CitedDocumentEntry[] {
  const problems = byLine(diagnostics.filter(({ code }) => typeof code === "string" && citing.test(code)));
  const cited = new Map(citationsOf(document).map(({ paragraph, citation }) => [`${paragraph}:${citation.start}`, citation]));
  const ids = new Map<string, number>();
  return documentMentionsOf(document).map((mentioned) => {
    const { name, detail, subject } = formOf(document, mentioned, known);
    const key = fold(name);
    const count = (ids.get(key) ?? 0) + 1;
    ids.set(key, count);
    return {
      id: count === 1 ? key : `${key} (${count})`,
      name,
      detail,
      fullForm: [name, detail, subject].filter((part) => part !== "").join(" "),
      mentions: mentioned.mentions.map((place) => {
        const issuer = cited.get(`${place.paragraph}:${place.start}`)?.issuer;
        return mentionAt(document, place, Math.max(place.end, issuer?.end ?? 0), problems);
      }),
    };
  });
}

/** A mention; what is found wrong up to `end`, where its issuer ends, is its own. */
function mentionAt(
  document: PlanDocument,
  place: Place,
  end: number,
  problems: ReadonlyMap<number, readonly Diagnostic[]>,
): CitedDocumentMention {
  const text = document.paragraphs[place.paragraph]?.text ?? "";
  const whole = rangeOf(document, { ...place, end });
  const found = new Set<Diagnostic>();
  for (let { line } = whole.start; line <= whole.end.line; line++)
    for (const one of problems.get(line) ?? []) if (meet(whole, one.range)) found.add(one);
  return {
    range: rangeOf(document, place),
    before: wordsBefore(text, place.start),
    text: text.slice(place.start, place.end),
    after: wordsAfter(text, place.end),
    problems: [...found].map(({ severity, message }) => ({ severity: severity ?? 1, message: String(message) })),
  };
}

/** Name, date with issuer, and subject of a document: what its mentions say; where they are silent the catalogue, then the folder. */
function formOf(document: PlanDocument, { citations, mentions }: MentionedDocument, { catalogue, folder }: Known) {
  const [first] = citations;
  if (!first) {
    const [place] = mentions;
    return { name: place ? textOf(document, place) : "", detail: "", subject: "" };
  }
  const said = <T>(part: (citation: Citation) => T | undefined): T | undefined => {
    for (const { citation } of citations) {
      const value = part(citation);
      if (value !== undefined) return value;
    }
    return undefined;
  };
  const whole = said((citation) => (citation.symbol ? citation : undefined));
  const symbol = whole?.symbol;
  const iso = said((citation) => (citation.date?.iso ? citation.date : undefined));
  // Beside its number the year that a law is called by says nothing.
  const date = iso ?? said((citation) => (citation.symbol || !symbol ? citation.date : undefined));
  const issuer = said((citation) => citation.issuer)?.text;
  const subject = said((citation) => citation.subject)?.text;
  const type = said((citation) => citation.type);
  const law = said(lawName);
  if (!symbol) return { name: [type, subject].filter(Boolean).join(" "), detail: dateWords(date), subject: "" };
  const row = knownDocument(catalogue, document, symbol.normal, date?.iso ?? undefined);
  const known = row?.recalled || row?.unsure ? undefined : row;
  const identity = identityOf(whole, document);
  const dated = identity && date?.iso ? { ...identity, date: date.iso } : identity;
  const told = dated && folder?.fullestCitation(dated)?.citation;
  const day = date ? dateWords(date) : known?.date ? `ngày ${citedDay(known.date)}` : (told?.dateText ?? "");
  const body = issuer ?? (known && issuerName(catalogue, known)) ?? told?.issuer;
  return {
    name: `${law ?? type ?? known?.type ?? told?.type ?? "Văn bản"} số ${symbol.normal}`,
    detail: [day, body && `của ${body}`].filter(Boolean).join(" "),
    subject: law ? "" : (subject ?? known?.title ?? told?.subject ?? ""),
  };
}

/** "Luật Đất đai" of "Luật Đất đai số 31/2024/QH15": the name of a law stands before its number. */
function lawName({ type, subject, symbol }: Citation): string | undefined {
  if (!isCitedByName({ type }) || !subject || (symbol && symbol.start < subject.start)) return undefined;
  return `${type} ${subject.text}`;
}

function dateWords(date: Citation["date"]): string {
  if (!date) return "";
  return !date.iso || /^ngày /i.test(date.text) ? date.text : `ngày ${citedDay(date.iso)}`;
}

function wordsBefore(text: string, start: number): string {
  if (start <= reach.before) return text.slice(0, start);
  const from = text.indexOf(" ", start - reach.before - 1) + 1;
  return `…${text.slice(from === 0 || from > start ? start : from, start)}`;
}

function wordsAfter(text: string, end: number): string {
  if (text.length - end <= reach.after) return text.slice(end);
  const to = text.lastIndexOf(" ", end + reach.after);
  return `${text.slice(end, Math.max(end, to))}…`;
}

function byLine(diagnostics: readonly Diagnostic[]): ReadonlyMap<number, readonly Diagnostic[]> {
  const lines = new Map<number, Diagnostic[]>();
  for (const one of diagnostics) {
    for (let { line } = one.range.start; line <= one.range.end.line; line++) {
      const there = lines.get(line);
      if (there) there.push(one);
      else lines.set(line, [one]);
    }
  }
  return lines;
}

/** Whether two ranges share a letter, or one is empty and stands in or beside the other. */
function meet(one: Range, other: Range): boolean {
  const [left, right] = [distance(one.start, other.end), distance(other.start, one.end)];
  const touching = distance(one.start, one.end) === 0 || distance(other.start, other.end) === 0;
  return touching ? left <= 0 && right <= 0 : left < 0 && right < 0;
}

/** Below zero where the first position stands before the second. */
function distance(one: Range["start"], other: Range["start"]): number {
  return one.line - other.line || one.character - other.character;
}
