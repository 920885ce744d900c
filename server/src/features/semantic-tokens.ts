import type { SemanticTokensEdit, SemanticTokensLegend } from "vscode-languageserver-types";
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

/** A token in one line: its line and column counted from the paragraph's first line, its length and type. */
type Stretch = readonly [line: number, character: number, length: number, type: number];

/** Tokens of a whole plan, or of the paragraphs that a range of lines meets, as the protocol packs them: five numbers a token. */
export function semanticTokens(document: PlanDocument, range?: Range): number[] {
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
    const extra: Token[] = (names.get(index) ?? []).map((span) => ({ ...span, type: "shortName" }));
    for (; deadlines[deadline]?.paragraph === index; deadline++) {
      const phrase = deadlines[deadline]?.phrase;
      if (phrase && phrase.kind !== "period" && phrase.kind !== "horizon")
        extra.push({ start: phrase.start, end: phrase.end, type: "deadline" });
    }
    const top = document.startLines[index] ?? 0;
    for (const [below, column, length, type] of extra.length === 0
      ? ownStretches(paragraph)
      : stretches(paragraph, [...extra, ...ownTokens(paragraph)])) {
      const at = top + below;
      data.push(at - line, at === line ? column - character : column, length, type, 0);
      line = at;
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
const ownTokens = perParagraph((paragraph: Paragraph): readonly Token[] => {
  if (paragraph.kind === "comment" || paragraph.kind === "separator") return [];
  const citations = citationsIn(paragraph).flatMap(({ typeWord, symbol, shortForm }): Token[] => [
    ...(typeWord && !shortForm ? [{ start: typeWord.start, end: typeWord.end, type: "documentType" as const }] : []),
    ...(symbol ? [{ start: symbol.start, end: symbol.end, type: "documentSymbol" as const }] : []),
  ]);
  const labels = labelsOf(paragraph).map(({ name }): Token => ({ ...name, type: "planLabel" }));
  // Names in capitals stand in headings, which have a colour of their own.
  const agencies = agenciesIn(paragraph).flatMap(({ kind, spelling, start, end }): Token[] =>
    kind === "place" || spelling === "upper" ? [] : [{ start, end, type: "agency" }],
  );
  return [...labels, ...citations, ...agencies];
});

const ownStretches = perParagraph((paragraph: Paragraph): readonly Stretch[] => stretches(paragraph, ownTokens(paragraph)));

/** The tokens in the order of the text, cut where lines were joined. Of two that overlap the one named first stays. */
function stretches(paragraph: Paragraph, tokens: readonly Token[]): readonly Stretch[] {
  const kept: Token[] = [];
  for (const token of tokens) if (!kept.some((other) => token.start < other.end && other.start < token.end)) kept.push(token);
  kept.sort((a, b) => a.start - b.start);
  return kept.flatMap((token) => cutAtLines(paragraph, token));
}

function cutAtLines(paragraph: Paragraph, { start, end, type }: Token): Stretch[] {
  return paragraph.pieces.flatMap((piece, index): Stretch[] => {
    const from = Math.max(start, piece.start);
    const to = Math.min(end, paragraph.pieces[index + 1]?.start ?? end);
    if (from >= to) return [];
    const range = rangeInParagraph(paragraph, from, to);
    const length = range.end.character - range.start.character;
    return length > 0 ? [[range.start.line, range.start.character, length, types.indexOf(type)]] : [];
  });
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
