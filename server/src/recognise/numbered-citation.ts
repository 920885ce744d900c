import type { Span } from "../text/span.ts";
import type { Citation, SymbolReading } from "./citation.ts";
import { readTail } from "./citation-tail.ts";
import { isDistinctiveCode, normativeCodes, type TypeWord, typesOfCode } from "./document-type.ts";
import { isAssembly, isKnownIssuer, lacksTerm, sideOf } from "./issuer-code.ts";
import { issuerCount } from "./joint-issuers.ts";
import { agrees, type LeadIn, readLeadIn } from "./lead-in.ts";
import { readListedNumbers } from "./listed-numbers.ts";
import { readSymbolAt, readSymbols } from "./symbol.ts";

/** Every citation by symbol, drafts with a blank number included, left to right. `named` lends its names: "Luật Điện lực số 61/…". */
export function readNumberedCitations(text: string, named: readonly Citation[]): readonly Citation[] {
  const citations: Citation[] = [];
  const lawByEnd = new Map(named.map((law) => [law.end, law]));
  const symbols = [...readSymbols(text), ...readBlankSymbols(text)].sort((a, b) => a.start - b.start);
  for (const symbol of symbols) {
    const previous = citations.at(-1);
    if (previous !== undefined && symbol.start < previous.end) continue;
    const leadIn = readLeadIn(text, symbol);
    const law = lawBefore(text, leadIn, symbol, lawByEnd);
    if (law === undefined && !isSymbolHere(text, symbol, leadIn)) continue;
    const listed = law === undefined ? readListedNumbers(text, symbol) : [];
    for (const one of [...listed.filter(({ symbol: { start } }) => start >= (previous?.end ?? 0)), { symbol, leadIn }])
      citations.push(toCitation(text, one.symbol, one.leadIn, law, citations.at(-1)));
  }
  return citations;
}

const blankNumber = /(?<![A-Za-zÀ-ỹ])(?:số|Số|SỐ) ?:? ?[.…_ ]{0,40}(?=[/-] ?(?:[A-ZĐ]{2}|20\d\d ?[/-]))/gu;

/** "Số: /KH-UBND", "Số: …/KH-UBND": the number a draft leaves for the clerk (ND30-I-2.3.x2). */
function readBlankSymbols(text: string): readonly SymbolReading[] {
  return [...text.matchAll(blankNumber)].flatMap((match) => readSymbolAt(text, match.index + match[0].length) ?? []);
}

/** Whether what has the shape of a symbol is one here. In doubt it is not. */
function isSymbolHere(text: string, symbol: SymbolReading, { typeWord, numberWord }: LeadIn): boolean {
  const [issuer = ""] = symbol.issuers;
  const known = isKnownIssuer(issuer);
  const glued = /^\d+[A-ZĐ]|^\d+ [A-ZĐ]/u.test(symbol.text) && !/^\d+[A-ZĐ] ?[/-]/u.test(symbol.text);
  if (glued) return known && (typeWord !== undefined || numberWord !== undefined);
  const [last = ""] = symbol.issuers.slice(-1);
  if (isAssembly(last) || (lacksTerm(last) && typeWord !== undefined)) return true;
  if (typeWord === undefined && isForm(text, symbol)) return false;
  if (typeWord !== undefined && !typeWord.type.licence) {
    // "Công văn 285/CCTTHC", "Tờ trình số 126/SKHĐT" and, before 1996, "Nghị định số 91/CP"; "Đề án 06/CP" is a name people gave.
    const lone = typeWord.type.generic
      ? known || /^[A-ZĐ][A-ZĐ&]+$/u.test(issuer)
      : known && (numberWord !== undefined || typeWord.type.name === "Nghị định");
    const old = symbol.system === "state" && /^(?:Nghị định|Nghị quyết|Quyết định|Chỉ thị)$/.test(typeWord.type.name);
    return symbol.typeCode !== undefined || symbol.issuers.length > 1 || old || lone;
  }
  if (symbol.typeCode === undefined) return known && symbol.issuers.length > 1 && symbol.year === undefined && !isLicence(text, symbol);
  const spoken = typeWord !== undefined || numberWord !== undefined;
  if (known && (spoken || isDistinctiveCode(symbol.typeCode) || symbol.problems.length === 0)) return true;
  const settled = isDistinctiveCode(symbol.typeCode) && issuer.length > 1;
  return (
    typeWord === undefined && (numberWord !== undefined ? settled && !isLicence(text, symbol) : settled && symbol.problems.length === 0)
  );
}

