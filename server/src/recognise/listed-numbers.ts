import type { Citation, SymbolReading } from "./citation.ts";
import { agrees, type LeadIn, readLeadIn } from "./lead-in.ts";

const numbersBefore = /(?<![A-Za-zÀ-ỹ])số (\d{1,5}[A-ZĐ]?(?:(?:, | và )(?:số )?\d{1,5}[A-ZĐ]?){0,12})(?:, | và )(?:số )?$/iu;
const numberIn = /\d{1,5}[A-ZĐ]?/gu;
const reach = 120;

/**
 * "các Kế hoạch số 12, 13, 14/KH-UBND": the documents whose numbers stand before the whole symbol of the last. Each reading covers its
 * number alone, and `normal` is the symbol that it is short for.
 */
export function readListedNumbers(text: string, symbol: SymbolReading): readonly { symbol: SymbolReading; leadIn: LeadIn }[] {
  const from = Math.max(0, symbol.start - reach);
  const match = numbersBefore.exec(text.slice(from, symbol.start));
  if (!match || symbol.number === "" || symbol.problems.length > 0) return [];
  const listAt = from + match.index + match[0].indexOf(match[1] ?? "");
  const listed = [...(match[1] ?? "").matchAll(numberIn)].map(({ 0: number, index }): SymbolReading => {
    const start = listAt + index;
    return {
      ...symbol,
      start,
      end: start + number.length,
      text: number,
      number,
      normal: number + symbol.normal.slice(symbol.number.length),
    };
  });
  const readings = listed.map((one) => ({ symbol: one, leadIn: readLeadIn(text, one) }));
  // "tổ số 1, 2, 14/KH-UBND": without the type of the last one before the list they are numbers of something else.
  const type = readings[0]?.leadIn.typeWord?.type;
  return type && agrees(type, symbol) ? readings : [];
}

/** Whether a citation is the bare number of a list, and so has no words of its own behind it. */
export function isListedNumber({ symbol }: Citation): boolean {
  return symbol !== undefined && symbol.text === symbol.number;
}
