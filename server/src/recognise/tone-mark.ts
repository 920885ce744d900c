import type { Span } from "../text/span.ts";

/** A syllable with its tone mark on the wrong vowel, and the same syllable written rightly. */
export interface MisplacedTone extends Span {
  readonly right: string;
}

const tones = "\u0300\u0301\u0309\u0303\u0323";
const marked = (vowel: string): string => {
  const small = [...tones].map((tone) => (vowel + tone).normalize("NFC")).join("");
  return `[${small}${small.toUpperCase()}]`;
};

/**
 * Vowels that never stand so, in either style of tone marks (the-thuc 7.4): the main vowel carries the mark where a consonant or vowel
 * follows it ("họach", "ngòai", "hùynh"), where it has a sign of its own ("đựơc", "tíên", "thúê"), and behind “qu” and “gi" ("qúa", "gíao").
 */
const misplaced = new RegExp(
  [
    `${marked("o")}[aăeAĂE](?=[cmnptiyCMNPTIY])`,
    `${marked("u")}[yY](?=[nptcNPTC])`,
    `${marked("u")}(?:[yY]?[êÊ]|[âôơÂÔƠ])`,
    `${marked("ư")}[ơƠ]`,
    `${marked("i")}[êÊ]`,
    `${marked("y")}[êÊ]`,
    `(?<=[qQ])${marked("u")}[aeiyAEIY]`,
    `(?<=[gG])${marked("i")}[aeouAEOUăâôơưĂÂÔƠƯ]`,
  ].join("|"),
  "gu",
);
/**
 * Open syllables whose last vowel only glides ("vơí", "ngaỳ", "cuả", "nghiã"): the one before it is the main vowel. Behind “qu” and “gi” the last
 * vowel is the main one ("quá", "giá", "quí"); "hoá" and "thuý" are the new style.
 */
const onGlide = new RegExp(
  [
    `(?:[aăâeêoôơưAĂÂEÊOÔƠƯ]|(?<![gG])[iI]|(?<![qQ])[uU])(?:${marked("u")})`,
    `(?:[aâoôơưAÂOÔƠƯ]|(?<![qQ])[uU])(?:${marked("i")})`,
    `[aâAÂ]${marked("y")}`,
    `[aeAE]${marked("o")}`,
    `(?:[ưƯ]|(?<![gG])[iI]|(?<![qQ])[uU])${marked("a")}`,
  ]
    .map((pair) => `${pair}(?![A-Za-zÀ-ỹ])`)
    .join("|"),
  "gu",
);
const toneMark = /[\u0300\u0301\u0303\u0309\u0323]/gu;

/** A marked o, u, ư, i or y before another vowel: most such pairs are right ("của", "mùa"), and a text has few of them. */
const pair = new RegExp(
  `[${["o", "u", "ư", "i", "y"].map((vowel) => marked(vowel).slice(1, -1)).join("")}][aăâeêiouôơưyAĂÂEÊIOUÔƠƯY]`,
  "u",
);

/** The syllables of a clean text whose tone mark is on the wrong vowel, in order. */
export function misplacedTonesIn(text: string): readonly MisplacedTone[] {
  const before = pair.test(text) ? movedIn(text, misplaced, onLastVowel) : [];
  const behind = movedIn(text, onGlide, onFirstVowel);
  return behind.length === 0 ? before : [...before, ...behind].sort((one, other) => one.start - other.start);
}

function movedIn(text: string, pattern: RegExp, moved: (vowels: string) => string): readonly MisplacedTone[] {
  return [...text.matchAll(pattern)].flatMap(({ 0: vowels, index }) => {
    const [start, end] = syllableAround(text, index, index + vowels.length);
    const right = text.slice(start, index) + moved(vowels) + text.slice(index + vowels.length, end);
    return isNative(text.slice(start, end)) ? [{ start, end, right }] : [];
  });
}

function onFirstVowel(vowels: string): string {
  const [tone = ""] = vowels.normalize("NFD").match(toneMark) ?? [];
  const bare = vowels.normalize("NFD").replace(toneMark, "").normalize("NFC");
  return (bare.charAt(0) + tone + bare.slice(1)).normalize("NFC");
}

function onLastVowel(vowels: string): string {
  const [tone = ""] = vowels.normalize("NFD").match(toneMark) ?? [];
  const bare = vowels.normalize("NFD").replace(toneMark, "").normalize("NFC");
  return (bare + tone).normalize("NFC");
}

/** One syllable has one tone, and at most three letters behind its first vowels: foreign names ("García") are left alone. */
function isNative(syllable: string): boolean {
  const bare = syllable.normalize("NFD");
  return bare.match(toneMark)?.length === 1 && /^[^aeiouy]{0,3}[aeiouy][^bdfjkqrsvwxz]*$/iu.test(bare) && syllable.length <= 7;
}

const letter = /[A-Za-zÀ-ỹ]/;

function syllableAround(text: string, from: number, to: number): readonly [number, number] {
  let [start, end] = [from, to];
  while (start > 0 && letter.test(text.charAt(start - 1))) start--;
  while (end < text.length && letter.test(text.charAt(end))) end++;
  return [start, end];
}
