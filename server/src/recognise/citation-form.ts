import type { Span } from "../text/span.ts";
import type { Citation, SymbolReading } from "./citation.ts";
import { type DocumentType, documentTypes, normativeCodes, typesOfCode } from "./document-type.ts";
import { isAssembly, isMinistry } from "./issuer-code.ts";
import { agrees } from "./lead-in.ts";
import { isOlderThanForms } from "./old-form.ts";

/** What a type word and a symbol that disagree may be put right by. */
export interface TypeMismatch {
  /** The types that the symbol's code stands for and its body issues. */
  readonly expected: readonly string[];
  /** The symbol with the code of the type as it is said, where a body of this kind issues that type. */
  readonly symbol?: string;
}

/**
 * The types the symbol's code stands for, when the type word says another (ND30-III-1.2): "Kế hoạch số 65-CTr/TU".
 * Silent where the type was carried over from a list, is generic (văn bản, công văn), or the word is not written as a name.
 */
export function typeMismatch(citation: Citation): TypeMismatch | undefined {
  const { type, typeWord, symbol, numberWord } = citation;
  if (type === undefined || typeWord === undefined || symbol === undefined || symbol.problems.includes("unreadable")) return undefined;
  // "Đề án 939/QĐ-TTg", "Chương trình 1719/QĐ-TTg" name what a decision approved by the decision's number.
  if (numberWord === undefined && symbol.typeCode === "QĐ" && approved.has(type)) return undefined;
  const documentType = documentTypes.find((candidate) => candidate.name === type);
  if (documentType === undefined || agrees(documentType, symbol)) return undefined;
  // "Thông tư số 05-TT/LB" of 1993: the form of the Party today, not then.
  if (type === "Thông tư" && isOlderThanForms(citation)) return undefined;
  if (symbol.typeCode !== undefined) {
    const candidates = typesOfCode(symbol.typeCode, symbol.system);
    if (candidates.length === 0) return undefined;
    const right = withCodeOf(documentType, symbol);
    return {
      expected: candidates.filter((candidate) => mayIssue(candidate, symbol)).map((candidate) => candidate.name),
      ...(right === undefined ? {} : { symbol: right }),
    };
  }
  return isAssembly(symbol.issuers.at(-1) ?? "") ? { expected: ["Luật", "Bộ luật", "Nghị quyết"] } : undefined;
}

/** What the Prime Minister, the Government and People's Committees issue, and what is only theirs: bodies decide in forms of their own. */
const ofPrimeMinister: ReadonlySet<string> = new Set(["Quyết định", "Chỉ thị", "Công điện"]);
const ofGovernment: ReadonlySet<string> = new Set(["Nghị định", "Nghị quyết", "Báo cáo", "Tờ trình", "Chương trình"]);

/** Whether a body of a symbol issues documents of a type at all: circulars are of ministers, never of a department or a People's Committee. */
function mayIssue({ name }: DocumentType, { issuers }: SymbolReading): boolean {
  const [issuer = ""] = issuers;
  if (issuer === "TTg") return ofPrimeMinister.has(name);
  if (issuer === "CP") return ofGovernment.has(name);
  if (name === "Thông tư" || name === "Thông tư liên tịch") return issuers.some(isMinistry);
  return name !== "Nghị định" && !(name === "Nghị quyết" && issuer === "UBND");
}

/** "42/TT-SKHCN" of a tờ trình → "42/TTr-SKHCN"; undefined where the type has no such code, or one that needs or forbids a year. */
function withCodeOf(type: DocumentType, symbol: SymbolReading): string | undefined {
  const { typeCode = "", year, system, normal } = symbol;
  const [code] = system === "party" ? type.party : type.state;
  const parts = normal.split(/([/-])/);
  const at = parts.indexOf(typeCode);
  if (code === undefined || at < 0 || !mayIssue(type, symbol) || (year !== undefined && !normativeCodes.has(code))) return undefined;
  return year === undefined && /^(?:NĐ|TT|TTLT)$/.test(code) && system !== "party" ? undefined : parts.with(at, code).join("");
}

const approved: ReadonlySet<string> = new Set(["Đề án", "Chương trình", "Kế hoạch", "Dự án", "Quy chế", "Phương án"]);

