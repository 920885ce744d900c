import { isUpperCase } from "./fold.ts";
import type { Span } from "./span.ts";

/** The number, letter or mark that opens an item: "II.", "1.", "1.1.", "a)", "-", "Điều 3.", "Phần thứ nhất". */
export interface Marker extends Span {
  readonly style: "keyword" | "roman" | "upper" | "arabic" | "decimal" | "letter" | "bullet";
  /** As written, without punctuation. */
  readonly label: string;
  /** For keywords: the word in its usual case ("Phần", "Chương", "Mục", "Tiểu mục", "Điều", "Bước", "Giai đoạn", "Đợt"). */
  readonly keyword?: string;
  /** Position among its sisters: 2 for "II", "2", "b"; 3 for "1.3"; undefined for bullets and unreadable numbers. */
  readonly ordinal?: number;
  /** For decimals: the numbers before the last one ("1.3" → "1"). */
  readonly prefix?: string;
  /** What stands after the label: ".", ")", "/", "-", ":", "" … */
  readonly punctuation: string;
  /** Offset in the clean text where the words after the marker begin. */
  readonly contentStart: number;
}

/** Letters of points in their order (ND30-I-2.6.dd6): đ after d, g after e; no f, j, w, z and no ă â ê ô ơ ư. */
export const pointLetters = "abcdđeghiklmnopqrstuvxy";

