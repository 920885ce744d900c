import type { Span } from "../text/span.ts";

/**
 * Words that may be written in two ways, of which a plan should keep one (PRAC-6, PRAC-20, PRAC-21, PRAC-23, PRAC-25, PRAC-27, PRAC-28,
 * PRAC-42, ND30-II-9.1, 9.2).
 */
export type VariantFamily = "tone" | "yearly" | "ensure" | "y" | "term" | "quarter" | "period" | "units" | "quote" | "dash";

/** One such place: which way it is written, and how the other way is. */
export interface Variant extends Span {
  readonly family: VariantFamily;
  readonly form: "first" | "second";
  readonly other: string;
}

const toneOfOld = /(?<!q)(?:[òóỏõọ][ae]|[ùúủũụ]y)(?![A-Za-zÀ-ỹ])/giu;
const toneOfNew = /(?<!q)(?:o[àáảãạèéẻẽẹ]|u[ỳýỷỹỵ])(?![A-Za-zÀ-ỹ])/giu;
const yearly = /(?<![A-Za-zÀ-ỹ])(hằng|hàng)(?= (?:năm|quý|tháng|tuần|ngày)(?![A-Za-zÀ-ỹ]))/giu;
/** Syllables of one consonant and i or y; names (“Mỹ”, “Lý”) are written as their bearers do. */
const iOrY =
  /(?<![A-Za-zÀ-ỹ])(?:k[ỹĩ](?= (?:thuật|năng|sư))|k[ỷỉ](?= (?:luật|niệm))|l[ýí](?= (?:luận|do|lịch))|qu[ýí](?= (?:I|II|III|IV|\d)(?![A-Za-zÀ-ỹ]))|công t[yi])(?![A-Za-zÀ-ỹ])/giu;
const isY = /[yýỳỷỹỵ]$/iu;
/** “khóa XI” of a congress or committee; at the start of a sentence the capital says nothing. */
const term = /(?<=[^.:;|(“"-] )(?<=\S )[Kk]h(?:óa|oá)(?= [IVX]{1,6}(?![A-Za-zÀ-ỹ]))/gu;
const quarter = /(?<=(?<![A-Za-zÀ-ỹ])quý )(?:IV|I{1,3}|[1-4])(?=[,.;/) ]|$)(?! (?:tháng|ngày|năm (?:đầu|cuối)))/giu;
/** Years of a period with and without spaces about the hyphen. */
const period = /(?<=(?:giai đoạn|thời kỳ|nhiệm kỳ) )(?:19|20)\d\d(?: - |-)(?:19|20)\d\d(?!\d)/giu;
/** The marks of a quotation within a paragraph; “5"” is five inches. */
const curly = /“[^“”"]*”/gu;
const straight = /(?<=^|[ (])"[^“”" ](?:[^“”"]*[^“”" ])?"(?![A-Za-zÀ-ỹ\d])/gu;
/** A hyphen or dash with spaces between two words; not the head of an item, and not in a symbol (“15/KH – UBND”). */
const dash = /(?<=[a-zà-ỹ%)”] )[-–](?= [A-Za-zÀ-ỹ“(])/gu;
const ensure = /(?<![A-Za-zÀ-ỹ])(bảo đảm|đảm bảo)(?![A-Za-zÀ-ỹ])/giu;

/** The places of a clean text that may be written in two ways, in no order. */
export function variantsIn(text: string): readonly Variant[] {
  return [
    ...found(text, toneOfOld, "tone", () => "first", moved),
    ...found(text, toneOfNew, "tone", () => "second", moved),
    ...found(text, yearly, "yearly", (word) => (/^hằng/iu.test(word) ? "first" : "second"), swapped({ ằ: "à", à: "ằ", Ằ: "À", À: "Ằ" })),
    ...found(text, ensure, "ensure", (word) => (/^bảo/iu.test(word) ? "first" : "second"), turned),
    ...found(text, iOrY, "y", (word) => (isY.test(word) ? "first" : "second"), swapped(iAndY)),
    ...found(text, term, "term", (word) => (word.startsWith("k") ? "first" : "second"), swapped({ k: "K", K: "k" })),
    ...found(text, quarter, "quarter", (word) => (/\d/u.test(word) ? "second" : "first"), otherNumeral),
    ...quoteMarks(text, curly, "first", ['"', '"']),
    ...quoteMarks(text, straight, "second", ["“", "”"]),
    ...found(text, dash, "dash", (mark) => (mark === "-" ? "first" : "second"), swapped({ "-": "–", "–": "-" })),
    ...found(text, period, "period", (years) => (years.includes(" ") ? "second" : "first"), otherSpacing),
  ];
}

function found(
  text: string,
  pattern: RegExp,
  family: VariantFamily,
  formOf: (word: string) => Variant["form"],
  otherOf: (word: string) => string,
): readonly Variant[] {
  return [...text.matchAll(pattern)].map(({ 0: word, index }) => ({
    start: index,
    end: index + word.length,
    family,
    form: formOf(word),
    other: otherOf(word),
  }));
}

/** Both marks of each quotation: they change together. */
function quoteMarks(
  text: string,
  pattern: RegExp,
  form: Variant["form"],
  [opening, closing]: readonly [string, string],
): readonly Variant[] {
  if (!text.includes(form === "first" ? "“" : '"')) return [];
  return [...text.matchAll(pattern)].flatMap(({ 0: words, index }) => {
    const end = index + words.length;
    return [
      { start: index, end: index + 1, family: "quote", form, other: opening },
      { start: end - 1, end, family: "quote", form, other: closing },
    ];
  });
}

/** The tone mark on the other of two vowels: “óa” and “oá”. */
function moved(pair: string): string {
  const [first = "", second = ""] = pair;
  const [tone] = /[\u0300\u0301\u0303\u0309\u0323]/u.exec(pair.normalize("NFD")) ?? [""];
  const bare = (letter: string): string => letter.normalize("NFD").replace(/[\u0300\u0301\u0303\u0309\u0323]/u, "");
  const onFirst = first.normalize("NFD").includes(tone);
  return (onFirst ? bare(first) + bare(second) + tone : bare(first) + tone + bare(second)).normalize("NFC");
}

function swapped(letters: Readonly<Record<string, string>>): (word: string) => string {
  return (word) => [...word].map((letter) => letters[letter] ?? letter).join("");
}

/** “Bảo đảm” and “Đảm bảo”, with the capital where it was. */
function turned(words: string): string {
  const [first = "", second = ""] = words.split(" ");
  if (words === words.toUpperCase()) return `${second} ${first}`;
  const capital = first.charAt(0) !== first.charAt(0).toLowerCase();
  return capital ? `${second.charAt(0).toUpperCase()}${second.slice(1)} ${first.toLowerCase()}` : `${second} ${first}`;
}

const iAndY: Readonly<Record<string, string>> = Object.fromEntries(
  [..."iíìỉĩịIÍÌỈĨỊ"].flatMap((i, index) => {
    const y = [..."yýỳỷỹỵYÝỲỶỸỴ"][index] ?? "";
    return [
      [i, y],
      [y, i],
    ];
  }),
);

const numerals = ["I", "II", "III", "IV"];

function otherNumeral(numeral: string): string {
  return /\d/u.test(numeral) ? (numerals[Number(numeral) - 1] ?? numeral) : String(numerals.indexOf(numeral.toUpperCase()) + 1);
}

function otherSpacing(years: string): string {
  return years.includes(" ") ? years.replaceAll(" ", "") : years.replace("-", " - ");
}