/** "Giấy phép số …", "hợp đồng số …", "tài khoản số …": numbers of firms and banks. */
function isLicence(text: string, { start }: SymbolReading): boolean {
  return /(?:phép|nhận|đồng|chỉ|khoản|mã|lô|mẫu|hiệu|đơn) (?:số ?:? ?)?$/iu.test(text.slice(Math.max(0, start - 14), start));
}

/** "Mẫu số 05/BC-UBND", "Biểu số 02/KH-THQH": codes of forms and tables. */
function isForm(text: string, { start }: SymbolReading): boolean {
  return /(?:mẫu|biểu|phụ lục|bảng) (?:số ?:? ?)?$/iu.test(text.slice(Math.max(0, start - 16), start));
}

function lawBefore(text: string, { numberWord }: LeadIn, symbol: Span, lawByEnd: ReadonlyMap<number, Citation>): Citation | undefined {
  const start = numberWord?.start ?? symbol.start;
  const gap = /,? ?\(?$/.exec(text.slice(Math.max(0, start - 3), start))?.[0] ?? "";
  return lawByEnd.get(start - gap.length);
}

function toCitation(
  text: string,
  written: SymbolReading,
  leadIn: LeadIn,
  law: Citation | undefined,
  previous: Citation | undefined,
): Citation {
  const { typeWord, numberWord } = leadIn;
  const inOrder = bySpokenType(inCapitals(text, written, leadIn), typeWord);
  const tail = readTail(text, inOrder.end, issuerCount(inOrder));
  const symbol = outOfOrder(inOrder, typeWord, tail.date?.year) ?? inOrder;
  const initials = law || typeWord ? undefined : typeInitials(text, leadIn.start, symbol);
  const start = law?.start ?? initials?.start ?? leadIn.start;
  const type = law?.type ?? typeWord?.type.name ?? initials?.type ?? carriedType(text, symbol, leadIn, previous);
  const word = law?.typeWord ?? typeWord;
  const issuer = tail.issuer ?? leadIn.issuer;
  return {
    start,
    end: tail.date?.end ?? symbol.end,
    ...(type !== undefined && { type }),
    ...(word !== undefined && { typeWord: { start: word.start, end: word.end, text: word.text } }),
    ...(numberWord !== undefined && { numberWord }),
    symbol: withoutOldSlip(symbol, typeWord, tail.date?.year),
    system: symbol.system,
    ...(tail.date !== undefined && { date: tail.date }),
    ...(issuer !== undefined && { issuer }),
    ...(law?.subject !== undefined && { subject: law.subject }),
    shortForm: false,
  };
}

const initialsBefore = /(?<![A-Za-zÀ-ỹ\d/-])(KH|NQ|QĐ|NĐ|CT|KL|TB|TT|CTr|ĐA|BC|TTr|HD|CV) $/u;

/** "KH 283/KH-UBND", "NQ 193/2025/QH15" in the cells of a table: the type by the letters of its symbol. */
function typeInitials(text: string, before: number, symbol: SymbolReading): { readonly start: number; readonly type: string } | undefined {
  const [, letters] = initialsBefore.exec(text.slice(Math.max(0, before - 6), before)) ?? [];
  if (letters === undefined || (symbol.typeCode !== undefined && symbol.typeCode !== letters)) return undefined;
  const type = typesOfCode(letters, symbol.system === "party" ? "party" : "state").find((one) => agrees(one, symbol));
  return type && { start: before - letters.length - 1, type: type.name };
}

/** In a text in capitals CTR and TTG are not slips for CTr and TTg (CIT-15a). */
function inCapitals(text: string, symbol: SymbolReading, { start, typeWord, numberWord }: LeadIn): SymbolReading {
  const capitals = typeWord?.style === "upper" || numberWord?.text.startsWith("SỐ") === true;
  if (!capitals || !symbol.problems.includes("case") || text.slice(start, symbol.end) !== text.slice(start, symbol.end).toUpperCase())
    return symbol;
  return { ...symbol, problems: symbol.problems.filter((problem) => problem !== "case") };
}

/** "Công văn số 123/CT-TTHT": the letters after a công văn's number name its office (Cục Thuế), not a chỉ thị; "Nghị định số 91/CP" is an old decree, no công văn. */
function bySpokenType(symbol: SymbolReading, typeWord: TypeWord | undefined): SymbolReading {
  const { typeCode, ...rest } = symbol;
  if (typeCode === undefined && symbol.issuers.length === 1 && typeWord?.type.name === "Nghị định")
    return { ...symbol, system: "normative" };
  if (typeWord?.type.name !== "Công văn" || symbol.system !== "state" || typeCode === undefined || typeCode === "CV") return symbol;
  return symbol.problems.length > 0 ? symbol : { ...rest, system: "correspondence", issuers: [typeCode, ...symbol.issuers] };
}

/** Before the forms of 2005 offices put the two as they liked. */
const firstYearInOrder = 2006;

/** "Nghị quyết số 05/2019/HĐND-NQ": the spoken type's code stands behind its issuer. */
function outOfOrder(symbol: SymbolReading, typeWord: TypeWord | undefined, year: number | undefined): SymbolReading | undefined {
  const { typeCode, issuers, number, problems } = symbol;
  const [issuer = "", code = "", ...others] = issuers;
  if (typeCode !== undefined || !typeWord || others.length > 0 || problems.length > 0 || number === "") return undefined;
  const stated = sideOf(issuer) === "state" && typeWord.type.state.includes(code) && !typeWord.type.generic;
  if (!stated || (year ?? Number(symbol.year ?? firstYearInOrder)) < firstYearInOrder) return undefined;
  const before = symbol.year === undefined ? number : `${number}/${symbol.year}`;
  const system = symbol.year !== undefined && normativeCodes.has(code) ? "normative" : "state";
  return { ...symbol, typeCode: code, issuers: [issuer], system, normal: `${before}/${code}-${issuer}`, problems: ["order"] };
}

/** Before the law of 1996 decrees and circulars had no year; a tờ trình with TT has a wrong code, not a lost year. */
function withoutOldSlip(symbol: SymbolReading, typeWord: TypeWord | undefined, year: number | undefined): SymbolReading {
  const yearless = symbol.year === undefined && symbol.problems.includes("unreadable") && symbol.typeCode !== undefined;
  const old = year !== undefined && year < 1998;
  const otherType = typeWord !== undefined && !agrees(typeWord.type, symbol);
  if (!yearless || !(old || otherType)) return symbol;
  return { ...symbol, problems: symbol.problems.filter((problem) => problem !== "unreadable") };
}

/** "Nghị quyết số 29-NQ/TW, số 45-NQ/TW và số 19-NQ/TW": the type is written once for the list. */
function carriedType(
  text: string,
  symbol: SymbolReading,
  { start, numberWord }: LeadIn,
  previous: Citation | undefined,
): string | undefined {
  if (previous?.symbol === undefined || numberWord?.text.startsWith("Số")) return undefined;
  const sameCode = previous.symbol.typeCode === symbol.typeCode && previous.system === symbol.system;
  const between = text.slice(Math.max(previous.end, previous.issuer?.end ?? 0), start);
  return sameCode && !/[.:]/.test(between) ? previous.type : undefined;
}
