import type { CitationSystem, SymbolProblem, SymbolReading } from "./citation.ts";
import { normativeCodes, readTypeCode } from "./document-type.ts";
import { isAssembly, isMinistry, isYouthUnion, lacksTerm, readIssuerCode, sideOf } from "./issuer-code.ts";
import { type LexedSymbol, lexSymbol, symbolHeads } from "./symbol-lexer.ts";

/** Everything in the text that has the shape of a symbol, left to right; whether it is one, its surroundings decide. */
export function readSymbols(text: string): readonly SymbolReading[] {
  const symbols: SymbolReading[] = [];
  let end = 0;
  for (const head of text.matchAll(symbolHeads)) {
    if (head.index < end) continue;
    const symbol = readSymbolAt(text, head.index);
    if (symbol === undefined) continue;
    symbols.push(symbol);
    end = symbol.end;
  }
  return symbols;
}

/** The symbol that starts at `offset` with its number, or with the separator after a number left blank. */
export function readSymbolAt(text: string, offset: number): SymbolReading | undefined {
  const lexed = lexSymbol(text, offset);
  return lexed === undefined ? undefined : parseSymbol(text, lexed);
}

/** Reads and repairs by the-thuc 9.2 and 9.3; digits are never changed. */
function parseSymbol(text: string, lexed: LexedSymbol): SymbolReading | undefined {
  const problems = new Set<SymbolProblem>(lexed.problems);
  const [first = "", ...rest] = lexed.tokens;
  if (rest.length === 0) {
    const parted = partGlued(first);
    if (parted !== undefined) return parseSymbol(text, { ...lexed, tokens: parted, separators: [...lexed.separators, ""] });
  }
  const type = rest.length > 0 || withoutBody.test(first) ? readTypeCode(first) : undefined;
  // A type code may stand without its separator (50KL/TW); an unknown code right behind a number is not a symbol.
  if (type === undefined && (lexed.separators[0] ?? "") === "") return undefined;
  const issuers = (type === undefined ? lexed.tokens : rest).map((token) => {
    const issuer = readIssuerCode(token);
    if (issuer.problem !== undefined) problems.add(issuer.problem);
    return issuer.code;
  });
  if (type?.problem !== undefined) problems.add(type.problem);
  const { year, yearInside } = lexed;
  const shape = year === undefined || yearInside ? plainShape(lexed, type?.code, issuers) : datedShape(lexed, type?.code, issuers);
  if (shape === undefined || (yearInside && shape.system !== "party")) return undefined;
  if (shape.problem !== undefined) problems.add(shape.problem);
  const { start, end } = lexed;
  const asWritten = text.slice(start, end);
  return {
    start,
    end,
    text: asWritten,
    normal: problems.size === 0 || problems.has("unreadable") ? asWritten : `${lexed.number}${shape.normal}${lexed.suffix}`,
    number: lexed.number,
    ...(year !== undefined && { year }),
    ...(type !== undefined && { typeCode: type.code }),
    issuers,
    system: shape.system,
    problems: [...problems],
  };
}

/** "QĐUBND", "NĐCP": type and issuer without the hyphen between them. Only for issuers nobody can mistake. */
function partGlued(token: string): readonly [string, string] | undefined {
  const [, code, issuer] = /^(NQ|QĐ|NĐ|TT|KH|BC|TB|TTr|CTr)(CP|TTg|UBND|HĐND|VPCP|TW|TU)$/u.exec(token) ?? [];
  return code === undefined || issuer === undefined || sideOf(token) !== "either" ? undefined : [code, issuer];
}

/** Joint circulars of the nineties named no body in their symbol: "14/TTLB", "08/TTLT". */
const withoutBody = /^TTL[BT]$/;
/** Until 1996 decrees and decisions had neither type nor year in theirs: "26-CP", "178-TTg", "217-HĐBT". */
const oldBody = /^(?:CP|TTg|HĐBT)$/u;

interface Shape {
  readonly system: CitationSystem;
  /** The repaired symbol after its number. */
  readonly normal: string;
  readonly problem?: SymbolProblem;
}

