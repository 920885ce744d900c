import type { SemanticTokensEdit, SemanticTokensLegend } from "vscode-languageserver-types";
import type { AgencyTable } from "../catalogue/agencies.ts";
import { agenciesIn } from "../facts/agencies.ts";
import { citationsIn } from "../facts/citations.ts";
import { deadlinesOf } from "../facts/deadlines.ts";
import { type ShortNames, shortNameTable } from "../facts/short-names.ts";
import type { PlanDocument } from "../plan/document.ts";
import { labelsOf } from "../plan/labels.ts";
import { paragraphAtLine } from "../plan/place.ts";
import { type Paragraph, rangeInParagraph } from "../text/paragraph.ts";
import { perParagraph } from "../text/per-paragraph.ts";
import type { Range } from "../text/source-text.ts";
import type { Span } from "../text/span.ts";

const types = ["documentType", "documentSymbol", "shortName", "agency", "deadline", "planLabel"] as const;
type TokenType = (typeof types)[number];

/** What `package.json` contributes colours for, under the same names. */
export const semanticTokensLegend: SemanticTokensLegend = { tokenTypes: [...types], tokenModifiers: [] };

interface Token extends Span {
  readonly type: TokenType;
}

/** Tokens cut at the ends of lines, four numbers each: line and column counted from the paragraph's first line, length, type. */
type Stretches = readonly number[];

/** Tokens of a whole plan, or of the paragraphs that a range of lines meets, as the protocol packs them: five numbers a token. */
export function semanticTokens(document: PlanDocument, agencies: AgencyTable, range?: Range): number[] {
  const first = range ? Math.max(0, paragraphAtLine(document, range.start.line)) : 0;
  const end = range ? paragraphAtLine(document, range.end.line) + 1 : document.paragraphs.length;
  const names = shortNameSpans(shortNameTable(document));
  const deadlines = deadlinesOf(document);
  let deadline = firstFrom(deadlines, first);
  const data: number[] = [];
  let line = 0;
  let character = 0;
  for (let index = first; index < end; index++) {
    const paragraph = document.paragraphs[index];
    if (!paragraph) continue;
    const extra: Token[] = [];
    for (const { start, end: to } of names.get(index) ?? []) extra.push({ start, end: to, type: "shortName" });
    for (; deadlines[deadline]?.paragraph === index; deadline++) {
      const phrase = deadlines[deadline]?.phrase;
      if (phrase && phrase.kind !== "period" && phrase.kind !== "horizon")
        extra.push({ start: phrase.start, end: phrase.end, type: "deadline" });
    }
    const top = document.startLines[index] ?? 0;
    const stretches = stretchesOf(paragraph, extra, agencies);
    for (let at = 0; at < stretches.length; at += 4) {
      const below = top + (stretches[at] ?? 0);
      const column = stretches[at + 1] ?? 0;
      data.push(below - line, below === line ? column - character : column, stretches[at + 2] ?? 0, stretches[at + 3] ?? 0, 0);
      line = below;
      character = column;
    }
  }
  return data;
}

/** The one edit that turns packed tokens into others: what stands between their equal beginnings and ends. None where they are equal. */
export function semanticTokensEdits(before: readonly number[], after: readonly number[]): SemanticTokensEdit[] {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start++;
  let same = 0;
  while (same < shorter - start && before[before.length - 1 - same] === after[after.length - 1 - same]) same++;
  const deleteCount = before.length - start - same;
  const data = after.slice(start, after.length - same);
  return deleteCount === 0 && data.length === 0 ? [] : [{ start, deleteCount, data }];
}

/** The tokens that a paragraph has wherever it stands. */
function ownTokens(paragraph: Paragraph, table: AgencyTable): readonly Token[] {
  if (paragraph.kind === "comment" || paragraph.kind === "separator") return [];
  const citations = citationsIn(paragraph).flatMap(({ typeWord, symbol, shortForm }): Token[] => [
    ...(typeWord && !shortForm ? [{ start: typeWord.start, end: typeWord.end, type: "documentType" as const }] : []),
    ...(symbol ? [{ start: symbol.start, end: symbol.end, type: "documentSymbol" as const }] : []),
  ]);
  const labels = labelsOf(paragraph).map(({ name }): Token => ({ ...name, type: "planLabel" }));
  // Names in capitals stand in headings, which have a colour of their own.
  const agencies = agenciesIn(paragraph, table).flatMap(({ kind, spelling, start, end }): Token[] =>
    kind === "place" || spelling === "upper" ? [] : [{ start, end, type: "agency" }],
  );
  return [...labels, ...citations, ...agencies];
}

/** What was last made of a paragraph, with which tokens from elsewhere and which bodies. */
interface Made {
  table?: AgencyTable;
  extra?: readonly Token[];
  stretches?: Stretches;
}

const made = perParagraph((): Made => ({}));

/** The paragraph's own tokens and those that the whole plan gives it, the latter first. */
function stretchesOf(paragraph: Paragraph, extra: readonly Token[], table: AgencyTable): Stretches {
  const memory = made(paragraph);
  if (memory.stretches && memory.table === table && memory.extra && sameTokens(memory.extra, extra)) return memory.stretches;
  const stretches = cut(paragraph, inOrder([...extra, ...ownTokens(paragraph, table)]));
  memory.table = table;
  memory.extra = extra;
  memory.stretches = stretches;
  return stretches;
}

function sameTokens(one: readonly Token[], other: readonly Token[]): boolean {
  if (one.length !== other.length) return false;
  return one.every(({ start, end, type }, index) => {
    const now = other[index];
    return now !== undefined && now.start === start && now.end === end && now.type === type;
  });
}

/** In the order of the text; of two that overlap the first stays, of two that begin together the one named first. */
function inOrder(tokens: readonly Token[]): readonly Token[] {
  let end = 0;
  return tokens
    .toSorted((a, b) => a.start - b.start)
    .filter((token) => {
      if (token.start < end) return false;
      end = token.end;
      return true;
    });
}

function cut(paragraph: Paragraph, tokens: readonly Token[]): Stretches {
  const found: number[] = [];
  for (const { start, end, type } of tokens) {
    paragraph.pieces.forEach((piece, index) => {
      const from = Math.max(start, piece.start);
      const to = Math.min(end, paragraph.pieces[index + 1]?.start ?? end);
      if (from >= to) return;
      const range = rangeInParagraph(paragraph, from, to);
      const length = range.end.character - range.start.character;
      if (length > 0) found.push(range.start.line, range.start.character, length, types.indexOf(type));
    });
  }
  return found;
}

const spansOf = new WeakMap<ShortNames, ReadonlyMap<number, readonly Span[]>>();

/** Where short names are defined and used, by paragraph. */
function shortNameSpans(table: ShortNames): ReadonlyMap<number, readonly Span[]> {
  const known = spansOf.get(table);
  if (known) return known;
  const spans = new Map<number, Span[]>();
  const add = (paragraph: number, { start, end }: Span): void => {
    const there = spans.get(paragraph);
    if (there) there.push({ start, end });
    else spans.set(paragraph, [{ start, end }]);
  };
  for (const { definitions, uses } of table.names) {
    for (const { paragraph, name } of definitions) add(paragraph, name);
    for (const use of uses) add(use.paragraph, use);
  }
  spansOf.set(table, spans);
  return spans;
}

function firstFrom(found: readonly { readonly paragraph: number }[], paragraph: number): number {
  let low = 0;
  let high = found.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((found[middle]?.paragraph ?? 0) < paragraph) low = middle + 1;
    else high = middle;
  }
  return low;
}
