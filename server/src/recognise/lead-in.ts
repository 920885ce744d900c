import type { Span } from "../text/span.ts";
import type { SymbolReading } from "./citation.ts";
import { type DocumentType, type TypeWord, typesOfCode, typeWordsBefore } from "./document-type.ts";
import { readIssuerAt } from "./issuer.ts";

/** What stands before a symbol and belongs to it. */
export interface LeadIn {
  readonly start: number;
  readonly typeWord?: TypeWord;
  readonly numberWord?: Span & { readonly text: string };
  /** "Quyết định của Thủ tướng Chính phủ số 696/QĐ-TTg". */
  readonly issuer?: Span & { readonly text: string };
}

const numberWordBefore = /(?<![A-Za-zÀ-ỹ])(?:số|SỐ|Số) ?:? ?$/u;
const blanksBefore = /[.…_ ]{1,40}$/u;
/** Between the type word and "số" (or the symbol): nothing, or a word that makes a usual compound. */
const tightGap = /^(?: (?:hành động|chuyên đề|liên tịch|liên bộ|liên ngành|phối hợp|cá biệt|mật|khẩn))?,? ?:? ?\(?$/iu;
/** "Thông báo ý kiến kết luận của Chủ tịch số …": taken only when the code agrees with the type. "các Quyết định của …: số …" too. */
const looseGap = /^ [A-Za-zÀ-ỹ ]{0,80}(?:: ?)?$/u;

/** Reads back from a symbol: the type word, "số", and an issuer between them. */
export function readLeadIn(text: string, symbol: SymbolReading): LeadIn {
  const numberWord = readNumberWord(text, symbol);
  const start = numberWord?.start ?? symbol.start;
  const bare = { start, ...(numberWord !== undefined && { numberWord }) };
  // "KẾ HOẠCH Số: 12/KH-UBND" in a flattened header: the plan's own number, not a citation of a plan.
  if (numberWord?.text.startsWith("Số") && numberWord.text.endsWith(":")) return bare;
  const typeWord = typeWordBefore(text, start, symbol, numberWord !== undefined);
  if (typeWord === undefined) return bare;
  const issuerAt = /^(?: của )/u.exec(text.slice(typeWord.end, start)) === null ? undefined : typeWord.end + 5;
  const issuer = issuerAt === undefined ? undefined : readIssuerAt(text, issuerAt);
  return { ...bare, start: typeWord.start, typeWord, ...(issuer !== undefined && issuer.end <= start && { issuer }) };
}

function readNumberWord(text: string, { start, number }: SymbolReading): (Span & { readonly text: string }) | undefined {
  const blanks = number === "" ? (blanksBefore.exec(text.slice(Math.max(0, start - 40), start))?.[0].length ?? 0) : 0;
  const before = start - blanks;
  const from = Math.max(0, before - 6);
  const match = numberWordBefore.exec(text.slice(from, before));
  if (match === null) return undefined;
  const word = match[0].trimEnd();
  return { start: from + match.index, end: from + match.index + word.length, text: word };
}

function typeWordBefore(text: string, before: number, symbol: SymbolReading, numbered: boolean): TypeWord | undefined {
  const preceding = typeWordsBefore(text, before).slice(-3);
  const last = preceding.at(-1);
  if (last === undefined) return undefined;
  const tight = tightGap.test(text.slice(last.end, before));
  const agreeing = preceding.findLast((word) => agrees(word.type, symbol) && looseGap.test(text.slice(word.end, before)) && numbered);
  if (!tight) return agreeing;
  if (agrees(last.type, symbol)) return usableUnnumbered(last, numbered) ? last : undefined;
  // "Thông báo Kết luận số 12/TB-VPCP": the first of two types in a row is the document's.
  const pair = preceding.at(-2);
  if (pair !== undefined && pair === agreeing && text.slice(pair.end, last.start) === " ") return pair;
  return last.style === "title" ? last : agreeing;
}

/** "theo quy định 35/2021/NĐ-CP": a small verb without "số" is no type word. */
function usableUnnumbered(word: TypeWord, numbered: boolean): boolean {
  return numbered || word.style !== "lower" || word.type.generic === true || !/^(?:quy định|hướng dẫn|thông báo|báo cáo)$/.test(word.text);
}

/** Whether a document of this type may bear this symbol, as far as its code tells. */
export function agrees(type: DocumentType, symbol: SymbolReading): boolean {
  if (type.generic) return true;
  if (symbol.typeCode === undefined)
    return symbol.system !== "normative" || /^(?:Luật|Bộ luật|Nghị quyết|Pháp lệnh|Hiến pháp)$/.test(type.name);
  if (symbol.typeCode === "VBHN") return true;
  return typesOfCode(symbol.typeCode, symbol.system).includes(type);
}
