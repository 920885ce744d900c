import type { Span } from "../text/span.ts";

/** Words that may be written in two ways, of which a plan should keep one (PRAC-20, PRAC-21, PRAC-23, PRAC-25, ND30-II-9.1). */
export type VariantFamily = "tone" | "yearly" | "ensure";

/** One such place: which way it is written, and how the other way is. */
export interface Variant extends Span {
  readonly family: VariantFamily;
  readonly form: "first" | "second";
  readonly other: string;
}

const toneOfOld = /(?<!q)(?:[òóỏõọ][ae]|[ùúủũụ]y)(?![A-Za-zÀ-ỹ])/giu;
const toneOfNew = /(?<!q)(?:o[àáảãạèéẻẽẹ]|u[ỳýỷỹỵ])(?![A-Za-zÀ-ỹ])/giu;
const yearly = /(?<![A-Za-zÀ-ỹ])(hằng|hàng)(?= (?:năm|quý|tháng|tuần|ngày)(?![A-Za-zÀ-ỹ]))/giu;
const ensure = /(?<![A-Za-zÀ-ỹ])(bảo đảm|đảm bảo)(?![A-Za-zÀ-ỹ])/giu;

/** The places of a clean text that may be written in two ways, in no order. */
export function variantsIn(text: string): readonly Variant[] {
  return [
    ...found(text, toneOfOld, "tone", () => "first", moved),
    ...found(text, toneOfNew, "tone", () => "second", moved),
    ...found(text, yearly, "yearly", (word) => (/^hằng/iu.test(word) ? "first" : "second"), swapped({ ằ: "à", à: "ằ", Ằ: "À", À: "Ằ" })),
    ...found(text, ensure, "ensure", (word) => (/^bảo/iu.test(word) ? "first" : "second"), turned),
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
