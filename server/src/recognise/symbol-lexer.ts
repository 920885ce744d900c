import type { SymbolProblem } from "./citation.ts";
import { readTypeCode } from "./document-type.ts";
import { isKnownIssuer, readIssuerCode, sideOf } from "./issuer-code.ts";

/** The pieces of a symbol, look-alike characters already replaced. */
export interface LexedSymbol {
  readonly start: number;
  readonly end: number;
  /** Empty in a draft. */
  readonly number: string;
  readonly year?: string;
  /** The year stands behind the type, where a Party symbol has none: "20-NQ/2012/TW". */
  readonly yearInside: boolean;
  /** One before each piece after the number: "/", "-", "//" … or "" where there is none. */
  readonly separators: readonly string[];
  readonly tokens: readonly string[];
  /** "/nb" (internal), or nothing. */
  readonly suffix: string;
  /** QH-15, QH 15: the term torn from its body. */
  readonly brokenTerm: boolean;
  readonly problems: readonly SymbolProblem[];
}

const dashes = "\u2010-\u2015\u2212";
const slashes = "\u2215\u2044";
const separator = `[/\\-${dashes}${slashes}]{1,2}`;
/** Eth and African D for Đ, and the Cyrillic capitals that look Latin (PRAC-42). */
const lookAlikes: ReadonlyMap<string, string> = new Map([
  ["\u00D0", "Đ"],
  ["\u0189", "Đ"],
  ["\u00F0", "đ"],
  ["\u0410", "A"],
  ["\u0412", "B"],
  ["\u0415", "E"],
  ["\u041A", "K"],
  ["\u041C", "M"],
  ["\u041D", "H"],
  ["\u041E", "O"],
  ["\u0420", "P"],
  ["\u0421", "C"],
  ["\u0422", "T"],
  ["\u0425", "X"],
]);
const strange = [...lookAlikes.keys()].join("");
const lookAlike = new RegExp(`[${strange}]`, "gu");
/** "Ư" stands in UBTƯMTTQVN, "TƯ". */
const capital = `A-ZĐƯ${strange}`;
/** 66.16 (numbers of 2025 and later), also as a slip 66-16; 36A, and the small letter of 30c/NQ-CP. */
const number = `\\d{1,2}\\.\\d{1,3}|\\d{1,2}-\\d{1,3}(?=/20\\d\\d/NQ)|\\d{1,5}(?:[A-ZĐ](?![A-Za-zÀ-ỹ\\d])|[a-eđ](?= ?[/-]))?`;

/** Where a symbol may start: a number, then a separator and a capital or a year, or a code right behind it. */
export const symbolHeads = new RegExp(
  `(?<![A-Za-zÀ-ỹ\\d]|\\d[.,:]|[/&@_=%+]|[A-Za-zÀ-ỹ\\d]-)(?:${number})(?= ?${separator} ?(?:[${capital}]|[12]\\d)|[A-ZĐ]{2}| [A-ZĐ]{2}[\\p{Lu}]{0,4} ?${separator})`,
  "gu",
);

const numberHere = new RegExp(number, "uy");
const yearHere = new RegExp(` ?${separator} ?[12][09O][0-9OSIlZB]{2}(?= ?${separator})`, "uy");
const yearInsideHere = /\/(?:19|20)\d\d(?=\/[A-ZĐ])/uy;
/** "UBND.VX": some offices set the unit off with a point, as older ones did the body ("QĐ.UB", "QĐ.TTg"); "UBND. Các sở" ends a sentence. */
const separatorHere = new RegExp(` ?${separator} ?|\\.(?=(?:[${capital}]{2,10}|TTg)(?![A-Za-zÀ-ỹ\\d]))|`, "uy");
const tokenHere = new RegExp(`[${capital}](?:[a-zđ&${capital}]|\\d{1,3}(?!\\d)){0,24}(?![A-Za-zÀ-ỹ\\p{M}\\d])`, "uy");
const termHere = /[ -]?\d{1,2}(?![A-Za-zÀ-ỹ\d/])/uy;
const internalHere = / ?\/ ?nb(?![A-Za-zÀ-ỹ\d])/uy;