/** "80/2015/QH13", "35/2021/NĐ-CP": number, slash, year, slash, codes joined by hyphens. */
function datedShape(lexed: LexedSymbol, code: string | undefined, issuers: readonly string[]): Shape | undefined {
  const year = lexed.year ?? "";
  const [assembly = ""] = issuers.slice(-1);
  if (code === undefined && issuers.length === 1 && !isAssembly(assembly) && !lacksTerm(assembly)) return undefined;
  const normative = code === undefined ? true : normativeCodes.has(code);
  const codes = [...(code === undefined ? [] : [code]), ...issuers].join("-");
  const normal = `/${year}/${codes}`;
  const system = normative ? "normative" : "state";
  if (!/^(?:19|20)\d\d$/.test(year) || lacksTerm(assembly)) return { system, normal, problem: "unreadable" };
  const [beforeYear, afterYear, ...later] = lexed.separators;
  // The Government numbered its monthly resolutions 19-2017/NQ-CP, and the President's orders were 12/2004/L/CTN.
  const usualSlip = (code === "NQ" && assembly === "CP" && later[0] === "-") || (code === "L" && beforeYear === "/");
  const straight = beforeYear === "/" && afterYear === "/" && later.every((separator) => separator === "-") && !lexed.brokenTerm;
  // Until the rules of 2005 ministries wrote 19/2001/QĐ/BNV as well, and provinces 1517/1999/QĐ.UB.
  const evenly = later.every((separator) => separator === "/") || later.every((separator) => separator === ".");
  const oldForm = Number(year) <= 2005 && beforeYear === "/" && afterYear === "/" && evenly;
  return straight || oldForm || (usualSlip && afterYear === "/") ? { system, normal } : { system, normal, problem: "separator" };
}

/** "696/QĐ-TTg", "50-KL/TW", "7569/UBND-KT": the punctuation says which side the document comes from. */
function plainShape(lexed: LexedSymbol, code: string | undefined, issuers: readonly string[]): Shape | undefined {
  const [issuer = ""] = issuers;
  const [first = "", second = "", ...later] = lexed.separators;
  if (code === undefined) {
    const normal = `/${issuers.join("-")}`;
    if (first === "-" && issuers.length === 1 && oldBody.test(issuer)) return { system: "state", normal: `-${issuer}` };
    if (isAssembly(issuer)) return { system: "normative", normal, problem: "unreadable" };
    const settled = sideOf(issuer) !== "either";
    if (first !== "/") return undefined;
    if (second === "/") return settled ? { system: "correspondence", normal, problem: "separator" } : undefined;
    return { system: "correspondence", normal };
  }
  if (issuers.length === 0) return first === "/" ? { system: "normative", normal: `/${code}` } : undefined;
  const side = sideOf(issuer);
  const party = side === "party" || (side === "either" && second === "/" && (first === "-" || isYouthUnion(issuer)));
  const joint = issuers.join("-");
  const laterStraight = later.every((separator) => separator === "-" || separator === ".");
  if (party) {
    const normal = `-${code}/${joint}`;
    if (first === "-" && second === "/" && laterStraight) return { system: "party", normal };
    return { system: "party", normal, problem: first === "/" && second === "-" ? "partyForm" : "separator" };
  }
  const system = code === "VBHN" ? "normative" : "state";
  const normal = `/${code}-${joint}`;
  // UB was the committee's code until 2004: "512/QĐ.UB" is of that time.
  const straight = second === "-" || (second === "." && issuer === "UB");
  if (first !== "/" || !straight || !laterStraight) {
    return { system, normal, problem: first === "-" && second === "/" ? "stateForm" : "separator" };
  }
  return lacksYear(code, issuer) ? { system: "normative", normal, problem: "unreadable" } : { system, normal };
}

/** Decrees and ministers' circulars always carry a year (QPPL-21); which one, only the drafter knows. */
function lacksYear(code: string, issuer: string): boolean {
  return (code === "NĐ" && issuer === "CP") || (code === "TT" && isMinistry(issuer));
}
