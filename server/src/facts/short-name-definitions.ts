import type { PlanDocument } from "../plan/document.ts";
import { gathered } from "../plan/gathered.ts";
import type { Citation } from "../recognise/citation.ts";
import { wordsOfInitials } from "../recognise/initials.ts";
import { readShortNames, type ShortNameDefinition } from "../recognise/short-name.ts";
import { fold } from "../text/fold.ts";
import type { Paragraph } from "../text/paragraph.ts";
import { perParagraph } from "../text/per-paragraph.ts";
import type { Span } from "../text/span.ts";
import { citationsIn } from "./citations.ts";
import { symbolKey } from "./cited-documents.ts";

/** A place where a plan gives a name to a document or to some words. Spans are of the paragraph. */
export interface DefinedName extends Span {
  readonly paragraph: number;
  /** "(sau đây gọi tắt là …)" or the bare bracket "(Quyết định số 569/QĐ-TTg)". */
  readonly kind: ShortNameDefinition["kind"];
  /** "gọi chung là": meant for a group (PRAC-5). */
  readonly collective: boolean;
  readonly name: Span & { readonly text: string };
  /** Equal for names that a reader takes for one: "Chỉ thị 11" and "Chỉ thị số 11". */
  readonly key: string;
  /** The name read as a citation, where it is one: "Quyết định số 696". */
  readonly short?: Citation;
  /** The citation before it that it stands for … */
  readonly citation?: Citation;
  /** … or the words, where it names no document. */
  readonly term?: Span;
}

/** Every name a plan defines, in the order of the text. */
export const definedNamesOf: (document: PlanDocument) => readonly DefinedName[] = gathered((document, index) => {
  const paragraph = document.paragraphs[index];
  if (!paragraph || document.roles[index] === "noise") return [];
  return definitionsIn(paragraph).map((definition) => ({ ...definition, paragraph: index }));
});

const definitionsIn = perParagraph((paragraph: Paragraph): readonly Omit<DefinedName, "paragraph">[] =>
  readShortNames(paragraph.text).flatMap((definition) => {
    const citations = citationsIn(paragraph);
    const inside = citations.filter(({ start, end }) => start >= definition.name.start && end <= definition.name.end);
    const before = citations.filter(({ shortForm, end }) => !shortForm && end <= definition.start);
    const { start, end, kind } = definition;
    const collective = /gọi chung/iu.test(paragraph.text.slice(start, definition.name.start));
    const shared = { start, end, kind, collective };
    if (inside[0]?.start !== definition.name.start) {
      const { name } = definition;
      const citation = namedByWords(name.text, before);
      const key = fold(name.text);
      return [{ ...shared, name, key, ...(citation ? { citation } : { term: wordsBefore(paragraph.text, start, name.text) }) }];
    }
    // "(gọi tắt là Nghị quyết số 57 và Nghị quyết số 71)" defines two names.
    return inside.map((short) => {
      const citation = meantBy(short, before);
      const name = { start: short.start, end: short.end, text: paragraph.text.slice(short.start, short.end) };
      const key = nameKey(short) ?? fold(name.text);
      return { ...shared, name, key, short, ...(citation ? { citation } : { term: wordsBefore(paragraph.text, start, name.text) }) };
    });
  }),
);

/** What tells the short names and symbols apart: type and number ("Chỉ thị 11"), or the symbol. */
export function nameKey(citation: Citation): string | undefined {
  const { shortForm, type, shortNumber } = citation;
  return shortForm ? `${type ?? ""} ${plainNumber(shortNumber)}` : symbolKey(citation);
}

/** Whether a short citation ("Quyết định số 696") has the type and number of a whole one. */
export function isShortFor(short: Citation, whole: Citation): boolean {
  return short.shortForm && nameKey(short) === shortKey(whole);
}

/** What a short citation has in common with a whole one: "Quyết định 696" for "Quyết định số 696/QĐ-TTg"; undefined without a symbol. */
export function shortKey({ type, symbol }: Citation): string | undefined {
  return symbol === undefined ? undefined : `${type ?? ""} ${plainNumber(symbol.number)}`;
}

function meantBy(short: Citation, before: readonly Citation[]): Citation | undefined {
  if (!short.shortForm) return before.findLast((citation) => symbolKey(citation) === symbolKey(short));
  // "Quyết định số 06/QĐ-TTg … phê duyệt Đề án … (gọi tắt là Đề án 06)": named by its decision's number.
  return (
    before.findLast((citation) => isShortFor(short, citation)) ??
    before.findLast(({ symbol }) => symbol !== undefined && plainNumber(symbol.number) === plainNumber(short.shortNumber))
  );
}

/** "Kế hoạch số 12/KH-UBND … (sau đây gọi tắt là Kế hoạch)". */
function namedByWords(name: string, before: readonly Citation[]): Citation | undefined {
  return before.findLast(({ type, symbol }) => type !== undefined && symbol !== undefined && fold(name).startsWith(fold(type)));
}

/**
 * The words that a definition stands behind: those whose first letters the name is made of, else from where its own words begin ("Tổ công
 * tác triển khai Đề án …, sau đây gọi tắt là Tổ công tác"), else all back to the last mark or bracket.
 */
function wordsBefore(text: string, end: number, name: string): Span {
  const before = text.slice(0, end);
  const close = before.replace(/[ ,]+$/, "").length;
  const initials = /^\p{Lu}[\p{Lu}\d&]+$/u.test(name) ? wordsOfInitials(text, close, name) : undefined;
  if (initials) return initials;
  const from = Math.max(...[...";:,.(“”"].map((mark) => before.slice(0, close).lastIndexOf(mark))) + 1;
  const words = before.slice(from, Math.max(from, close));
  const named = words.toLowerCase().lastIndexOf(name.toLowerCase());
  if (named >= 0) return { start: from + named, end: from + words.length };
  return { start: from + (words.length - words.trimStart().length), end: from + words.trimEnd().length };
}

/** "05" is "5". */
function plainNumber(number: string | undefined): string {
  return (number ?? "").replace(/^0+(?=\d)/, "");
}