/** Cuts the symbol at `offset` into pieces; undefined when nothing there has a symbol's shape. */
export function lexSymbol(text: string, offset: number): LexedSymbol | undefined {
  const problems = new Set<SymbolProblem>();
  const separators: string[] = [];
  const tokens: string[] = [];
  const draft = take(numberHere, text, offset) === undefined;
  const written = draft ? "" : (take(numberHere, text, offset) ?? "");
  if (written.includes("-")) problems.add("separator");
  let at = offset + written.length;
  const yearPart = take(yearHere, text, at);
  let year = yearPart?.slice(-4);
  let yearInside = false;
  if (yearPart !== undefined) {
    separators.push(noteSeparator(yearPart.slice(0, -4), problems));
    at += yearPart.length;
  }
  let brokenTerm = false;
  while (tokens.length < 8) {
    const gap = take(separatorHere, text, at) ?? "";
    const space = gap === "" && tokens.length === 0 && text[at] === " " ? " " : "";
    const token = take(tokenHere, text, at + gap.length + space.length);
    if (token === undefined || !continues(token, gap + space, tokens, draft ? "" : written)) break;
    separators.push(noteSeparator(gap + space, problems));
    tokens.push(noteLetters(token, problems));
    at += gap.length + space.length + token.length;
    const inside = tokens.length === 1 && separators[0] === "-" && year === undefined ? take(yearInsideHere, text, at) : undefined;
    if (inside !== undefined) {
      year = inside.slice(1);
      yearInside = true;
      at += inside.length;
    }
    if (/^(?:QH|UBTVQH)$/.test(token)) {
      const term = take(termHere, text, at);
      if (term === undefined) break;
      tokens[tokens.length - 1] += term.replace(/\D/g, "");
      at += term.length;
      brokenTerm = /\D/.test(term);
    }
  }
  if (tokens.length === 0) return undefined;
  const internal = take(internalHere, text, at) ?? "";
  if (internal.includes(" ")) problems.add("space");
  return {
    start: offset,
    end: at + internal.length,
    number: written.replace("-", "."),
    ...(year !== undefined && { year }),
    yearInside,
    separators,
    tokens,
    suffix: internal === "" ? "" : "/nb",
    brokenTerm,
    problems: [...problems],
  };
}

function take(pattern: RegExp, text: string, at: number): string | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0];
}

/** The separator without its spaces, in ASCII; what was wrong with it is noted. */
function noteSeparator(gap: string, problems: Set<SymbolProblem>): string {
  if (gap.includes(" ")) problems.add("space");
  const ascii = gap.replace(new RegExp(`[${dashes}]`, "gu"), "-").replace(new RegExp(`[${slashes}]`, "gu"), "/");
  if (ascii !== gap) problems.add("dash");
  return ascii.replaceAll(" ", "");
}

function noteLetters(token: string, problems: Set<SymbolProblem>): string {
  const latin = token.replace(lookAlike, (c) => lookAlikes.get(c) ?? c);
  if (latin !== token) problems.add("letter");
  return latin;
}

/** Whether the next token still belongs to the symbol: "KH- UBND" does, "QĐ-UBND - Kế hoạch" and "QĐ-UBND/2020" do not. */
function continues(token: string, gap: string, before: readonly string[], written: string): boolean {
  const [first] = before;
  const type = readTypeCode(first ?? token);
  const lower = token.replace(/[^a-zđ]/gu, "").length;
  const capitals = token.replace(/[^\p{Lu}]/gu, "").length;
  // "Ctr" is a slip for CTr, "Kon" or "Trung" is a word.
  if ((lower > 2 || capitals < lower) && (first !== undefined || type === undefined)) return false;
  const bare = gap.trim() === "";
  if (gap === ".") {
    if (before.length === 1 && type !== undefined) return isKnownIssuer(token);
    return first !== undefined && isKnownIssuer(before.at(-1) ?? "") && !isKnownIssuer(token);
  }
  if (first === undefined) return bare ? written !== "" && type !== undefined && type.problem === undefined : true;
  if (bare) return false;
  if (before.length === 1) return !gap.includes(" ") || capitals > 1 || readIssuerCode(token).problem !== undefined;
  // After type and issuer only units and joint issuers follow, tight and with hyphens.
  if (gap.includes(" ")) return first === "TTLT" && isKnownIssuer(token);
  return !gap.includes("/") || (sideOf(before[1] ?? "") === "party" && sideOf(token) === "party");
}
