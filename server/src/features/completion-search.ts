import { fold, isUpperCase, unaccent } from "../text/fold.ts";
import type { Phrase } from "./completion-typing.ts";

/** A name as it is looked for. */
export interface SearchKeys {
  /** Its spellings, word by word without accents. */
  readonly spellings: readonly { readonly plain: readonly string[]; readonly folded: readonly string[] }[];
  /** Its initials and codes: "skhvcn", "skhcn". */
  readonly initials: readonly string[];
}

/** How a name was found: its words as typed, or its initials. */
export type Found = "words" | "initials";

const separators = /[\s,–-]+/u;

export function searchKeys(spellings: readonly string[], codes: readonly string[] = []): SearchKeys {
  const words = spellings.map((name) => name.split(separators).filter((word) => word !== ""));
  const initials = words.flatMap((name) => (name.length < 2 ? [] : [initialsOf(name), initialsOf(name.filter((word) => word !== "và"))]));
  return {
    spellings: words
      .filter((name) => name.length > 1 || !isUpperCase(name[0] ?? ""))
      .map((name) => ({ plain: name.map(unaccent), folded: name.map(fold) })),
    initials: [...new Set([...initials, ...codes.map(compact), ...spellings.filter((name) => !name.includes(" ")).map(compact)])],
  };
}

function initialsOf(words: readonly string[]): string {
  return words.map((word) => unaccent(word).charAt(0)).join("");
}

function compact(code: string): string {
  return unaccent(code).replace(/[^a-z\d]/g, "");
}

/** Whether a phrase is the beginning of a name. Small letters with accents have to be the name's own: prose is typed so. */
export function finds({ spellings, initials }: SearchKeys, phrase: Phrase): Found | undefined {
  const { words, text } = phrase;
  const first = words[0];
  if (first === undefined) return undefined;
  const plain = words.map(unaccent);
  const exact = startsSmall(text);
  const open = !text.endsWith(" ");
  const begins = spellings.some((name) => {
    if (plain.length > name.plain.length) return false;
    return plain.every((word, index) => {
      const last = open && index === plain.length - 1;
      const meant = name.plain[index] ?? "";
      if (!(last ? meant.startsWith(word) : meant === word)) return false;
      const written = fold(words[index] ?? "");
      return !exact || written === word || (last ? (name.folded[index] ?? "").startsWith(written) : name.folded[index] === written);
    });
  });
  if (begins) return "words";
  const short = words.length === 1 && open ? compact(first) : "";
  return short.length > 1 && initials.some((one) => one.startsWith(short)) ? "initials" : undefined;
}

/** A syllable as Vietnamese words have it: "ban", "thanh", but not "skhcn" and "ubnd". */
const syllable = /^(?:ngh?|[ckpt]h|g[hi]|nh|qu|tr|[bcdghklmnprstvx])?[aeiouy]{1,3}(?:ch|ng|nh|[cmnpt])?$/;

/**
 * Whether a phrase is worth an answer: two letters of a name that begins with a capital; in small letters two words, or initials that are
 * no syllable. A bare letter never is, but for a capital or a second word's where a body is sure to follow ("Giao S", `asked`).
 */
export function isWorthAnswer({ text, words }: Phrase, found: Found, asked: boolean): boolean {
  const letters = text.replace(/[^\p{L}\p{N}]/gu, "");
  const [first = ""] = words;
  if (found === "initials") {
    return startsSmall(text)
      ? letters.length > 2 && !syllable.test(unaccent(first))
      : letters.length > 1 && /^[\p{Lu}\d&.-]+$/u.test(first);
  }
  if (!startsSmall(text)) return asked || letters.length > 1;
  if (words.length < 2) return false;
  return asked || (letters.length > 4 && (words.length > 2 || (words.at(-1)?.length ?? 0) > 1));
}

function startsSmall(text: string): boolean {
  return /^\p{Ll}/u.test(text);
}

/**
 * What the editor compares with further typing: the typed words, then the rest of the name, so that an item stays whether its name is
 * typed on with accents or was found by initials.
 */
export function filterTextOf(name: string, { text }: Pick<Phrase, "text">): string {
  const begun = unaccent(name).startsWith(unaccent(text)) && unaccent(name).length === name.length && unaccent(text).length === text.length;
  return begun ? `${text}${name.slice(text.length)}` : `${text} ${name}`;
}