const romanNumeral = "(?:X{1,3}(?:IX|IV|V?I{0,3})|IX|IV|VI{0,3}|I{1,3})";
const keywordAt = new RegExp(
  `^((phần|chương|tiểu mục|mục|điều|bước|giai đoạn|đợt)\\s+(thứ\\s+[A-Za-zÀ-ỹ]+|một|hai|ba|bốn|năm|${romanNumeral}|\\d{1,3}[a-zđ]?))(?![A-Za-zÀ-ỹ\\p{N}])\\s*([.:)/-]?)\\s*`,
  "iu",
);
const opensText = String.raw`\s*(?=[A-Za-zÀ-ỹ“"'‘(\[]|$)|\s+(?=\d)`;
// "V/v …", "57/QyĐ-UBND" and "30/ 4" are no markers: a slash must be followed by a space and a word, or a whole capitalised word.
const slash = String.raw`/(?=\s+\D|\s*$|\p{Lu}\p{Ll}+\s|\p{Lu}{2,}\s)`;
// The Party writes "1- Quán triệt", "1.1- Tổ chức", "a- Rà soát".
const dash = String.raw`[-–](?=\s+\p{Lu})`;
const romanAt = new RegExp(String.raw`^(${romanNumeral})\s?([):]|\.(?!\p{Ll})|${slash}|[-–](?=\s|\p{Lu}{2}))(?:${opensText})`, "u");
// Letters after N open no part: "P. TRƯỞNG PHÒNG", "T. Nguyễn" and "Q. CHỦ TỊCH" are titles and names.
const upperAt = new RegExp(String.raw`^([A-EGHK-NĐ])(?:\s(?=[.)]))?([.)]|${slash}|${dash})\s*(?=[\p{Lu}“"(])`, "u");
const decimalAt = new RegExp(
  String.raw`^((?:\d{1,2}|${romanNumeral})(?:\.\d{1,2}){1,3})(?:([.)]|${slash}|\s?${dash})(?:${opensText})|(:)?\s+(?=[\p{Lu}“"(])|(?=\p{Lu})|$)`,
  "u",
);
const arabicAt = new RegExp(String.raw`^(\(?)(\d{1,2}[a-zđ]?)\s?(\.(?!\d)|\)|${slash}|${dash})(?:${opensText})`, "u");
// "a)", "a1)", "a.1)", "(a)", and the small numerals of lists in parentheses: "(ii)".
const letterAt = new RegExp(String.raw`^(\(?)([a-zđ](?:\.?\d{1,2})?)\s?(\)|[./](?=\s|\p{Lu})|${dash})\s*(?=\S|$)`, "u");
const smallNumeralAt = /^(\()(i{1,3}|iv|vi{0,3}|ix|x)(\))\s*(?=\S|$)/u;
// Word writes "o" for its second bullet, and its symbol fonts' bullets come out as private characters.
const bulletAt = /^([-–—−+*•·●○▪■◦►▶➢➤❖✓✔‣∙⁃→\uf000-\uf0ff]|o(?=\s))\s*(?=[A-Za-zÀ-ỹ\p{N}“"'‘(…[<>≤≥~«]|$)/u;
const numberOrCapital = /^[\p{Lu}\d]/u;

const romanValues: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10 };
const ordinals = ["nhất", "hai", "ba", "tư", "năm", "sáu", "bảy", "tám", "chín", "mười"];
const cardinals = ["một", "hai", "ba", "bốn", "năm"];
const keywordNames: Readonly<Record<string, string>> = {
  phần: "Phần",
  chương: "Chương",
  mục: "Mục",
  "tiểu mục": "Tiểu mục",
  điều: "Điều",
  bước: "Bước",
  "giai đoạn": "Giai đoạn",
  đợt: "Đợt",
};
const steps: ReadonlySet<string> = new Set(["Bước", "Giai đoạn", "Đợt"]);

/** "Bước 1.", "Giai đoạn 2:", "Đợt 1:": steps of a task, of which the decree says nothing. */
export function isStep({ keyword }: Marker): boolean {
  return keyword !== undefined && steps.has(keyword);
}

/** The number a Roman numeral up to XXXIX stands for. */
export function romanToNumber(numeral: string): number {
  const values = [...numeral].map((letter) => romanValues[letter] ?? 0);
  return values.reduce((sum, value, index) => sum + (value < (values[index + 1] ?? 0) ? -value : value), 0);
}

/** Reads the marker at the start of a line's clean text, or gives undefined. Spans count in that text. */
export function readMarker(text: string): Marker | undefined {
  const first = text.charAt(0);
  if (numberOrCapital.test(first)) {
    return readKeyword(text) ?? readRoman(text) ?? readUpper(text) ?? readDecimal(text) ?? readArabic(text);
  }
  if (first === "(") return readArabic(text) ?? readLetter(text);
  return readBullet(text) ?? readLetter(text);
}

function build(match: RegExpExecArray, rest: Omit<Marker, "start" | "end" | "contentStart">): Marker {
  return { start: 0, end: match[0].trimEnd().length, contentStart: match[0].length, ...rest };
}

function readKeyword(text: string): Marker | undefined {
  const match = keywordAt.exec(text);
  if (!match) return undefined;
  const [whole, label = "", word = "", number = "", punctuation = ""] = match;
  const keyword = keywordNames[word.toLowerCase()] ?? word;
  const rest = text.slice(whole.length);
  // "Mục 3 Kế hoạch này …", "Điều 5 Luật …" open running text, "Mục 1" and "Mục 1. PHẠM VI" a part.
  if (steps.has(keyword) && (punctuation === "" || rest === "")) return undefined;
  const titled =
    rest === "" || punctuation !== "" || ((keyword === "Phần" || keyword === "Chương") && /^\p{Lu}/u.test(rest)) || isUpperCase(rest);
  if (!titled) return undefined;
  const ordinal = keywordOrdinal(number);
  return build(match, { style: "keyword", label, keyword, punctuation, ...(ordinal === undefined ? {} : { ordinal }) });
}

function keywordOrdinal(number: string): number | undefined {
  if (/^\d/.test(number)) return Number.parseInt(number, 10);
  const plain = cardinals.indexOf(number.toLowerCase());
  if (plain >= 0) return plain + 1;
  const spelled = /^thứ\s+(.+)$/iu.exec(number)?.[1]?.toLowerCase();
  if (spelled === undefined) return romanToNumber(number.toUpperCase());
  const index = ordinals.indexOf(spelled);
  return index < 0 ? undefined : index + 1;
}

function readRoman(text: string): Marker | undefined {
  const match = romanAt.exec(text);
  if (!match) return undefined;
  const [, label = "", punctuation = ""] = match;
  return build(match, { style: "roman", label, ordinal: romanToNumber(label), punctuation });
}

/** "A. MỤC ĐÍCH" opens a part. */
function readUpper(text: string): Marker | undefined {
  const match = upperAt.exec(text);
  if (!match) return undefined;
  const [, label = "", punctuation = ""] = match;
  return build(match, { style: "upper", label, ordinal: pointLetters.indexOf(label.toLowerCase()) + 1, punctuation });
}

function readDecimal(text: string): Marker | undefined {
  const match = decimalAt.exec(text);
  if (!match) return undefined;
  const [, label = "", punctuation, colon] = match;
  const cut = label.lastIndexOf(".");
  // "8.00 Đón tiếp đại biểu" tells the time.
  if (/\.0/.test(label)) return undefined;
  return build(match, {
    style: "decimal",
    label,
    ordinal: Number(label.slice(cut + 1)),
    prefix: label.slice(0, cut),
    punctuation: punctuation ?? colon ?? "",
  });
}

function readArabic(text: string): Marker | undefined {
  const match = arabicAt.exec(text);
  if (!match) return undefined;
  const [, open = "", label = "", punctuation = ""] = match;
  if (open !== "" && punctuation !== ")") return undefined;
  return build(match, { style: "arabic", label, ordinal: Number.parseInt(label, 10), punctuation: open + punctuation });
}

function readLetter(text: string): Marker | undefined {
  const numeral = smallNumeralAt.exec(text);
  const match = numeral ?? letterAt.exec(text);
  if (!match) return undefined;
  const [, open = "", label = "", punctuation = ""] = match;
  if (open !== "" && punctuation !== ")") return undefined;
  const index = label.length === 1 && !numeral ? pointLetters.indexOf(label) : -1;
  return build(match, { style: "letter", label, punctuation: open + punctuation, ...(index < 0 ? {} : { ordinal: index + 1 }) });
}

function readBullet(text: string): Marker | undefined {
  const match = bulletAt.exec(text);
  return match ? build(match, { style: "bullet", label: match[1] ?? "", punctuation: "" }) : undefined;
}