/** The type word as it should be written when its capitals are wrong ("Nghị Quyết", "nghị quyết số …": CIT-6a), else undefined. */
export function typeWordRepair(text: string, { type, typeWord }: Citation): string | undefined {
  if (type === undefined || typeWord === undefined || typeWord.text === typeWord.text.toUpperCase()) return undefined;
  const lower = typeWord.text === typeWord.text.toLowerCase();
  // "các nghị quyết số 18, số 19" and "văn bản số" are often meant as common nouns.
  if (lower && (type === "Văn bản" || /(?:các|những|hai|ba) $/iu.test(text.slice(0, typeWord.start)))) return undefined;
  const repaired = typeWord.text.slice(0, 1).toUpperCase() + typeWord.text.slice(1).toLowerCase();
  return repaired === typeWord.text ? undefined : repaired;
}

/** The comma (with its spaces) between symbol and date, the Party's style in a state document (CIT-5a); else undefined. */
export function commaBeforeDate(text: string, { symbol, date }: Citation): Span | undefined {
  if (symbol === undefined || date === undefined || date.start < symbol.end || !/^ngày/i.test(date.text)) return undefined;
  return /^ ?, ?$/.test(text.slice(symbol.end, date.start)) ? { start: symbol.end, end: date.start } : undefined;
}

/** First and last year in which each National Assembly numbers its laws (QPPL-26); a changeover year admits both. */
const terms: ReadonlyMap<string, readonly [number, number]> = new Map([
  ["10", [1997, 2002]],
  ["11", [2002, 2007]],
  ["12", [2007, 2011]],
  ["13", [2011, 2016]],
  ["14", [2016, 2021]],
  ["15", [2021, 2026]],
  ["16", [2026, 2031]],
]);

/** The terms that fit the year of a symbol of the National Assembly, when the written one does not: 72/2025/QH16 → ["15"]. */
export function termMismatch({ symbol }: Citation): { readonly expected: readonly string[] } | undefined {
  const year = Number(symbol?.year);
  const [, written] = /^(?:QH|UBTVQH)(\d{1,2})$/.exec(symbol?.issuers.at(-1) ?? "") ?? [];
  const range = written === undefined ? undefined : terms.get(written);
  if (range === undefined || Number.isNaN(year) || (year >= range[0] && year <= range[1])) return undefined;
  const expected = [...terms].filter(([, [from, to]]) => year >= from && year <= to).map(([term]) => term);
  return expected.length > 0 ? { expected } : undefined;
}

/**
 * What two mentions of one document share: the repaired symbol, or type and name; undefined for short forms and blank numbers.
 * A symbol recurs (20-NQ/TW in every Party term, 844/QĐ-TTg in several years): compare dates too.
 */
export function citationKey({ symbol, shortForm, type, subject, date }: Citation): string | undefined {
  if (shortForm) return undefined;
  if (symbol !== undefined) return symbol.number === "" ? undefined : symbol.normal;
  const name = [type, subject?.text].filter((part) => part !== undefined).join(" ");
  return date?.year === undefined ? name : `${name} ${date.year}`;
}

const level =
  /(?<![A-Za-zÀ-ỹ])(tỉnh|thành phố|huyện|quận|thị xã|thị trấn|xã|phường|đặc khu)(?![A-Za-zÀ-ỹ])((?: \p{Lu}[A-Za-zÀ-ỹ\p{M}]*)*)/iu;

interface Issued {
  readonly issuer?: { readonly text: string };
}

/** Whether two citations surely name different issuers: the committees of a province and of a commune, of two communes. */
export function differentBodies({ issuer: one }: Issued, { issuer: other }: Issued): boolean {
  if (one === undefined || other === undefined) return false;
  const [, levelOne = "", placeOne = ""] = level.exec(one.text) ?? [];
  const [, levelOther = "", placeOther = ""] = level.exec(other.text) ?? [];
  if (levelOne.toLowerCase() !== levelOther.toLowerCase()) return levelOne !== "" && levelOther !== "";
  return placeOne !== "" && placeOther !== "" && placeOne.toLowerCase() !== placeOther.toLowerCase();
}
