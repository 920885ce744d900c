import { once } from "../catalogue/once.ts";
import type { Span } from "../text/span.ts";
import { misspellingsIn } from "./misspelling.ts";
import { oldEncodingIn } from "./old-encoding.ts";
import { hasInitial, isSyllable } from "./syllable.ts";
import { likelySyllables, sameLetters, separated } from "./syllable-repair.ts";
import { usualSyllables } from "./usual-syllables.ts";

/** A word that no Vietnamese syllable is written like. */
export interface SyllableSlip extends Span {
  readonly word: string;
  /** What it may be meant to be, the likeliest first; often nothing. */
  readonly likely: readonly string[];
  /** Whether words run together (“thựchiện”). */
  readonly joined: boolean;
}

const usual = once(() => new Set(usualSyllables));
/** Longer ones are drawn lines and scraps: three syllables of the longest run together are shorter. */
const longestWord = 21;
/** Where so many of a paragraph's words are no syllables it is not Vietnamese, or lost its letters on the way. */
const mostOdd = { words: 3, share: 0.35 };

/**
 * The words of a clean text that are not built like Vietnamese ones, in order. Words without any sign or tone are left alone (“website”, “logo”),
 * and so are names, abbreviations, symbols, file names, and words of foreign origin (“kilômét”, “ôxy”, “café”).
 */
export function syllableSlipsIn(text: string): readonly SyllableSlip[] {
  const found: SyllableSlip[] = [];
  let words = 0;
  let odd = 0;
  let at = 0;
  while (at < text.length) {
    const end = wordEnd(text, at);
    if (end > at) {
      words++;
      if (standsAlone(text, end) && isOdd(text.slice(at, end))) {
        odd++;
        const slip = slipAt(text, at, end);
        if (slip) found.push(slip);
      }
    }
    at = nextWord(text, end);
  }
  if (found.length === 0 || (odd > mostOdd.words && odd > words * mostOdd.share) || oldEncodingIn(text)) return [];
  const known = misspellingsIn(text);
  return found.filter(({ start, end }) => !known.some((other) => other.start < end && start < other.end));
}

/** Whether a word has signs or tones, and no syllable is written so. A letter alone names an item or a letter; “HĐND” has no vowel. */
function isOdd(word: string): boolean {
  if (word.length === 1 || word.length > longestWord || usual().has(word) || !marked.test(word)) return false;
  const small = word.toLowerCase();
  return !isSyllable(small) && withVowel.test(small);
}

function slipAt(text: string, start: number, end: number): SyllableSlip | undefined {
  const word = text.slice(start, end);
  const small = word.toLowerCase();
  const shape = word === small ? "small" : word.length > 1 && word === word.toUpperCase() ? "capitals" : "capital";
  const slip = (likely: readonly string[], joined: boolean): SyllableSlip => ({ start, end, word, likely, joined });
  if (shape === "small") {
    if (!vietnamese.test(small)) return undefined;
    if (vowelGroups(small) > 1) {
      const parts = heavyTone.test(small) ? separated(small) : undefined;
      return parts ? slip([parts], true) : undefined;
    }
    const likely = likelySyllables(small);
    return isForeign(small, likely) ? undefined : slip(likely, false);
  }
  // A name is written as its bearer does; only the first word of a sentence is none, and a heading in capitals.
  if (shape === "capital" && !opensSentence(text, start, end)) return undefined;
  const likely = likelySyllables(small).filter((right) => sameLetters(small, right));
  const inCase = (right: string): string => (shape === "capitals" ? right.toUpperCase() : right.charAt(0).toUpperCase() + right.slice(1));
  return likely.length > 0 ? slip(likely.map(inCase), false) : undefined;
}

const marked = /[^A-Za-z]/;
const withVowel = /[aeiouyàáâãèéêìíòóôõùúýăĩũơưạ-ỹ]/;
/** Only letters of Vietnamese, and those of Telex left over behind a word (“vàf”). */
const vietnamese = /^[a-zàáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵ]+$/;
const heavyTone = /[àảãạằẳẵặầẩẫậèẻẽẹềểễệìỉĩịòỏõọồổỗộờởỡợùủũụừửữựỳỷỹỵ]/;
/** How foreign words end and Vietnamese ones do not. */
const foreignEnd = /(?:[bdđfjklqrsvwxz]|[^n]g|[^cn]h)$/;

/** Whether a word of one vowel group is of another language: few of them have a tone, and none has one but sắc. */
function isForeign(word: string, likely: readonly string[]): boolean {
  if (heavyTone.test(word)) return false;
  return !hasInitial(word) || (foreignEnd.test(word) && likely.length === 0);
}

function vowelGroups(word: string): number {
  return word.match(/[aeiouyà-ãèéêìíòóôõùúýăĩũơưạ-ỹ]+/g)?.length ?? 0;
}

function opensSentence(text: string, start: number, end: number): boolean {
  return /(?:^|[.!?] |^\S{1,6} )$/u.test(text.slice(Math.max(0, start - 8), start)) && /^ [a-zà-ỹđ]/u.test(text.slice(end, end + 2));
}

const letter = /[A-Za-zÀ-ỹ]/;

function isLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 0xc0 && code <= 0x1ef9);
}

function wordEnd(text: string, start: number): number {
  let end = start;
  while (end < text.length && isLetter(text.charCodeAt(end))) end++;
  return end;
}

/** The start of the next word: behind a space, or behind a mark that opens what follows. */
function nextWord(text: string, from: number): number {
  let at = from;
  while (at < text.length) {
    const mark = text.charAt(at);
    at++;
    if (mark === " " || mark === "(" || mark === "“" || mark === '"' || mark === "[") return at;
  }
  return at;
}

/** Whether a word ends where its letters end: “m2”, “kế-hoạch”, “và/hoặc”, “hải.vn” and “ôtô_1” are no words. */
function standsAlone(text: string, end: number): boolean {
  const next = text.charAt(end);
  if (next === "" || next === " ") return true;
  return /[,.;:!?…)”"\]|]/u.test(next) && !/[A-Za-zÀ-ỹ\d]/u.test(text.charAt(end + 1)) && letter.test(text.charAt(end - 1));
}
