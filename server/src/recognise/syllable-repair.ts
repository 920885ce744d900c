import { once } from "../catalogue/once.ts";
import { unaccent } from "../text/fold.ts";
import { usualSyllables } from "./usual-syllables.ts";

/** More right words than this for one wrong one: nobody knows which was meant. */
const mostOffered = 3;
const tones = /[\u0300\u0301\u0303\u0309\u0323]/g;

/** A syllable taken apart: its letters with their signs, and its tone. */
interface Parts {
  readonly letters: string;
  readonly tone: string;
}

function partsOf(word: string): Parts {
  const apart = word.normalize("NFD");
  return { letters: apart.replace(tones, "").normalize("NFC"), tone: apart.match(tones)?.at(-1) ?? "" };
}

/** Usual syllables, by their plain letters ("được" by "duoc"), and by their letters with one left out. */
const tables = once(() => {
  const byPlain = new Map<string, string[]>();
  const byShorter = new Map<string, string[]>();
  const add = (table: Map<string, string[]>, key: string, word: string): void => {
    const words = table.get(key);
    if (words) words.push(word);
    else table.set(key, [word]);
  };
  for (const word of usualSyllables) {
    add(byPlain, unaccent(word), word);
    const { letters } = partsOf(word);
    add(byShorter, letters, word);
    for (const shorter of shortened(letters)) add(byShorter, shorter, word);
  }
  return { usual: new Set(usualSyllables), byPlain, byShorter };
});

function shortened(letters: string): readonly string[] {
  return [...new Set([...letters].map((_, at) => letters.slice(0, at) + letters.slice(at + 1)))];
}

/**
 * The usual syllables that a word in small letters may be meant to be: those of the same plain letters with the fewest other signs and tones
 * ("đuợc", "viêc", "thưc"), else those that one letter more, less or elsewhere leads to ("ngiên", "nghành", "khôgn"); none where there are many.
 */
export function likelySyllables(word: string): readonly string[] {
  const { byPlain } = tables();
  const own = partsOf(word);
  const sameLetters = nearest(byPlain.get(unaccent(word)) ?? [], (right) => signsApart(own, partsOf(right)));
  const found = sameLetters.length > 0 ? sameLetters : oneLetterApart(own);
  return found.length > mostOffered ? [] : found;
}

/** The usual syllables of the same tone that one letter more or less leads to, or two changed about; else those with one other letter. */
function oneLetterApart({ letters, tone }: Parts): readonly string[] {
  const { byShorter } = tables();
  const near = [...new Set([letters, ...shortened(letters)].flatMap((key) => byShorter.get(key) ?? []))]
    .map((word) => ({ word, parts: partsOf(word) }))
    .filter(({ parts }) => parts.tone === tone);
  const moved = near.filter(({ parts }) => isSlipOfTyping(letters, parts.letters));
  const other = near.filter(({ parts }) => parts.letters.length === letters.length);
  return (moved.length > 0 ? moved : other.filter(({ parts }) => differAt(letters, parts.letters) === 1)).map(({ word }) => word);
}

/** Whether two words differ in signs and tones only. */
export function sameLetters(one: string, other: string): boolean {
  return unaccent(one) === unaccent(other);
}

function nearest(words: readonly string[], distance: (word: string) => number): readonly string[] {
  const distances = words.map(distance);
  const least = Math.min(...distances);
  return least > 2 ? [] : words.filter((_, at) => distances[at] === least);
}

function signsApart(one: Parts, other: Parts): number {
  return (one.tone === other.tone ? 0 : 1) + differAt(one.letters, other.letters);
}

/** At how many places two words of one length have other letters. */
function differAt(one: string, other: string): number {
  return [...one].filter((letter, at) => letter !== other.charAt(at)).length;
}

/** One letter more or less, or two letters beside one another changed about. */
function isSlipOfTyping(one: string, other: string): boolean {
  if (one.length !== other.length) return true;
  const at = [...one].findIndex((letter, index) => letter !== other.charAt(index));
  return one.slice(at, at + 2) === other.charAt(at + 1) + other.charAt(at) && one.slice(at + 2) === other.slice(at + 2);
}

const longestSyllable = 7;

/**
 * Two or three usual syllables that run together, with spaces between ("thựchiện" → "thực hiện"); undefined where the word is no such thing, or
 * may be cut in two ways.
 */
export function separated(word: string): string | undefined {
  const [fewest, next] = [...cuts(word, 3)].sort((one, other) => one.length - other.length);
  return fewest && fewest.length > 1 && fewest.length !== next?.length ? fewest.join(" ") : undefined;
}

function cuts(word: string, most: number): readonly string[][] {
  const { usual } = tables();
  const found: string[][] = usual.has(word) ? [[word]] : [];
  if (most === 1) return found;
  for (let length = 1; length < Math.min(word.length, longestSyllable + 1); length++) {
    const first = word.slice(0, length);
    if (usual.has(first)) for (const rest of cuts(word.slice(length), most - 1)) found.push([first, ...rest]);
  }
  return found;
}
